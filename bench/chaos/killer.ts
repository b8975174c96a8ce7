import { setTimeout as wait } from 'node:timers/promises';
import type { Stack } from '@wipeboard/demo/stack.ts';
import { runtimeProcess } from '../runtime-process.ts';

export type Killer = {
  /** SIGKILLs the running workerd and resolves once the Worker answers again. */
  kill(): Promise<void>;
  kills: number;
  /** How often wrangler gave up and everything had to be started anew. */
  restarts: number;
  /** Milliseconds from each SIGKILL to the first answer after it. */
  outages: number[];
};

const patienceMs = 15_000;

export function createKiller(stack: Stack, stateFolder: string): Killer {
  const port = Number(new URL(stack.workerUrl).port);
  const killer: Killer = { kill, kills: 0, restarts: 0, outages: [] };

  async function kill(): Promise<void> {
    const pid = await found();
    const from = performance.now();
    process.kill(pid, 'SIGKILL');
    killer.kills += 1;
    if (!(await alive(stack.workerUrl, patienceMs))) {
      killer.restarts += 1;
      await stack.startWorker();
    }
    killer.outages.push(performance.now() - from);
  }

  async function found(): Promise<number> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const pid = runtimeProcess(stateFolder, port);
      if (pid !== undefined) return pid;
      if (performance.now() > deadline) throw new Error(`No workerd of ${stateFolder} is running.`);
      await wait(20);
    }
  }

  return killer;
}

/** Whether `/healthz` answers as the Worker does, in green or red, within `ms`. */
export async function alive(workerUrl: string, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (performance.now() < deadline) {
    try {
      const answer = await fetch(`${workerUrl}/healthz`, { signal: AbortSignal.timeout(3_000) });
      if (answer.headers.get('content-type')?.startsWith('application/json')) {
        await answer.arrayBuffer();
        return true;
      }
    } catch {
      // Still down.
    }
    await wait(100);
  }
  return false;
}
