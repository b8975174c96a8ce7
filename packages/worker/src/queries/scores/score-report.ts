import type { Board } from '../board.ts';
import { before, type Period } from '../../domain/scores/period.ts';
import type { Only, ScoreReport } from '../../domain/scores/score-report.ts';

/** How a board was rated in a period and in the one before, from rollups alone. */
export async function scoreReport(
  _db: D1Database,
  _board: Pick<Board, 'key'>,
  { period }: { period: Period; only?: Only },
): Promise<ScoreReport> {
  return {
    period,
    before: before(period),
    metrics: [],
    asked: [],
    testsLeftOut: 0,
    quarantinedLeftOut: 0,
  };
}
