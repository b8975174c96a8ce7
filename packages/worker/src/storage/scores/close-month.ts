import { daysOf } from '../../domain/scores/months.ts';
import type { OpenMonth } from '../../queries/scores/open-months.ts';
import { sums, values } from '../../queries/scores/tallies.ts';

const stillOpen = 'EXISTS (SELECT 1 FROM closed_months WHERE board_id = ?1 AND upto = ?2)';

/** Sums a month’s days, once: whoever comes second finds it closed. The trigger keeps the sums from then on. */
export function closeMonth(db: D1Database, { board, upto, month }: OpenMonth): D1PreparedStatement[] {
  const { from, to } = daysOf(month);
  return [
    db
      .prepare(
        `INSERT INTO score_months (board_id, dimension, month, metric, member, ${values.join(', ')})
         SELECT board_id, dimension, ?3, metric, member, ${sums} FROM score_days
         WHERE board_id = ?1 AND dimension IN ('all', 'moment', 'segment', 'language', 'page') AND day BETWEEN ?4 AND ?5
           AND ${stillOpen} GROUP BY 1, 2, 4, 5`,
      )
      .bind(board, upto, month, from, to),
    db
      .prepare('UPDATE closed_months SET upto = ?3 WHERE board_id = ?1 AND upto = ?2')
      .bind(board, upto, month),
  ];
}
