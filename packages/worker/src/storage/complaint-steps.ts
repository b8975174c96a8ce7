import type { ComplaintState } from '../domain/complaint/complaint-state.ts';
import type { Stepped } from '../domain/complaint/complaint-step.ts';
import { oweMail } from './owe-mails.ts';

/** True in a batch only if that batch's own step of the complaint took effect. */
export const stepTaken = 'EXISTS (SELECT 1 FROM complaints WHERE id = ? AND step_id = ?)';

/**
 * Writes a step over the version that it was decided on, with its events and the mails owed for it; nothing where
 * somebody else was quicker: then the first statement changes no row. `stepId` is fresh for each try.
 */
export function takeStep(
  db: D1Database,
  before: ComplaintState,
  { next, events, mails }: Stepped,
  stepId: string,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE complaints SET version = ?, step_id = ?, status = ?, tier = ?, assignee = ?, turn_since = ?,
           due_at = CASE WHEN test = 0 THEN ? END,
           resolve_due_at = COALESCE(resolve_due_at, ?), acknowledged_at = ?, acknowledged_by = ?, proposal = ?,
           resolved_at = ?, resolved_by = ?, asks = ?, reopenings = ?, closed_at = ?, closed_because = ?, fault = NULL
         WHERE id = ? AND version = ?`,
      )
      .bind(
        next.version,
        stepId,
        next.status,
        next.tier,
        next.assignee,
        next.turnSince,
        next.dueAt ?? null,
        next.resolveDueAt ?? null,
        next.acknowledgedAt ?? null,
        next.acknowledgedBy ?? null,
        next.proposal === undefined ? null : JSON.stringify(next.proposal),
        next.resolvedAt ?? null,
        next.resolvedBy ?? null,
        next.asks,
        next.reopenings,
        next.closedAt ?? null,
        next.closedBecause ?? null,
        before.id,
        before.version,
      ),
    ...events.map(({ id, type, at, by, door, text, detail }, seq) =>
      db
        .prepare(
          `INSERT INTO complaint_events (complaint_id, id, at, seq, type, manager_id, door, text, detail)
           SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${stepTaken}`,
        )
        .bind(
          before.id,
          id,
          at,
          seq,
          type,
          by ?? null,
          door,
          text ?? null,
          detail === undefined ? null : JSON.stringify(detail),
          before.id,
          stepId,
        ),
    ),
    ...mails.map((owed) => oweMail(db, owed, { sql: stepTaken, parameters: [before.id, stepId] })),
  ];
}

/** Puts off a step that can't be taken, so that it holds up no other; nothing where it has been taken meanwhile. */
export function postpone(
  db: D1Database,
  { id, version }: Pick<ComplaintState, 'id' | 'version'>,
  until: number,
  fault: string,
): D1PreparedStatement {
  return db
    .prepare(
      'UPDATE complaints SET due_at = ?, fault = ? WHERE id = ? AND version = ? AND due_at IS NOT NULL',
    )
    .bind(until, fault.slice(0, 500), id, version);
}
