import type { NewEvent } from '../domain/complaint/complaint-events.ts';
import { stepTaken } from './complaint-steps.ts';

/**
 * Follows a step in its batch: notes on what the customer just said (`wrote:` and its key, or the verdict of this step)
 * through which submission's receipt it came.
 */
export function attributeEvent(
  db: D1Database,
  complaintId: string,
  stepId: string,
  wroteId: string,
  submission: string,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaint_events SET detail = json_set(COALESCE(detail, '{}'), '$.submission', ?)
       WHERE complaint_id = ? AND id IN (?, (SELECT 'verdict:v' || version FROM complaints WHERE id = ?)) AND ${stepTaken}`,
    )
    .bind(submission, complaintId, wroteId, complaintId, complaintId, stepId);
}

/** Keeps words that a customer adds to what opened no complaint, once, unless it was erased meanwhile. */
export function keepWords(
  db: D1Database,
  submission: string,
  complaintId: string,
  { id, type, at, door, text }: NewEvent,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, door, text)
       SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM submissions WHERE id = ?)`,
    )
    .bind(complaintId, id, at, type, door, text ?? null, submission);
}
