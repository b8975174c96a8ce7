import type { AskedInput } from '@wipeboard/shared/schemas';

type Counted = { boardId: string; day: string } & AskedInput['asked'][number];

/** What a page names is new until it is counted: so many questions of one board in a day, and no more. */
const mostQuestions = 200;

export function countQuestion(
  db: D1Database,
  { boardId, day, moment = '', metric, shown, dismissed }: Counted,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO asked_days (board_id, day, moment, metric, shown, dismissed)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT COUNT(*) FROM asked_days WHERE board_id = ?1 AND day = ?2) < ?7
         OR EXISTS (SELECT 1 FROM asked_days WHERE board_id = ?1 AND day = ?2 AND moment = ?3 AND metric = ?4)
       ON CONFLICT DO UPDATE SET shown = shown + excluded.shown, dismissed = dismissed + excluded.dismissed`,
    )
    .bind(boardId, day, moment, metric, shown, dismissed, mostQuestions);
}
