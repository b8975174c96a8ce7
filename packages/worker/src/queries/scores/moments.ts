import type { Period } from '../../domain/scores/period.ts';

/** How often customers were asked in a period; its result goes to `momentsOf`. */
export function momentsStatement(db: D1Database, board: string, { from, to }: Period): D1PreparedStatement {
  return db
    .prepare(
      `SELECT SUM(MAX(n, shown)) AS moments FROM (
         SELECT day, metric, SUM(n) AS n, SUM(shown) AS shown FROM (
           SELECT day, metric, c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + c9 + c10 AS n, 0 AS shown FROM score_days
           WHERE board_id = ?1 AND dimension = 'all' AND day BETWEEN ?2 AND ?3
           UNION ALL SELECT day, metric, 0, shown FROM asked_days WHERE board_id = ?1 AND day BETWEEN ?2 AND ?3
         ) GROUP BY day, metric)`,
    )
    .bind(board, from, to);
}

export const momentsOf = (result: D1Result | undefined): number =>
  (result?.results[0] as { moments: number | null } | undefined)?.moments ?? 0;
