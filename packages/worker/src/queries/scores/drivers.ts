import type { Metric } from '@wipeboard/shared';
import type { Board } from '../board.ts';
import type { Period } from '../../domain/scores/period.ts';
import type { Driver } from '../../domain/scores/score-report.ts';

/** Which moments, pages and themes hold more low ratings on a metric than the whole does, the strongest first. */
export async function drivers(
  _db: D1Database,
  _board: Pick<Board, 'key' | 'policy'>,
  _asked: { period: Period; metric: Metric },
): Promise<Driver[]> {
  return [];
}
