import { belongingTo, type Belongs } from '../domain/privacy/retention.ts';

/** What is to be erased; `complaint` is the id that a complaint of this submission has, or would have. */
export type Erased = { boardId: string; submission: string; complaint: string };

const otherMails = `SELECT id FROM outbox WHERE event_id IN (SELECT id FROM complaint_events
    WHERE complaint_id = outbox.complaint_id AND json_extract(detail, '$.submission') = ?1)
  AND complaint_id = (SELECT complaint_id FROM complaint_joins WHERE submission_id = ?1)`;

/** Remembers the key alone, so that a late copy from a device is refused. */
export function buryKey(db: D1Database, { submission }: Erased, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO erased_submissions (board_id, key, at)
       SELECT board_id, key, ? FROM submissions WHERE id = ?`,
    )
    .bind(now, submission);
}

/** Takes back what the submission counted; `day` is its first, where an older Worker kept none with it. */
export function uncount(db: D1Database, { submission }: Erased, day: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE daily_rollups SET submissions = submissions - 1
       WHERE (board_id, day, kind, moment, tone, metric, value) = (
         SELECT board_id, COALESCE(day, ?), kind, COALESCE(moment, ''), COALESCE(tone, ''), COALESCE(metric, ''), COALESCE(value, -1)
         FROM submissions WHERE id = ? AND test = 0)`,
    )
    .bind(day, submission);
}

/**
 * Mails about no complaint, composed and not yet sent: a look back, or news of a request, may quote what is erased or
 * taken off the wall. The next try composes it anew.
 */
export function composeAnew(db: D1Database, { boardId }: Pick<Erased, 'boardId'>): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET mail = NULL WHERE board_id = ? AND state IN ('pending', 'sending', 'dead')
         AND complaint_id = '' AND mail IS NOT NULL`,
    )
    .bind(boardId);
}

/** Takes the trace of a submission out of the complaint that it joined, and the mails that told of it. */
export function leaveJoined(db: D1Database, { submission }: Erased): D1PreparedStatement[] {
  return [
    db.prepare(`DELETE FROM mail_attempts WHERE outbox_id IN (${otherMails})`).bind(submission),
    db.prepare(`DELETE FROM outbox WHERE id IN (${otherMails})`).bind(submission),
    // Composed before, and not yet sent: it may hold these words too. The next try composes it anew.
    db
      .prepare(
        `UPDATE outbox SET mail = NULL WHERE mail IS NOT NULL
           AND complaint_id = (SELECT complaint_id FROM complaint_joins WHERE submission_id = ?)`,
      )
      .bind(submission),
    db
      .prepare(
        `DELETE FROM complaint_events WHERE json_extract(detail, '$.submission') = ?1
           AND complaint_id = (SELECT complaint_id FROM complaint_joins WHERE submission_id = ?1)`,
      )
      .bind(submission),
    db.prepare('DELETE FROM complaint_joins WHERE submission_id = ?').bind(submission),
  ];
}

/** Takes out a submission with its complaint, and everything that came of them. */
export function wipe(db: D1Database, { submission, complaint }: Erased): D1PreparedStatement[] {
  const taken = (what: Belongs['what'], id: string) =>
    belongingTo(what).map(({ table, column, where }) =>
      db.prepare(`DELETE FROM ${table} WHERE ${column} = ?${where ? ` AND ${where}` : ''}`).bind(id),
    );
  return [
    ...belongingTo('mail').map(({ table, column }) =>
      db
        .prepare(`DELETE FROM ${table} WHERE ${column} IN (SELECT id FROM outbox WHERE complaint_id = ?)`)
        .bind(complaint),
    ),
    ...taken('complaint', complaint),
    ...taken('submission', submission),
    db.prepare('DELETE FROM complaints WHERE id = ?').bind(complaint),
    db.prepare('DELETE FROM submissions WHERE id = ?').bind(submission),
  ];
}
