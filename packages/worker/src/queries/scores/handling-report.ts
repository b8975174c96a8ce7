import { handlingOf, sumOfHandling } from '../../domain/scores/handling.ts';
import type { Handling, HandlingReport } from '../../domain/scores/handling-report.ts';
import { before, type Period } from '../../domain/scores/period.ts';
import { perMillion } from '../../domain/scores/six-sigma.ts';
import type { Board } from '../board.ts';
import { handlingRows, handlingStatement, lateStatement, type HandlingRow } from './handling-rows.ts';
import { momentsOf, momentsStatement } from './moments.ts';

/** How the complaints opened in a period were handled until now, and those of the period before. */
export async function handlingReport(
  db: D1Database,
  { key }: Pick<Board, 'key'>,
  { period, now }: { period: Period; now: number },
): Promise<HandlingReport> {
  const earlier = before(period);
  const [found, late, foundThen, lateThen, asked] = await db.batch([
    handlingStatement(db, key, period),
    lateStatement(db, key, period, now),
    handlingStatement(db, key, earlier),
    lateStatement(db, key, earlier, now),
    momentsStatement(db, key, period),
  ]);
  const rows = handlingRows(found, late);
  const all = together(rows);
  return {
    period,
    before: earlier,
    all,
    earlier: together(handlingRows(foundThen, lateThen)),
    byOwner: [...Map.groupBy(rows, ({ owner }) => owner)]
      .map(([manager, theirs]) => ({ manager, ...together(theirs) }))
      .toSorted((a, b) => b.n - a.n || (a.manager < b.manager ? -1 : 1)),
    byTier: [...Map.groupBy(rows, ({ tier }) => tier)]
      .map(([tier, theirs]) => ({ tier, ...together(theirs) }))
      .toSorted((a, b) => a.tier - b.tier),
    perMillion: perMillion(all.n, momentsOf(asked)),
  };
}

const together = (rows: readonly HandlingRow[]): Handling =>
  handlingOf(sumOfHandling(rows.map(({ sums }) => sums)));
