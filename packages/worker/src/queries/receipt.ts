import type { ComplaintStatus, ReceiptView } from '@wipeboard/shared';
import { customerReach } from '../domain/delivery/customer-reach.ts';
import { complaintId } from '../domain/ids.ts';
import { promise } from '../domain/board/promise.ts';
import { wallOf } from '../domain/wall/wall-settings.ts';
import { customerEvents, type ReceiptStanding } from '../domain/complaint/receipt-events.ts';
import type { Board } from './board.ts';
import { addressFacts, addressStatement } from './customer-address.ts';
import { promiseRecord } from './promise-record.ts';
import { submissionView, type SubmissionColumns } from './submission-view.ts';
import { timeline, timelineStatement } from './timeline.ts';
import { ownCard, ownCardStatement } from './wall/own-card.ts';

type Complaint = {
  complaint: string | null;
  status: ComplaintStatus | null;
  acknowledge_due_at: number | null;
  acknowledged_at: number | null;
  resolve_due_at: number | null;
};
type Row = SubmissionColumns & Complaint & { customer: string | null };

/** A customer's receipt. `complaint` is what their words opened or joined, absent where they needed no answer. */
export type ReceiptFile = {
  view: ReceiptView;
  submission: string;
  /** The customer's language, BCP 47. */
  language?: string;
  complaint?: string;
  standing: ReceiptStanding;
};

const complaintColumns = `c.id AS complaint, c.status, c.acknowledge_due_at, c.acknowledged_at, c.resolve_due_at`;

/** What a customer's private link shows; undefined where the submission isn't there (any more). */
export async function receiptFile(
  db: D1Database,
  board: Board,
  submission: string,
  now: number,
): Promise<ReceiptFile | undefined> {
  const own = complaintId(submission);
  const [found, joins, address, staff, events, cards] = await db.batch([
    db
      .prepare(
        `SELECT s.*, ${complaintColumns}
         FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id WHERE s.id = ? AND s.board_id = ?`,
      )
      .bind(submission, board.key),
    db
      .prepare(
        `SELECT ${complaintColumns}
         FROM complaint_joins j JOIN complaints c ON c.id = j.complaint_id WHERE j.submission_id = ?`,
      )
      .bind(submission),
    addressStatement(db, own),
    db.prepare('SELECT id, name FROM managers WHERE board_id = ?').bind(board.key),
    timelineStatement(db, own),
    ownCardStatement(db, submission),
  ]);
  const row = found!.results[0] as Row | undefined;
  if (!row) return undefined;
  const join = joins!.results[0] as Complaint | undefined;
  const names = staff!.results as { id: string; name: string }[];
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? id;
  const others = join?.complaint ? await db.batch([timelineStatement(db, join.complaint)]) : [];
  const happened = [events, ...others].flatMap((result) => timeline(result, nameOf));
  const said = submissionView(row);
  const standing = standingOf(row, join);
  const { status, complaint, ...instants } = join ?? row;
  const signed = isSigned(row);
  const reader = { submission, standing, signed, receivedAt: said.receivedAt };
  return {
    submission,
    language: said.context.locale,
    complaint: complaint ?? undefined,
    standing,
    view: {
      code: said.code,
      board: { name: board.name, locale: board.locale },
      receivedAt: instant(said.receivedAt),
      kind: said.kind,
      rating: said.rating,
      tone: said.tone,
      text: said.text,
      outcome: said.outcome,
      status: status ?? 'received',
      acknowledgedAt: instantOf(instants.acknowledged_at),
      answerDueAt: instantOf(instants.acknowledge_due_at),
      resolveDueAt: instantOf(instants.resolve_due_at),
      events: customerEvents(reader, happened).map((event) => ({ ...event, at: instant(event.at) })),
      verdictWanted: status === 'resolved' && standing !== 'claimed',
      contact: {
        ...said.contact,
        confirmed: customerReach(addressFacts(address, said)) === 'mail',
      },
      promise: promise(board.policy, await promiseRecord(db, board.key, now)),
      card: ownCard(cards, wallOf(board).open),
    },
  };
}

/** Only what the shop's server signed proves that two submissions are one customer's. */
const isSigned = ({ customer }: Row) => customer?.startsWith('id:') ?? false;

function standingOf(row: Row, join: Complaint | undefined): ReceiptStanding {
  if (!join) return 'head';
  return isSigned(row) ? 'joined' : 'claimed';
}

function instantOf(at: number | null): string | undefined {
  return at === null ? undefined : instant(at);
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
