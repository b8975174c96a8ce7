import type { NewComplaint } from '../domain/complaint/complaint.ts';
import { admitted, setAside, written, type Write } from './submissions.ts';

// Anybody can type an address: only whose owner has confirmed it since may find another's words in their complaint.
const unsettled = `board_id = ? AND customer = ? AND status IN ('open', 'acknowledged', 'reopened')
  AND (customer LIKE 'id:%' OR EXISTS (SELECT 1 FROM customer_addresses a WHERE a.board_id = complaints.board_id
    AND a.address = substr(complaints.customer, 6) AND a.confirmed_at >= complaints.opened_at))`;

/**
 * Opens a complaint, or brings the reasons of an open one up to date, if the submission's write took effect and is not
 * put aside; `evenAside` where a person wants it. Where `joins`, what comes while the same customer's complaint waits
 * for its resolution opens none.
 */
export function openComplaint(
  db: D1Database,
  complaint: NewComplaint,
  write: Write,
  { joins = false, evenAside = false }: { joins?: boolean; evenAside?: boolean } = {},
): D1PreparedStatement[] {
  const { id, boardId, submissionId, escalation, customer, tier, assignee, openedAt } = complaint;
  const joined = joins
    ? `AND NOT EXISTS (SELECT 1 FROM complaint_joins WHERE submission_id = ?) AND NOT EXISTS
         (SELECT 1 FROM complaints WHERE ${unsettled} AND submission_id <> ?)`
    : '';
  return [
    db
      .prepare(
        `INSERT INTO complaints (id, board_id, submission_id, status, reasons, watched, customer, tier, assignee,
           opened_at, day, turn_since, acknowledge_due_at, due_at, resolve_due_at, test)
         SELECT ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${evenAside ? written : admitted} ${joined}
         ON CONFLICT (submission_id) DO UPDATE SET reasons = excluded.reasons, watched = excluded.watched`,
      )
      .bind(
        id,
        boardId,
        submissionId,
        JSON.stringify(escalation.reasons),
        JSON.stringify(escalation.watched),
        customer ?? null,
        tier,
        assignee,
        openedAt,
        complaint.day,
        openedAt,
        complaint.acknowledgeDueAt,
        complaint.test ? null : complaint.dueAt,
        complaint.resolveDueAt,
        Number(complaint.test),
        write.id,
        write.writeId,
        ...(joins ? [submissionId, boardId, customer ?? '', submissionId] : []),
      ),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, door)
         SELECT id, 'opened', ?, 'opened', 'widget' FROM complaints WHERE id = ? AND ${written}`,
      )
      .bind(openedAt, id, write.id, write.writeId),
  ];
}

/** Follows an `openComplaint` that joins: where none was opened, the customer's complaint gets the submission. */
export function joinComplaint(
  db: D1Database,
  { boardId, submissionId, customer, openedAt }: NewComplaint,
  write: Write,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_joins (submission_id, complaint_id, at)
         SELECT ?, id, ? FROM complaints WHERE ${unsettled} AND submission_id <> ? AND ${admitted}
           AND NOT EXISTS (SELECT 1 FROM complaints WHERE submission_id = ?) ORDER BY opened_at LIMIT 1`,
      )
      .bind(
        submissionId,
        openedAt,
        boardId,
        customer ?? '',
        submissionId,
        write.id,
        write.writeId,
        submissionId,
      ),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, door, detail)
         SELECT complaint_id, 'joined:' || submission_id, at, 'joined', 'widget',
           json_object('submission', submission_id)
         FROM complaint_joins WHERE submission_id = ? AND ${written}`,
      )
      .bind(submissionId, write.id, write.writeId),
  ];
}

/**
 * Takes a complaint back that nobody has been told of, as when a customer corrects a slip of the finger. Where anything
 * was done with it since, or written, it stays. `onlyAside`: where the write was put aside.
 */
export function withdrawUntold(
  db: D1Database,
  complaintId: string,
  write: Write,
  onlyAside = false,
): D1PreparedStatement[] {
  const untouched = `NOT EXISTS (SELECT 1 FROM complaint_events WHERE complaint_id = ? AND type <> 'opened')
    AND ${onlyAside ? setAside : written}`;
  const untold = `NOT EXISTS (SELECT 1 FROM outbox WHERE complaint_id = ? AND recipient = 'manager') AND ${untouched}`;
  return [
    db
      .prepare(
        `DELETE FROM outbox WHERE complaint_id = ? AND state = 'pending' AND attempts = 0 AND recipient = 'manager'
           AND ${untouched}`,
      )
      .bind(complaintId, complaintId, write.id, write.writeId),
    ...['complaints WHERE id', 'complaint_events WHERE complaint_id'].map((rows) =>
      db
        .prepare(`DELETE FROM ${rows} = ? AND ${untold}`)
        .bind(complaintId, complaintId, complaintId, write.id, write.writeId),
    ),
  ];
}
