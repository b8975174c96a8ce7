import { setTimeout as wait } from 'node:timers/promises';
import type { Stack } from '@wipeboard/demo/stack.ts';
import type { Random } from '../seeded.ts';
import type { Killer } from './killer.ts';

const minute = 60_000;

/** After the quiet period and every lease, then after each delay of a mail's retries. */
const clockOffsets = [3 * minute, 12 * minute, 50 * minute, 200 * minute, 600 * minute, 1_300 * minute];

/** Kills while the sweep delivers: what is interrupted then is under lease, perhaps sent, and nobody knows. */
export async function killWhileSweeping(stack: Stack, killer: Killer, kills: number, random: Random) {
  for (let done = 0; done < kills; done++) {
    const sweep = stack.tick().catch(() => undefined);
    await wait(20 + random.next() * 600);
    await killer.kill();
    await sweep;
  }
}

/** Sweeps until nothing is owed, moving the Worker's clock instead of waiting. Answers how many mails are still owed. */
export async function drainByClock(stack: Stack): Promise<number> {
  let owed = Infinity;
  for (const offset of clockOffsets) {
    await stack.killWorker();
    await stack.startWorker({ CLOCK_OFFSET_MS: String(stack.clock.aheadMs() + offset) });
    owed = await sweepAll(stack);
    if (owed === 0) return 0;
  }
  return owed;
}

/** Lets cron, fired by somebody each minute, deliver what is owed. Answers how many mails are still owed in the end. */
export async function drainByCron(stack: Stack, withinMs: number): Promise<number> {
  const deadline = performance.now() + withinMs;
  let owed = Infinity;
  while (owed > 0 && performance.now() < deadline) {
    await wait(1_000);
    owed = await owedMails(stack);
  }
  return owed;
}

async function sweepAll(stack: Stack): Promise<number> {
  let before = Infinity;
  for (;;) {
    await stack.tick();
    const owed = await owedMails(stack);
    if (owed === 0 || owed >= before) return owed;
    before = owed;
  }
}

async function owedMails({ workerUrl }: Stack): Promise<number> {
  const answer = await fetch(`${workerUrl}/healthz`);
  const { undelivered } = (await answer.json()) as { undelivered: number };
  return undelivered;
}
