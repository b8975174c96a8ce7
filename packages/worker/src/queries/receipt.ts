import type { ComplaintStatus, ReceiptView } from '@wipeboard/shared';
import { customerReach } from '../domain/customer-reach.ts';
import { complaintId } from '../domain/ids.ts';
import { promise } from '../domain/promise.ts';
import { customerEvents } from '../domain/receipt-events.ts';
import type { Board } from './board.ts';
import { addressFacts, addressStatement } from './customer-address.ts';
import { promiseRecord } from './promise-record.ts';
import { submissionView, type SubmissionColumns } from './submission-view.ts';
import { timeline, timelineStatement } from './timeline.ts';

type Row = SubmissionColumns & {
  complaint: string | null;
  status: ComplaintStatus | null;
  acknowledge_due_at: number | null;
  acknowledged_at: number | null;
  resolve_due_at: number | null;
};

/** A customer's receipt. `complaint` is what their words opened or joined, absent where they needed no answer. */
export type ReceiptFile = { view: ReceiptView; submission: string; complaint?: string };

/** What a customer's private link shows; undefined where the submission isn't there (any more). */
export async function receiptFile(
  db: D1Database,
  board: Board,
  submission: string,
  now: number,
): Promise<ReceiptFile | undefined> {
  const [found, joined, address, staff] = await db.batch([
    db
      .prepare(
        `SELECT s.*, c.id AS complaint, c.status, c.acknowledge_due_at, c.acknowledged_at, c.resolve_due_at
         FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id WHERE s.id = ? AND s.board_id = ?`,
      )
      .bind(submission, board.key),
    db
      .prepare(
        `SELECT c.id AS complaint, c.status, c.acknowledge_due_at, c.acknowledged_at, c.resolve_due_at
         FROM complaint_joins j JOIN complaints c ON c.id = j.complaint_id WHERE j.submission_id = ?`,
      )
      .bind(submission),
    addressStatement(db, complaintId(submission)),
    db.prepare('SELECT id, name FROM managers WHERE board_id = ?').bind(board.key),
  ]);
  const own = found!.results[0] as Row | undefined;
  if (!own) return undefined;
  const row = { ...own, ...(joined!.results[0] as Partial<Row> | undefined) };
  const names = staff!.results as { id: string; name: string }[];
  const [events] = row.complaint ? await db.batch([timelineStatement(db, row.complaint)]) : [];
  const said = submissionView(row);
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? id;
  return {
    submission,
    complaint: row.complaint ?? undefined,
    view: {
      code: said.code,
      board: { name: board.name, locale: board.locale },
      receivedAt: instant(said.receivedAt),
      kind: said.kind,
      rating: said.rating,
      tone: said.tone,
      text: said.text,
      outcome: said.outcome,
      status: row.status ?? 'received',
      acknowledgedAt: instantOf(row.acknowledged_at),
      answerDueAt: instantOf(row.acknowledge_due_at),
      resolveDueAt: instantOf(row.resolve_due_at),
      events: customerEvents(said.receivedAt, timeline(events, nameOf)).map((event) => ({
        ...event,
        at: instant(event.at),
      })),
      verdictWanted: row.status === 'resolved',
      contact: {
        ...said.contact,
        confirmed: customerReach(addressFacts(address, said)) === 'mail',
      },
      promise: promise(board.policy, await promiseRecord(db, board.key, now)),
    },
  };
}

function instantOf(at: number | null): string | undefined {
  return at === null ? undefined : instant(at);
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
