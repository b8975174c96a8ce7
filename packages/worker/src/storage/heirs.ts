import type { Erased } from './erasure.ts';

/** The oldest of the submissions that joined a complaint: it carries on what its own submission leaves. */
const heir = `(SELECT submission_id FROM complaint_joins WHERE complaint_id = ?1 ORDER BY at, submission_id LIMIT 1)`;
const heirs = `(SELECT 'cmp_' || substr(submission_id, 5) FROM complaint_joins
  WHERE complaint_id = ?1 ORDER BY at, submission_id LIMIT 1)`;

/**
 * Before a complaint is erased that others of the customer's joined: makes it theirs, as far along and with the same
 * clocks, without a word of what is erased. Who has it is told by an `escalation` mail, since old links end.
 */
export function bequeath(db: D1Database, { complaint }: Erased, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO complaints (id, board_id, submission_id, status, reasons, watched, customer, tier, assignee,
           opened_at, turn_since, acknowledge_due_at, due_at, resolve_due_at, acknowledged_at, acknowledged_by,
           resolved_at, resolved_by, asks, reopenings, closed_at, closed_because, test, day, climbs, verdict)
         SELECT ${heirs}, board_id, ${heir}, status, reasons, '[]', customer, tier, assignee,
           opened_at, turn_since, acknowledge_due_at, due_at, resolve_due_at, acknowledged_at, acknowledged_by,
           resolved_at, resolved_by, asks, reopenings, closed_at, closed_because, test, day, climbs, verdict
         FROM complaints WHERE id = ?1 AND ${heir} IS NOT NULL`,
      )
      .bind(complaint),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, door)
         SELECT ${heirs}, 'opened', at, 'opened', 'widget' FROM complaint_joins WHERE submission_id = ${heir}`,
      )
      .bind(complaint),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, seq, type, manager_id, door, text, detail)
         SELECT ${heirs}, id, at, seq, type, manager_id, door, text, detail FROM complaint_events
         WHERE complaint_id = ?1 AND json_extract(detail, '$.submission') IN
           (SELECT submission_id FROM complaint_joins WHERE complaint_id = ?1) AND id <> 'joined:' || ${heir}`,
      )
      .bind(complaint),
    db
      .prepare(
        `INSERT OR IGNORE INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, state, attempts, doubts,
           owed_since, due_at, created_at)
         SELECT 'obx_' || substr(id, 5) || '.heir', board_id, id, 'escalation', COALESCE(acknowledged_by, assignee),
           'manager', 'pending', 0, 0, ?2, ?2, ?2
         FROM complaints WHERE id = ${heirs} AND status IN ('open', 'acknowledged', 'reopened')`,
      )
      .bind(complaint, now),
    db
      .prepare(
        `UPDATE complaint_joins SET complaint_id = ${heirs} WHERE complaint_id = ?1 AND submission_id <> ${heir}`,
      )
      .bind(complaint),
    db.prepare('DELETE FROM complaint_joins WHERE complaint_id = ?').bind(complaint),
  ];
}
