import type { Board } from '../board.ts';
import type { Lesson } from '../../domain/scores/handling-report.ts';

/** What was learnt from complaints, the newest first; `cause` picks one, `until` is where the last page ended. */
export async function lessons(
  _db: D1Database,
  _board: Pick<Board, 'key' | 'timeZone'>,
  _asked: { cause?: string; until?: number } = {},
): Promise<Lesson[]> {
  return [];
}
