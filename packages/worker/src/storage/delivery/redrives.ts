/** A mail to be sent again; `attempts` as whoever asks has seen it, so that a second press finds nothing to do. */
export type Redrive = { id: string; attempts: number };
export type Redriven = { board: string; by: string; now: number };

const waits = `o.board_id = ?1 AND (o.state IN ('dead', 'uncertain')
  OR (o.state = 'failed' AND o.complaint_id = '' AND o.kind <> 'sign-in'))`;

/**
 * Owes a mail anew that waits for a person, and notes who had it sent. Two statements; the second changes no row where
 * it no longer waits. What it held is composed anew; its tries stay on record.
 */
export function redrive(
  db: D1Database,
  { id, attempts }: Redrive,
  { board, by, now }: Redriven,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO mail_redrives (outbox_id, attempts, at, manager_id, state)
         SELECT o.id, o.attempts, ?4, ?5, o.state FROM outbox o WHERE o.id = ?2 AND o.attempts = ?3 AND ${waits}`,
      )
      .bind(board, id, attempts, now, by),
    db
      .prepare(
        `UPDATE outbox AS o SET state = 'pending', doubts = 0, fallback_doubts = 0, due_at = ?4, owed_since = ?4,
           reason = NULL, mail = NULL, handed_over = 0, alarmed_at = NULL
         WHERE o.id = ?2 AND o.attempts = ?3 AND ${waits}`,
      )
      .bind(board, id, attempts, now),
  ];
}
