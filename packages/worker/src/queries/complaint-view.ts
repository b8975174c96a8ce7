import type { ComplaintStatus } from '@wipeboard/shared';
import type { ComplaintView, EscalationReason, Person } from '../domain/complaint-view.ts';
import type { Board } from './board.ts';
import { submissionView, type SubmissionColumns } from './submission-view.ts';

type ComplaintColumns = {
  complaint_id: string;
  status: ComplaintStatus;
  reasons: string;
  watched: string;
  tier: number;
  assignee: string;
  opened_at: number;
  acknowledge_due_at: number;
  acknowledged_at: number | null;
  acknowledged_by: string | null;
};
type PersonRow = { id: string; name: string; email: string; removed_at: number | null };
type EventRow = {
  type: ComplaintView['events'][number]['type'];
  at: number;
  manager_id: string | null;
  door: string;
};

export type ComplaintFile = ComplaintView & { current: Person[] };

/** Everything about one complaint of a board; undefined where there is none. `current` are the managers of today. */
export async function complaintFile(
  db: D1Database,
  board: Board,
  complaintId: string,
): Promise<ComplaintFile | undefined> {
  const [complaints, people, events, history] = await db.batch([
    db
      .prepare(
        `SELECT c.id AS complaint_id, c.status, c.reasons, c.watched, c.tier, c.assignee, c.opened_at,
           c.acknowledge_due_at, c.acknowledged_at, c.acknowledged_by, s.*
         FROM complaints c JOIN submissions s ON s.id = c.submission_id WHERE c.id = ? AND c.board_id = ?`,
      )
      .bind(complaintId, board.key),
    db.prepare('SELECT id, name, email, removed_at FROM managers WHERE board_id = ?').bind(board.key),
    db
      .prepare(
        'SELECT type, at, manager_id, door FROM complaint_events WHERE complaint_id = ? ORDER BY at, id',
      )
      .bind(complaintId),
    db
      .prepare(
        `SELECT h.* FROM complaints c JOIN submissions s ON s.id = c.submission_id
         JOIN submissions h ON h.board_id = s.board_id AND h.customer = s.customer AND h.created_at < s.created_at
         WHERE c.id = ? AND c.board_id = ? AND s.customer IS NOT NULL ORDER BY h.created_at DESC LIMIT 10`,
      )
      .bind(complaintId, board.key),
  ]);
  const row = complaints!.results[0] as (ComplaintColumns & SubmissionColumns) | undefined;
  if (!row) return undefined;
  const staff = people!.results as PersonRow[];
  const person = (id: string): Person => {
    const found = staff.find((member) => member.id === id);
    return { id, name: found?.name ?? id, email: found?.email ?? '' };
  };
  return {
    board: {
      key: board.key,
      name: board.name,
      locale: board.locale,
      timeZone: board.timeZone,
      accent: board.look.accent,
    },
    current: staff.filter(({ removed_at }) => removed_at === null).map(({ id }) => person(id)),
    complaint: {
      id: row.complaint_id,
      status: row.status,
      reasons: JSON.parse(row.reasons) as EscalationReason[],
      watched: JSON.parse(row.watched) as string[],
      tier: row.tier,
      assignee: person(row.assignee),
      openedAt: row.opened_at,
      acknowledgeDueAt: row.acknowledge_due_at,
      acknowledgedAt: row.acknowledged_at ?? undefined,
      acknowledgedBy: row.acknowledged_by === null ? undefined : person(row.acknowledged_by),
    },
    submission: submissionView(row),
    history: (history!.results as SubmissionColumns[]).map((earlier) => {
      const { id, receivedAt, kind, rating, tone, text } = submissionView(earlier);
      return { id, receivedAt, kind, rating, tone, text };
    }),
    events: (events!.results as EventRow[]).map(({ type, at, manager_id, door }) => ({
      type,
      at,
      by: manager_id === null ? undefined : person(manager_id).name,
      door,
    })),
  };
}
