import { monthOf } from '../../domain/scores/months.ts';
import { openMonths } from '../../queries/scores/open-months.ts';
import type { Services } from '../../services.ts';
import { closeMonth } from '../../storage/scores/close-month.ts';

const dayMs = 86_400_000;
const mostBoards = 20;
const mostRounds = 30;

/** Closes the months that are over everywhere on earth, one after the other, so many in a tick. */
export async function closeMonths(services: Services): Promise<void> {
  const before = monthOf(new Date(services.now() - dayMs).toISOString());
  for (const name of services.databaseNames) {
    const db = services.database(name);
    for (let round = 0; round < mostRounds; round++) {
      const open = await openMonths(db, before, mostBoards);
      if (open.length === 0) break;
      await db.batch(open.flatMap((month) => closeMonth(db, month)));
    }
  }
}
