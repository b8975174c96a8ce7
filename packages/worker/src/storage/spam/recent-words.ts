import { hourOf, type Words } from './times-said.ts';
import { written, type Write } from '../submissions.ts';

/** Counts words as said once more, if the batch’s own write of their submission took effect. */
export const countWords = (
  db: D1Database,
  { boardId, digest, now }: Words,
  write: Write,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO recent_words (hour, board_id, digest, times) SELECT ?, ?, ?, 1 WHERE ${written}
       ON CONFLICT DO UPDATE SET times = times + 1`,
    )
    .bind(hourOf(now), boardId, digest, write.id, write.writeId);

/** What nothing is compared with any more. */
export const forgetWords = (db: D1Database, now: number): D1PreparedStatement =>
  db.prepare('DELETE FROM recent_words WHERE hour < ?').bind(hourOf(now) - 1);
