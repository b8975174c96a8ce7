import type { SubmissionInput } from '@wipeboard/shared';
import { written, type Write } from './submissions.ts';

/** The rollup row that a submission counts in. `day` is its first day, in the board's time zone. */
export type RollupCell = { boardId: string; day: string } & Pick<
  SubmissionInput,
  'kind' | 'moment' | 'tone' | 'rating'
>;

/** Adds `by` (1, or −1 to take back) to a cell if the batch's own write of the submission took effect. */
export function countSubmission(
  db: D1Database,
  cell: RollupCell,
  by: 1 | -1,
  write: Write,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO daily_rollups (board_id, day, kind, moment, tone, metric, value, submissions)
       SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${written}
       ON CONFLICT DO UPDATE SET submissions = submissions + excluded.submissions`,
    )
    .bind(...cellValues(cell), by, write.id, write.writeId);
}

export function sameCell(a: RollupCell, b: RollupCell): boolean {
  return JSON.stringify(cellValues(a)) === JSON.stringify(cellValues(b));
}

function cellValues({ boardId, day, kind, moment, tone, rating }: RollupCell) {
  return [boardId, day, kind, moment ?? '', tone ?? '', rating?.metric ?? '', rating?.value ?? -1];
}
