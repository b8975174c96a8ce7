import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; group: number; command: string };

/**
 * The workerd that runs the Worker and holds its database, found by the state folder its wrangler was given;
 * undefined while there is none. The other workerd of `wrangler dev` owns the port and only passes requests on.
 */
export function runtimeProcess(stateFolder: string, port: number): number | undefined {
  const all = processes();
  const leader = all.find(
    ({ pid, group, command }) => pid === group && command.includes(stateFolder) && command.includes(' dev '),
  );
  const runtime = all.find(
    ({ group, command }) =>
      leader !== undefined &&
      group === leader.group &&
      command.includes('workerd serve') &&
      !command.includes(`entry=127.0.0.1:${port} `),
  );
  return runtime?.pid;
}

function processes(): Process[] {
  return existsSync('/proc/self/stat') ? fromProc() : fromPs();
}

function fromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        // proc(5): the name in brackets may hold anything; state, parent and group follow the last bracket.
        const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
        return [{ pid: Number(name), group, command }];
      } catch {
        return [];
      }
    });
}

function fromPs(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, group, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), group: Number(group), command: `${command} ` }];
  });
}
