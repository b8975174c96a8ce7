import { readFileSync } from 'node:fs';
import { runtimeProcess } from './runtime-process.ts';

/** proc(5): times are in clock ticks of a hundredth of a second on every Linux that Node runs on. */
const tickMs = 10;

/** Processor time (ms) that the workerd of a state folder has used so far; undefined where there is no /proc. */
export function cpuTime(stateFolder: string, port: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${runtimeProcess(stateFolder, port)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return undefined;
  }
}
