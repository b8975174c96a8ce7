import { complaintId } from '../domain/ids.ts';
import { keyedEvents, type CustomerAct } from '../domain/complaint/complaint-acts.ts';
import type { Board } from '../queries/board.ts';
import { receiptFile, type ReceiptFile } from '../queries/receipt.ts';
import type { Services } from '../services.ts';
import { attributeEvent } from '../storage/customer-events.ts';
import { actOnComplaint } from './act-on-complaint.ts';
import { keepWords } from './keep-words.ts';

/** What the holder of a receipt does through it; `submission` as the receipt's token names it. */
export type ReceiptAct = Exclude<CustomerAct, { act: 'change-contact' }>;

/** `refused`: there is nothing to answer or to end here. `gone`: it was erased. */
export type ReceiptActed = { kind: 'done' | 'refused'; file: ReceiptFile } | { kind: 'gone' };

/** Lets a customer add words, say whether it helped, or say that it is settled. The same twice is once. */
export async function actOnReceipt(
  services: Services,
  board: Board,
  submission: string,
  act: ReceiptAct,
): Promise<ReceiptActed> {
  const db = services.database(board.database);
  const read = () => receiptFile(db, board, submission, services.now());
  const before = await read();
  if (!before) return { kind: 'gone' };
  const done = await doAct(services, board, before, act);
  const file = await read();
  if (!file) return { kind: 'gone' };
  return { kind: done || hasHappened(file, act) ? 'done' : 'refused', file };
}

async function doAct(
  services: Services,
  board: Board,
  { submission, complaint, standing }: ReceiptFile,
  act: ReceiptAct,
): Promise<boolean> {
  if (complaint === undefined) return act.act === 'write' && keepWords(services, board, submission, act);
  // Whoever only names the same address may add to what is said, as anybody may, but not decide.
  if (standing === 'claimed' && act.act !== 'write') return false;
  const own = complaintId(submission) === complaint;
  const result = await actOnComplaint(services, board, complaint, act, (db, stepId) =>
    own ? [] : [attributeEvent(db, complaint, stepId, keyedEvents(act)[0] ?? '', submission)],
  );
  return result.kind === 'done';
}

/** An act that lost a race against its own like, or came a second time, is no mistake of the customer's. */
function hasHappened({ view: { status, events } }: ReceiptFile, act: ReceiptAct): boolean {
  if (act.act === 'settle') return status === 'closed';
  if (act.act !== 'verdict') return false;
  const last = events.findLast(({ type }) => type === 'verdict');
  return last?.helped === act.helped && (act.helped ? status === 'closed' : status !== 'resolved');
}
