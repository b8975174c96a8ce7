import type { Door, NewEvent } from '../domain/complaint/complaint-events.ts';
import { needsAnswer, opening } from '../domain/complaint/complaint.ts';
import { complaintId } from '../domain/ids.ts';
import type { Board } from '../queries/board.ts';
import { submissionWrite } from '../queries/submission-write.ts';
import type { Services } from '../services.ts';
import { openComplaint } from '../storage/complaints.ts';
import { keepWords as kept } from '../storage/customer-events.ts';
import { oweFirst } from '../storage/owe-mails.ts';

export type AddedWords = { key: string; text: string; door: Door };

/**
 * Keeps words that a customer adds to what opened no complaint, once. Nobody had to answer it so far; words that the
 * board watches for make a complaint of it now.
 */
export async function keepWords(
  services: Services,
  board: Board,
  submission: string,
  { key, text, door }: AddedWords,
): Promise<boolean> {
  const db = services.database(board.database);
  const now = services.now();
  const written = await submissionWrite(db, submission);
  if (!written) return false;
  const { write, customer, test } = written;
  const event: NewEvent = { id: `wrote:${key}`, type: 'wrote', at: now, door, text };
  const input = { key, revision: 1, final: true, kind: 'comment' as const, text, test, context: { url: '' } };
  const judged = { board, submissionId: submission, input, now };
  const why = needsAnswer(judged);
  const opened = why && opening(judged, why, board.people);
  await db.batch([
    kept(db, submission, complaintId(submission), event),
    ...(opened
      ? [
          ...openComplaint(db, { ...opened.complaint, customer }, write, { evenAside: true }),
          ...oweFirst(db, opened.first, submission, write).slice(0, 1),
        ]
      : []),
  ]);
  if (opened) {
    const { id, dueAt } = opened.first;
    void services.ring([{ message: { board: board.key, outbox: id }, dueAt }]);
  }
  return true;
}
