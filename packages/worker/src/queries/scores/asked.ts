import type { Metric } from '@wipeboard/shared';
import type { Period } from '../../domain/scores/period.ts';
import type { MetricReport, Only, ScoreReport } from '../../domain/scores/score-report.ts';

export type AskedRow = { moment: string; metric: Metric; shown: number; dismissed: number };

export function askedStatement(db: D1Database, board: string, { from, to }: Period): D1PreparedStatement {
  return db
    .prepare(
      `SELECT moment, metric, SUM(shown) AS shown, SUM(dismissed) AS dismissed FROM asked_days
       WHERE board_id = ? AND day BETWEEN ? AND ? GROUP BY 1, 2`,
    )
    .bind(board, from, to);
}

/** Every question that was shown or answered, the most shown first; none where the report is of something else’s ratings. */
export function askedOf(
  rows: readonly AskedRow[],
  reports: readonly MetricReport[],
  only: Only | undefined,
): ScoreReport['asked'] {
  if (only && only.dimension !== 'moment') return [];
  const answers = reports.flatMap(({ metric, parts }) =>
    parts.moment.map(({ member, score }) => ({ moment: member, metric, answered: score.n })),
  );
  const silent = rows.filter(
    ({ moment, metric }) => !answers.some((one) => one.moment === moment && one.metric === metric),
  );
  return [...answers, ...silent.map(({ moment, metric }) => ({ moment, metric, answered: 0 }))]
    .map(({ moment, metric, answered }) => {
      const row = rows.find((one) => one.moment === moment && one.metric === metric);
      return { moment, metric, shown: row?.shown ?? 0, answered, dismissed: row?.dismissed ?? 0 };
    })
    .filter(({ moment }) => !only || only.member === moment)
    .toSorted((a, b) => b.shown - a.shown || b.answered - a.answered);
}
