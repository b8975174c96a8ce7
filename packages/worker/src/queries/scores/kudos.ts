import type { Board } from '../board.ts';
import type { Kudos } from '../../domain/scores/handling-report.ts';
import type { Period } from '../../domain/scores/period.ts';

/** Who was praised by name in a period, most often first. */
export async function kudos(
  _db: D1Database,
  _board: Pick<Board, 'key'>,
  _asked: { period: Period },
): Promise<Kudos[]> {
  return [];
}
