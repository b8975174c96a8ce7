import type { ComplaintStatus, Tone } from '@wipeboard/shared';
import type { CloseReason } from '../domain/complaint/complaint-events.ts';
import type { ComplaintState } from '../domain/complaint/complaint-state.ts';
import { isUrgent } from '../domain/complaint/escalation-policy.ts';

type Row = {
  id: string;
  board_id: string;
  submission_id: string;
  version: number;
  status: ComplaintStatus;
  reasons: string;
  tier: number;
  assignee: string;
  turn_since: number;
  opened_at: number;
  acknowledge_due_at: number;
  resolve_due_at: number | null;
  due_at: number | null;
  acknowledged_at: number | null;
  acknowledged_by: string | null;
  proposal: string | null;
  resolved_at: number | null;
  resolved_by: string | null;
  asks: number;
  reopenings: number;
  closed_at: number | null;
  closed_because: CloseReason | null;
  tone: Tone | null;
  segment: string | null;
  value: number | null;
};

const columns = `c.id, c.board_id, c.submission_id, c.version, c.status, c.reasons, c.tier, c.assignee, c.turn_since,
  c.opened_at, c.acknowledge_due_at, c.resolve_due_at, c.due_at, c.acknowledged_at, c.acknowledged_by, c.proposal,
  c.resolved_at, c.resolved_by, c.asks, c.reopenings, c.closed_at, c.closed_because, s.tone,
  json_extract(s.identity, '$.segment') AS segment, json_extract(s.identity, '$.value') AS value`;

/** Reads a complaint as the rules see it; its result goes to `complaintState`. */
export function complaintStateStatement(db: D1Database, boardId: string, id: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${columns} FROM complaints c JOIN submissions s ON s.id = c.submission_id
       WHERE c.id = ? AND c.board_id = ?`,
    )
    .bind(id, boardId);
}

export function complaintState(result: D1Result | undefined): ComplaintState | undefined {
  const row = result?.results[0] as Row | undefined;
  return row && fromRow(row);
}

/** Finds events of a complaint by their ids. */
export function eventsNamedStatement(
  db: D1Database,
  complaintId: string,
  ids: readonly string[],
): D1PreparedStatement {
  return db
    .prepare('SELECT id FROM complaint_events WHERE complaint_id = ? AND id IN (?, ?)')
    .bind(complaintId, ids[0] ?? '', ids[1] ?? '');
}

/** A complaint whose next step is due; `fault` where its row can't be read. */
export type DueComplaint = { id: string; version: number; boardId: string } & (
  { state: ComplaintState; fault?: undefined } | { state?: undefined; fault: string }
);

/** Complaints of one database whose next step is due by `now`, longest due first. */
export async function dueComplaints(db: D1Database, now: number, most: number): Promise<DueComplaint[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM complaints c JOIN submissions s ON s.id = c.submission_id
       WHERE c.due_at IS NOT NULL AND c.due_at <= ? ORDER BY c.due_at LIMIT ?`,
    )
    .bind(now, most)
    .all<Row>();
  return results.map((row) => {
    const due = { id: row.id, version: row.version, boardId: row.board_id };
    try {
      return { ...due, state: fromRow(row) };
    } catch (error) {
      return { ...due, fault: `its row can’t be read: ${String(error)}` };
    }
  });
}

function fromRow(row: Row): ComplaintState {
  return {
    id: row.id,
    boardId: row.board_id,
    submissionId: row.submission_id,
    version: row.version,
    status: row.status,
    tier: row.tier,
    assignee: row.assignee,
    turnSince: row.turn_since || row.opened_at,
    openedAt: row.opened_at,
    acknowledgeDueAt: row.acknowledge_due_at,
    resolveDueAt: row.resolve_due_at ?? undefined,
    dueAt: row.due_at ?? undefined,
    acknowledgedAt: row.acknowledged_at ?? undefined,
    acknowledgedBy: row.acknowledged_by ?? undefined,
    proposal: row.proposal === null ? undefined : JSON.parse(row.proposal),
    resolvedAt: row.resolved_at ?? undefined,
    resolvedBy: row.resolved_by ?? undefined,
    asks: row.asks,
    reopenings: row.reopenings,
    closedAt: row.closed_at ?? undefined,
    closedBecause: row.closed_because ?? undefined,
    urgent: isUrgent(JSON.parse(row.reasons)),
    tone: row.tone ?? undefined,
    segment: row.segment ?? undefined,
    value: row.value ?? undefined,
  };
}
