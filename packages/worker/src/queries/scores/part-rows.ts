import { wholeMonths } from '../../domain/scores/months.ts';
import type { Period } from '../../domain/scores/period.ts';
import { sums, values } from './tallies.ts';

/**
 * Ratings of a period by dimension, metric and member: closed months from `score_months`, the days before, between and
 * after from `score_days`.
 */
export function partRows(
  db: D1Database,
  board: string,
  dimensions: readonly string[],
  period: Period,
): D1PreparedStatement {
  const { first, last } = wholeMonths(period);
  const among = `board_id = ?1 AND dimension IN (SELECT value FROM json_each(?2))`;
  const columns = `dimension, metric, member, ${values.join(', ')}`;
  const upto = `(SELECT MIN(upto, ?6) FROM closed_months WHERE board_id = ?1)`;
  // The first day that no closed month holds.
  const open = `(SELECT MAX(?5 || '-01', COALESCE(date(NULLIF(${upto}, '') || '-01', '+1 month'), '')))`;
  return db
    .prepare(
      `SELECT dimension, metric, member, ${sums} FROM (
         SELECT ${columns} FROM score_months WHERE ${among} AND month BETWEEN ?5 AND ${upto}
         UNION ALL SELECT ${columns} FROM score_days WHERE ${among} AND day BETWEEN ?3 AND ?4 AND day < ?5 || '-01'
         UNION ALL SELECT ${columns} FROM score_days WHERE ${among} AND day BETWEEN ${open} AND ?4
       ) GROUP BY 1, 2, 3`,
    )
    .bind(board, JSON.stringify(dimensions), period.from, period.to, first, last);
}
