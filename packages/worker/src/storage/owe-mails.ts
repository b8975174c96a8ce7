import type { OwedMail } from '../domain/delivery/outbox.ts';
import { admitted, written, type Write } from './submissions.ts';

const columns = `id, board_id, complaint_id, kind, manager_id, recipient, event_id, state, attempts, doubts, owed_since,
  due_at, created_at`;
const values = (owed: OwedMail) => [
  owed.id,
  owed.boardId,
  owed.complaintId,
  owed.kind,
  owed.managerId,
  owed.managerId === '' ? 'customer' : 'manager',
  owed.eventId ?? null,
  owed.dueAt,
  owed.dueAt,
  owed.now,
];

/** What must be true in the batch for a statement to act. */
export type Guard = { sql: string; parameters: readonly (string | number)[] };

export const ifAdmitted = (write: Write): Guard => ({ sql: admitted, parameters: [write.id, write.writeId] });

export const ifWritten = (write: Write): Guard => ({ sql: written, parameters: [write.id, write.writeId] });

/** Owes a mail, once, if its cause took effect. */
export function oweMail(db: D1Database, owed: OwedMail, guard: Guard): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO outbox (${columns})
       SELECT ?, ?, ?, ?, ?, ?, ?, 'pending', 0, 0, ?, ?, ? WHERE ${guard.sql}`,
    )
    .bind(...values(owed), ...guard.parameters);
}

/** Lets the mails of a complaint that still wait for the customer's words leave by `dueAt`. */
export function hasten(
  db: D1Database,
  complaintId: string,
  dueAt: number,
  write: Write,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET due_at = MIN(due_at, ?), owed_since = MIN(owed_since, ?)
       WHERE complaint_id = ? AND state = 'pending' AND attempts = 0 AND ${written}`,
    )
    .bind(dueAt, dueAt, complaintId, write.id, write.writeId);
}

/** Owes the first mail of a complaint, or, where the submission joined another, the mail about that. */
export function oweFirst(
  db: D1Database,
  owed: OwedMail,
  submissionId: string,
  write: Write,
): D1PreparedStatement[] {
  const { id, boardId, complaintId, dueAt, now } = owed;
  return [
    oweMail(db, owed, {
      sql: `EXISTS (SELECT 1 FROM complaints WHERE id = ?) AND ${written}`,
      parameters: [complaintId, write.id, write.writeId],
    }),
    db
      .prepare(
        `INSERT OR IGNORE INTO outbox (${columns})
         SELECT ?, ?, c.id, 'joined', COALESCE(c.acknowledged_by, c.assignee), 'manager', 'joined:' || j.submission_id,
           'pending', 0, 0, ?, ?, ?
         FROM complaint_joins j JOIN complaints c ON c.id = j.complaint_id WHERE j.submission_id = ? AND ${written}`,
      )
      .bind(id, boardId, dueAt, dueAt, now, submissionId, write.id, write.writeId),
  ];
}

/** Owes a mail about added words to whoever has the complaint, unless a mail that hasn't left yet will tell them. */
export function oweExtension(
  db: D1Database,
  { id, boardId, complaintId, kind, dueAt, now }: OwedMail,
  submissionId: string,
  write: Write,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO outbox (${columns})
       SELECT ?, ?, c.id, ?, c.assignee, 'manager', NULL, 'pending', 0, 0, ?, ?, ?
       FROM complaints c WHERE ${written}
         AND c.id = COALESCE((SELECT complaint_id FROM complaint_joins WHERE submission_id = ?), ?)
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE complaint_id = c.id AND state = 'pending' AND attempts = 0
           AND kind IN ('escalation', 'extension', 'joined', 'reminder', 'handed-over'))`,
    )
    .bind(id, boardId, kind, dueAt, dueAt, now, write.id, write.writeId, submissionId, complaintId);
}
