import type { ComplaintStatus } from '@wipeboard/shared';
import type { CloseReason, Resolution } from '../domain/complaint/complaint-events.ts';
import type {
  ComplaintView,
  EscalationReason,
  Person,
  ShortSubmission,
} from '../domain/complaint/complaint-view.ts';
import { customerReach } from '../domain/delivery/customer-reach.ts';
import type { Manager } from '../domain/board/people.ts';
import type { Board } from './board.ts';
import { addressFacts, addressStatement } from './customer-address.ts';
import { lateMails, lateMailsStatement } from './late-mails.ts';
import { people, peopleStatement } from './people.ts';
import { submissionView, type SubmissionColumns } from './submission-view.ts';
import { timeline, timelineStatement } from './timeline.ts';

type ComplaintColumns = {
  complaint_id: string;
  status: ComplaintStatus;
  version: number;
  reasons: string;
  watched: string;
  tier: number;
  assignee: string;
  turn_since: number;
  opened_at: number;
  acknowledge_due_at: number;
  resolve_due_at: number | null;
  turn_due_at: number | null;
  acknowledged_at: number | null;
  acknowledged_by: string | null;
  proposal: string | null;
  resolved_at: number | null;
  resolved_by: string | null;
  reopenings: number;
  closed_at: number | null;
  closed_because: CloseReason | null;
};
type PersonRow = Person & { removed_at: number | null };
/** `current` are the managers of today. */
export type ComplaintFile = ComplaintView & { current: Manager[] };

/** Everything about one complaint of a board; undefined where there is none. */
export async function complaintFile(
  db: D1Database,
  board: Board,
  complaintId: string,
  now: number,
): Promise<ComplaintFile | undefined> {
  const [complaints, everybody, staff, events, joined, history, address, late] = await db.batch([
    db
      .prepare(
        `SELECT c.id AS complaint_id, c.status, c.version, c.reasons, c.watched, c.tier, c.assignee, c.turn_since,
           c.opened_at, c.acknowledge_due_at, c.resolve_due_at, c.due_at AS turn_due_at, c.acknowledged_at,
           c.acknowledged_by, c.proposal, c.resolved_at, c.resolved_by, c.reopenings, c.closed_at, c.closed_because, s.*
         FROM complaints c JOIN submissions s ON s.id = c.submission_id WHERE c.id = ? AND c.board_id = ?`,
      )
      .bind(complaintId, board.key),
    db.prepare('SELECT id, name, email, removed_at FROM managers WHERE board_id = ?').bind(board.key),
    peopleStatement(db, board.key),
    timelineStatement(db, complaintId),
    db
      .prepare(
        `SELECT s.* FROM complaint_joins j JOIN submissions s ON s.id = j.submission_id
         WHERE j.complaint_id = ? ORDER BY s.created_at`,
      )
      .bind(complaintId),
    db
      .prepare(
        `SELECT h.* FROM complaints c JOIN submissions s ON s.id = c.submission_id
         JOIN submissions h ON h.board_id = s.board_id AND h.customer = s.customer AND h.created_at < s.created_at
         WHERE c.id = ? AND c.board_id = ? AND s.customer IS NOT NULL ORDER BY h.created_at DESC LIMIT 10`,
      )
      .bind(complaintId, board.key),
    addressStatement(db, complaintId),
    lateMailsStatement(db, board.key, now),
  ]);
  const row = complaints!.results[0] as (ComplaintColumns & SubmissionColumns) | undefined;
  if (!row) return undefined;
  const known = everybody!.results as PersonRow[];
  const person = (id: string): Person => {
    const found = known.find((member) => member.id === id);
    return { id, name: found?.name ?? id, email: found?.email ?? '' };
  };
  const submission = submissionView(row);
  return {
    board: {
      key: board.key,
      name: board.name,
      locale: board.locale,
      timeZone: board.timeZone,
      accent: board.look.accent,
      currency: board.currency,
      causes: board.policy.causes,
      checklist: submission.tone && board.policy.checklists[submission.tone],
    },
    current: people(staff),
    complaint: complaintOf(row, person),
    submission,
    joined: (joined!.results as SubmissionColumns[]).map(inShort),
    reach: customerReach(addressFacts(address, submission)),
    history: (history!.results as SubmissionColumns[]).map(inShort),
    events: timeline(events, (id) => person(id).name),
    lateMails: lateMails(late),
  };
}

function complaintOf(row: ComplaintColumns, person: (id: string) => Person): ComplaintView['complaint'] {
  const proposal = row.proposal === null ? undefined : (JSON.parse(row.proposal) as Proposal);
  return {
    id: row.complaint_id,
    status: row.status,
    version: row.version,
    reasons: JSON.parse(row.reasons) as EscalationReason[],
    watched: JSON.parse(row.watched) as string[],
    tier: row.tier,
    assignee: person(row.assignee),
    turnSince: row.turn_since || row.opened_at,
    openedAt: row.opened_at,
    acknowledgeDueAt: row.acknowledge_due_at,
    resolveDueAt: row.resolve_due_at ?? undefined,
    turnDueAt:
      row.status === 'resolved' || row.status === 'closed' ? undefined : (row.turn_due_at ?? undefined),
    acknowledgedAt: row.acknowledged_at ?? undefined,
    acknowledgedBy: row.acknowledged_by === null ? undefined : person(row.acknowledged_by),
    proposal: proposal && { by: person(proposal.by), resolution: proposal.resolution },
    resolvedAt: row.resolved_at ?? undefined,
    resolvedBy: row.resolved_by === null ? undefined : person(row.resolved_by),
    reopenings: row.reopenings,
    closedAt: row.closed_at ?? undefined,
    closedBecause: row.closed_because ?? undefined,
  };
}

type Proposal = { by: string; resolution: Resolution };

function inShort(columns: SubmissionColumns): ShortSubmission {
  const { id, receivedAt, kind, rating, tone, text } = submissionView(columns);
  return { id, receivedAt, kind, rating, tone, text };
}
