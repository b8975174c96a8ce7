import { paths, type ErrorCode, type Receipt, type SubmissionInput } from '@wipeboard/shared';
import { localDate } from '../domain/board/due.ts';
import { facetsOf } from '../domain/facets.ts';
import { customerKey } from '../domain/identity.ts';
import { comparedWords } from '../domain/spam/compared-words.ts';
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
import { countSubmission, sameCell, type RollupCell } from '../storage/daily-rollups.ts';
import { countWords } from '../storage/spam/recent-words.ts';
import { insertSubmission, updateSubmission, type SubmissionRow } from '../storage/submissions.ts';
import { judgedOf, owedFor, type Owed } from './owed-answers.ts';
import { weighSubmission } from './spam/weigh-submission.ts';
import { cardOfSubmission, type SubmittedCard } from './wall/card-of-submission.ts';
import { indexCards } from './wall/index-cards.ts';

export type Submitted =
  | { kind: 'received'; created: boolean; receipt: Receipt }
  | { kind: 'refused'; code: Extract<ErrorCode, 'key-reused' | 'extension-closed' | 'erased'> };

type Desk = {
  services: Services;
  db: D1Database;
  board: Board;
  arrival?: Arrival;
  enteredBy?: string;
};

/**
 * Keeps a submission, or decides what it is to the one already on file under its key. One batch holds the
 * submission, its rollup, its complaint and the mail owed. D1 is asked once for what is new, twice for what isn't.
 */
export async function submitFeedback(
  services: Services,
  board: Board,
  input: SubmissionInput,
  arrival?: Arrival,
  enteredBy?: string,
): Promise<Submitted> {
  const desk = { services, board, arrival, enteredBy, db: services.database(board.database) };
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
  const owing = owedFor(db, board, row);
  const card = cardOf(desk, row);
  const count = row.input.test ? [] : [countSubmission(db, cellOf(board, row.now, row.input), 1, row)];
  const [inserted] = await db.batch([
    insertSubmission(db, row),
    ...count,
    ...countSaid(db, row),
    ...owing.statements,
    ...card.statements,
  ]);
  if (inserted!.meta.changes === 0) return false;
  tell(desk, owing, card);
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
  const owing = owedFor(db, board, extended, kept);
  const card = cardOf(desk, extended, { email: kept.words.contact?.email });
  const [updated] = await db.batch([
    updateSubmission(db, extended, kept.revision),
    ...recount(db, board, extended, kept),
    ...(sameWords(kept.words.text, row.input.text) ? [] : countSaid(db, extended)),
    ...owing.statements,
    ...card.statements,
  ]);
  if (updated!.meta.changes === 0) return readFirst(desk, row);
  tell(desk, owing, card);
  return received(desk, kept.id, row.input.key, row.input.revision, false);
}

function cardOf(desk: Desk, row: SubmissionRow, before?: { email?: string }): SubmittedCard {
  const judged = judgedOf(desk.board, row);
  return cardOfSubmission({ ...desk, row, judged, before });
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

function countSaid(db: D1Database, row: SubmissionRow): D1PreparedStatement[] {
  const { boardId, weighed, now } = row;
  return weighed?.words ? [countWords(db, { boardId, digest: weighed.words, now }, row)] : [];
}

const sameWords = (one = '', other = ''): boolean => comparedWords(one) === comparedWords(other);

async function newRow(desk: Desk, input: SubmissionInput): Promise<SubmissionRow> {
  const { services, board, arrival } = desk;
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
    weighed: arrival && (await weighSubmission(services, board, { input, identity, arrival, now })),
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

/** What isn't part of it: mails leave, and what it puts up is found. The clock does what fails. */
function tell({ services, board, db }: Desk, owing: Owed, card: SubmittedCard): void {
  const bells = [...owing.mails, ...card.mails];
  const messages = bells.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt }));
  if (messages.length > 0) void services.ring(messages);
  if (card.shown) services.meanwhile(indexCards(services, db));
}
