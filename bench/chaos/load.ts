import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../seeded.ts';
import type { Customer } from './customers.ts';
import type { Killer } from './killer.ts';
import type { Sender } from './sender.ts';

type Options = {
  customers: Customer[];
  senders: number;
  kills: number;
  random: Random;
  sender: Sender;
  killer: Killer;
  onProgress(sent: number, kills: number): void;
};

const longestDelayMs = 60;

/**
 * Sends all customers, so many at once, and kills whenever a random number of them has begun, at a random moment
 * within their requests. Nobody overtakes a kill by more than the number of senders, so that each kill meets traffic.
 */
export async function load({ customers, senders, kills, random, sender, killer, onProgress }: Options) {
  const points = Array.from({ length: kills }, () => random.integer(0, customers.length)).sort(
    (a, b) => a - b,
  );
  const failed = new AbortController();
  const { signal } = failed;
  let begun = 0;
  let killed = 0;

  const mayBegin = (n: number) => n <= (points[killed] ?? Infinity) + senders;

  async function sendNext(): Promise<void> {
    for (let n = begun++; n < customers.length && !signal.aborted; n = begun++) {
      await until(() => mayBegin(n) || signal.aborted);
      await sender.send(customers[n]!, signal);
      onProgress(Math.min(begun, customers.length), killed);
    }
  }

  async function killAll(): Promise<void> {
    for (const point of points) {
      await until(() => begun > point);
      await wait(random.next() * longestDelayMs);
      await killer.kill();
      killed += 1;
    }
  }

  await Promise.all([
    killAll().catch((error: unknown) => failed.abort(error)),
    ...Array.from({ length: senders }, sendNext),
  ]);
  signal.throwIfAborted();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(2);
}
