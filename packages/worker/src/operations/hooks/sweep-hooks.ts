import { nextDaily } from '../../domain/hooks/next-daily.ts';
import { logFault } from '../../log-fault.ts';
import { boardByKey } from '../../queries/board.ts';
import { dailyHooks } from '../../queries/hooks/hooks.ts';
import { owedDeliveries, type OwedDelivery } from '../../queries/hooks/hook-deliveries.ts';
import type { Services } from '../../services.ts';
import { forgetDeliveries, oweDelivery } from '../../storage/hooks/hook-deliveries.ts';
import { moveDaily } from '../../storage/hooks/hooks.ts';
import { deliverHook } from './deliver-hook.ts';

const hourMs = 3_600_000;
const mostPerSweep = 500;
const mostPerBell = 100;
// One invocation may make fifty calls on the smallest plan, and a delivery takes about seven.
const mostDirectly = 3;

/** Delivers what hooks are owed: the first few here, the rest by the queue; what was tried least comes first. */
export async function sweepHooks(services: Services): Promise<void> {
  const now = services.now();
  for (const name of services.databaseNames) {
    const db = services.database(name);
    await oweDailies(services, db, now);
    const due = (await owedDeliveries(db, now, mostPerSweep)).toSorted((a, b) => a.attempts - b.attempts);
    const first = due.splice(0, mostDirectly);
    while (due.length > 0) {
      const some = due.splice(0, mostPerBell);
      await services.ring(some.map(({ id, board }) => ({ message: { board, outbox: id }, dueAt: now })));
    }
    await Promise.all(first.map((owed) => deliverOne(services, owed)));
    if (now % hourMs < 60_000) await forgetDeliveries(db, now).run();
  }
}

async function deliverOne(services: Services, { id, board: key }: OwedDelivery): Promise<void> {
  try {
    const board = await boardByKey(services, key, services.now());
    if (board) await deliverHook(services, board, id);
  } catch (error) {
    logFault('sweep-hooks', id, error);
  }
}

/** Owes each chat the word of the day before, once. */
async function oweDailies(services: Services, db: D1Database, now: number): Promise<void> {
  for (const hook of await dailyHooks(db, now, mostPerSweep)) {
    try {
      const board = await boardByKey(services, hook.boardId, now);
      if (!board || hook.dailyAt === undefined) continue;
      const owed = {
        id: `${hook.id.replace('hok', 'msg')}.${hook.dailyAt}`,
        event: 'daily',
        at: now,
      } as const;
      await db.batch([
        oweDelivery(db, hook, owed),
        moveDaily(db, hook, hook.dailyAt, nextDaily(now, board.timeZone)),
      ]);
    } catch (error) {
      logFault('owe-dailies', hook.id, error);
    }
  }
}
