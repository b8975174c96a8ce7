import { monthAfter, monthBefore, monthOf } from '../../domain/scores/months.ts';

/** A board whose month after `upto` (empty for none) can be closed. */
export type OpenMonth = { board: string; upto: string; month: string };

/** For each board that is behind, the month to be closed next, if it is over by `before` (as 2026-11); so many at most. */
export async function openMonths(db: D1Database, before: string, most: number): Promise<OpenMonth[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM (
         SELECT c.board_id AS board, c.upto, (SELECT MIN(day) FROM score_days d
           WHERE d.board_id = c.board_id AND d.dimension = 'all' AND c.upto = '') AS first
         FROM closed_months c WHERE c.upto < ?2
       ) WHERE upto <> '' OR first < ?1 ORDER BY upto LIMIT ?3`,
    )
    .bind(before, monthBefore(before), most)
    .all<{ board: string; upto: string; first: string | null }>();
  return results.map(({ board, upto, first }) => ({
    board,
    upto,
    month: first === null ? monthAfter(upto) : monthOf(first),
  }));
}
