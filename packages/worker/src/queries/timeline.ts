import type { Door, EventDetail, EventType } from '../domain/complaint/complaint-events.ts';
import type { TimelineEvent } from '../domain/complaint/complaint-view.ts';

type Row = {
  id: string;
  type: EventType;
  at: number;
  manager_id: string | null;
  door: Door;
  text: string | null;
  detail: string | null;
};

/** Reads what happened to a complaint, oldest first; its result goes to `timeline`. */
export function timelineStatement(db: D1Database, complaintId: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, type, at, manager_id, door, text, detail FROM complaint_events
       WHERE complaint_id = ? ORDER BY at, seq, id`,
    )
    .bind(complaintId);
}

export function timeline(result: D1Result | undefined, nameOf: (id: string) => string): TimelineEvent[] {
  return ((result?.results ?? []) as Row[]).map(({ id, type, at, manager_id, door, text, detail }) => ({
    id,
    type,
    at,
    by: manager_id === null ? undefined : nameOf(manager_id),
    byId: manager_id ?? undefined,
    door,
    text: text ?? undefined,
    detail: detail === null ? undefined : (JSON.parse(detail) as EventDetail),
  }));
}
