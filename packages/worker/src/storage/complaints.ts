import type { NewComplaint } from '../domain/complaint.ts';
import { written, type Write } from './submissions.ts';

/** Opens a complaint, or brings the reasons of an open one up to date, if the submission's write took effect. */
export function openComplaint(db: D1Database, complaint: NewComplaint, write: Write): D1PreparedStatement[] {
  const { id, boardId, submissionId, escalation, tier, assignee, openedAt, acknowledgeDueAt, test } =
    complaint;
  const reasons = JSON.stringify(escalation.reasons);
  const watched = JSON.stringify(escalation.watched);
  return [
    db
      .prepare(
        `INSERT INTO complaints (id, board_id, submission_id, status, reasons, watched, tier, assignee, opened_at,
           acknowledge_due_at, test)
         SELECT ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ? WHERE ${written}
         ON CONFLICT (submission_id) DO UPDATE SET reasons = excluded.reasons, watched = excluded.watched`,
      )
      .bind(
        id,
        boardId,
        submissionId,
        reasons,
        watched,
        tier,
        assignee,
        openedAt,
        acknowledgeDueAt,
        Number(test),
        write.id,
        write.writeId,
      ),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, door)
         SELECT ?, 'opened', ?, 'opened', 'widget' WHERE ${written}`,
      )
      .bind(id, openedAt, write.id, write.writeId),
  ];
}

/** Takes a complaint back that nobody has been told of, as when a customer corrects a slip of the finger. */
export function withdrawUntold(db: D1Database, complaintId: string, write: Write): D1PreparedStatement[] {
  const untold = `NOT EXISTS (SELECT 1 FROM outbox WHERE complaint_id = ?) AND ${written}`;
  return [
    db
      .prepare(
        `DELETE FROM outbox WHERE complaint_id = ? AND state = 'pending' AND attempts = 0 AND ${written}`,
      )
      .bind(complaintId, write.id, write.writeId),
    db
      .prepare(`DELETE FROM complaint_events WHERE complaint_id = ? AND ${untold}`)
      .bind(complaintId, complaintId, write.id, write.writeId),
    db
      .prepare(`DELETE FROM complaints WHERE id = ? AND ${untold}`)
      .bind(complaintId, complaintId, write.id, write.writeId),
  ];
}

/** Acknowledges once, whoever races: the event is written only by the statement that changed the row. */
export function acknowledgeComplaint(
  db: D1Database,
  complaintId: string,
  boardId: string,
  managerId: string,
  now: number,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE complaints SET status = 'acknowledged', acknowledged_at = ?, acknowledged_by = ?, assignee = ?
         WHERE id = ? AND board_id = ? AND acknowledged_at IS NULL`,
      )
      .bind(now, managerId, managerId, complaintId, boardId),
    db
      .prepare(
        `INSERT INTO complaint_events (complaint_id, id, at, type, manager_id, door)
         SELECT ?, 'acknowledged', ?, 'acknowledged', ?, 'mail' WHERE changes() = 1`,
      )
      .bind(complaintId, now, managerId),
  ];
}
