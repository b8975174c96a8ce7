import { setTimeout as wait } from 'node:timers/promises';

type Supervised = {
  isHealthy(): Promise<boolean>;
  restart(): Promise<void>;
  /** Each minute, as Cloudflare's cron would. */
  tick(): Promise<unknown>;
  onTrouble(sentence: string): void;
};

const everyMs = 2_000;
const missesAllowed = 3;

/** Keeps the Worker answering and its cron firing until the signal aborts. */
export async function supervise(worker: Supervised, signal: AbortSignal): Promise<void> {
  let misses = 0;
  let lastTick = performance.now();
  while (await paused(everyMs, signal)) {
    misses = (await worker.isHealthy()) ? 0 : misses + 1;
    if (signal.aborted) return;
    if (misses >= missesAllowed) {
      misses = 0;
      worker.onTrouble('The Worker stopped answering; starting it again.');
      await worker
        .restart()
        .then(() => worker.onTrouble('The Worker answers again.'))
        .catch((error: unknown) => signal.aborted || worker.onTrouble(String(error)));
    }
    if (performance.now() - lastTick >= 60_000) {
      lastTick = performance.now();
      await worker.tick().catch((error: unknown) => worker.onTrouble(`Cron failed: ${String(error)}`));
    }
  }
}

const paused = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal }).catch(() => false);
