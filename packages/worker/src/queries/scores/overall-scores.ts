import { metrics, type Metric } from '@wipeboard/shared';
import type { Period } from '../../domain/scores/period.ts';
import { scoreOf } from '../../domain/scores/score-of.ts';
import type { Score } from '../../domain/scores/score.ts';
import { onScale } from '../../domain/scores/tally.ts';
import { sums, tallyOf, type TallyRow } from './tallies.ts';

/** Reads all ratings of a board in a period; its result goes to `overallScores`. */
export const overallStatement = (db: D1Database, board: string, { from, to }: Period): D1PreparedStatement =>
  db
    .prepare(
      `SELECT metric, ${sums} FROM score_days
       WHERE board_id = ? AND dimension = 'all' AND day BETWEEN ? AND ? AND metric <> '' GROUP BY 1`,
    )
    .bind(board, from, to);

/** One score for each metric that was rated, without trends and parts. */
export function overallScores(result: D1Result | undefined): Map<Metric, Score> {
  const rows = (result?.results ?? []) as TallyRow[];
  return new Map(
    metrics.flatMap((metric) => {
      const row = rows.find((one) => one.metric === metric);
      const score = row && scoreOf(metric, onScale(metric, tallyOf(row)));
      return score ? [[metric, score] as const] : [];
    }),
  );
}
