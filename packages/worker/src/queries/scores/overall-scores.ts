import { metrics, type Metric } from '@wipeboard/shared';
import { dateOf, dayNumber, daysIn, type Period } from '../../domain/scores/period.ts';
import type { TrendPoint } from '../../domain/scores/score-report.ts';
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

/** Reads the ratings of whole weeks up to the end of a period; its result goes to `weeklyScores`. */
export const weeklyStatement = (db: D1Database, board: string, { from, to }: Period): D1PreparedStatement =>
  db
    .prepare(
      `SELECT metric, CAST((julianday(?3) - julianday(day)) / 7 AS INTEGER) AS back, ${sums} FROM score_days
       WHERE board_id = ?1 AND dimension = 'all' AND day BETWEEN ?2 AND ?3 AND metric <> '' GROUP BY 1, 2`,
    )
    .bind(board, from, to);

/** One metric by week, oldest first, where a period of whole weeks was read. */
export function weeklyScores(result: D1Result | undefined, metric: Metric, period: Period): TrendPoint[] {
  const rows = (result?.results ?? []) as (TallyRow & { back: number })[];
  const last = dayNumber(period.to);
  const weeks = Math.floor(daysIn(period) / 7);
  return Array.from({ length: weeks }, (_, index) => {
    const back = weeks - 1 - index;
    const row = rows.find((one) => one.metric === metric && one.back === back);
    return {
      period: { from: dateOf(last - back * 7 - 6), to: dateOf(last - back * 7) },
      score: row && scoreOf(metric, onScale(metric, tallyOf(row))),
    };
  });
}
