import { paths, type ErrorCode, type Receipt, type SubmissionInput } from '@wipeboard/shared';
import { needsAnswer, opening, receivedMail, type Judged } from '../domain/complaint/complaint.ts';
import { localDate } from '../domain/board/due.ts';
import { facetsOf } from '../domain/facets.ts';
import { customerKey } from '../domain/identity.ts';
import { complaintId } from '../domain/ids.ts';
import type { OwedMail } from '../domain/delivery/outbox.ts';
import type { Arrival } from '../domain/spam/signals.ts';
import { reception, receiptCode } from '../domain/submission.ts';
import type { Board } from '../queries/board.ts';
import {
  keptSubmission,
  keptSubmissionStatement,
  type SubmissionOnFile,
} from '../queries/kept-submission.ts';
import type { Services } from '../services.ts';
import { digest } from '../signing/digest.ts';
import { readIdentity } from '../signing/identity-token.ts';
import { receiptToken } from '../signing/receipt-token.ts';
import { joinComplaint, openComplaint, withdrawUntold } from '../storage/complaints.ts';
import { countSubmission, sameCell, type RollupCell } from '../storage/daily-rollups.ts';
import { hasten, ifWritten, oweExtension, oweFirst, oweMail } from '../storage/owe-mails.ts';
import { insertSubmission, updateSubmission, type SubmissionRow } from '../storage/submissions.ts';

export type Submitted =
  | { kind: 'received'; created: boolean; receipt: Receipt }
  | { kind: 'refused'; code: Extract<ErrorCode, 'key-reused' | 'extension-closed' | 'erased'> };

type Desk = { services: Services; db: D1Database; board: Board; arrival?: Arrival };
type Owing = { statements: D1PreparedStatement[]; mails: OwedMail[] };

/**
 * Keeps a submission, or decides what it is to the one already on file under its key. One batch holds the
 * submission, its rollup, its complaint and the mail owed. D1 is asked once for what is new, twice for what isn't.
 */
export async function submitFeedback(
  services: Services,
  board: Board,
  input: SubmissionInput,
  arrival?: Arrival,
): Promise<Submitted> {
  const desk = { services, board, arrival, db: services.database(board.database) };
  const row = await newRow(desk, input);
  return input.revision === 1 ? createFirst(desk, row) : readFirst(desk, row);
}

async function createFirst(desk: Desk, row: SubmissionRow): Promise<Submitted> {
  if (await create(desk, row)) return received(desk, row.id, row.input.key, row.input.revision, true);
  return onFile(desk, row, await readKept(desk, row));
}

async function readFirst(desk: Desk, row: SubmissionRow): Promise<Submitted> {
  const kept = await readKept(desk, row);
  return kept ? onFile(desk, row, kept) : createFirst(desk, row);
}

async function readKept(
  { db, board }: Desk,
  { input }: SubmissionRow,
): Promise<SubmissionOnFile | undefined> {
  const [kept] = await db.batch([keptSubmissionStatement(db, board.key, input.key)]);
  return keptSubmission(kept);
}

/** False where the key is already on file; then nothing was written. */
async function create(desk: Desk, row: SubmissionRow): Promise<boolean> {
  const { db, board } = desk;
  const owing = owed(desk, row, undefined);
  const count = row.input.test ? [] : [countSubmission(db, cellOf(board, row.now, row.input), 1, row)];
  const [inserted] = await db.batch([insertSubmission(db, row), ...count, ...owing.statements]);
  if (inserted!.meta.changes === 0) return false;
  ring(desk, owing);
  return true;
}

async function onFile(
  desk: Desk,
  row: SubmissionRow,
  kept: SubmissionOnFile | undefined,
): Promise<Submitted> {
  const { db, board } = desk;
  if (!kept) return { kind: 'refused', code: 'erased' };
  const decision = reception(row.input, row.digest, kept, row.now);
  if (decision.kind === 'refuse') return { kind: 'refused', code: decision.code };
  if (decision.kind === 'resend') return received(desk, kept.id, row.input.key, kept.revision, false);
  const extended = { ...row, id: kept.id };
  const owing = owed(desk, extended, kept);
  const [updated] = await db.batch([
    updateSubmission(db, extended, kept.revision),
    ...recount(db, board, extended, kept),
    ...owing.statements,
  ]);
  if (updated!.meta.changes === 0) return readFirst(desk, row);
  ring(desk, owing);
  return received(desk, kept.id, row.input.key, row.input.revision, false);
}

function owed({ db, board }: Desk, row: SubmissionRow, kept: SubmissionOnFile | undefined): Owing {
  const judged = { ...judge(board, row), earlier: kept?.words };
  const why = needsAnswer(judged);
  const received = receivedMail(judged);
  const toCustomer = received ? [oweMail(db, received, ifWritten(row))] : [];
  const mails = received ? [received] : [];
  if (!why) {
    const withdrawn = kept ? withdrawUntold(db, complaintId(row.id), row) : [];
    return { statements: [...withdrawn, ...toCustomer], mails };
  }
  const { complaint, first, later } = opening(judged, why, board.people);
  const joins = board.policy.joinRepeats && row.customer !== undefined && !complaint.test;
  return {
    statements: [
      ...openComplaint(db, complaint, row, joins),
      ...(joins ? joinComplaint(db, complaint, row) : []),
      ...oweFirst(db, first, row.id, row).slice(0, joins ? 2 : 1),
      ...(later ? [oweExtension(db, later, row.id, row)] : []),
      ...(kept ? [hasten(db, complaint.id, first.dueAt, row)] : []),
      ...toCustomer,
    ],
    mails: [first, ...(later ? [later] : []), ...mails],
  };
}

function judge(board: Board, { id, input, identity, now }: SubmissionRow): Judged {
  return { board, submissionId: id, input, identity, now };
}

function recount(
  db: D1Database,
  board: Board,
  row: SubmissionRow,
  kept: SubmissionOnFile,
): D1PreparedStatement[] {
  const before = cellOf(board, kept.createdAt, { ...kept.words, kind: kept.kind, moment: kept.moment });
  const after = cellOf(board, kept.createdAt, row.input);
  const counts = !row.input.test;
  if (counts === !kept.test && sameCell(before, after)) return [];
  return [
    ...(kept.test ? [] : [countSubmission(db, before, -1, row)]),
    ...(counts ? [countSubmission(db, after, 1, row)] : []),
  ];
}

function cellOf(board: Board, at: number, counted: Omit<RollupCell, 'boardId' | 'day'>): RollupCell {
  return { boardId: board.key, day: localDate(at, board.timeZone), ...counted };
}

async function newRow({ services, board }: Desk, input: SubmissionInput): Promise<SubmissionRow> {
  const now = services.now();
  const identity = await readIdentity(input.identity, board.key, services.settings.SIGNING_KEYS, now);
  return {
    id: `sub_${services.newId()}`,
    boardId: board.key,
    writeId: services.newId(),
    digest: await digest(input),
    input,
    identity,
    customer: customerKey(identity, input.contact?.email),
    facets: facetsOf({ createdAt: now, timeZone: board.timeZone, context: input.context, identity }),
    now,
  };
}

async function received(
  { services, board }: Desk,
  id: string,
  key: string,
  revision: number,
  created: boolean,
): Promise<Submitted> {
  const token = await receiptToken(board.key, id, services.settings.SIGNING_KEYS);
  const url = services.settings.PUBLIC_URL + paths.receiptPage(token);
  return { kind: 'received', created, receipt: { key, revision, code: receiptCode(id), token, url } };
}

function ring({ services, board }: Desk, { mails }: Owing): void {
  if (mails.length === 0) return;
  void services.ring(mails.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })));
}
