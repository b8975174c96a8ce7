import type { SubmissionInput } from '@wipeboard/shared';
import type { OwedMail } from '../domain/delivery/outbox.ts';
import { complaintId } from '../domain/ids.ts';
import type { Board } from '../queries/board.ts';
import { receiptFile } from '../queries/receipt.ts';
import type { Services } from '../services.ts';
import { stepTaken } from '../storage/complaint-steps.ts';
import { changeContact as changed } from '../storage/customer-contact.ts';
import { forgetAddress } from '../storage/customer-addresses.ts';
import type { Guard } from '../storage/owe-mails.ts';
import { actOnComplaint } from './act-on-complaint.ts';
import { isOther, moveAuthor } from './wall/card-of-submission.ts';

/** Corrects how a customer can be reached; undefined leaves no way. False where the submission was erased. */
export async function changeContact(
  services: Services,
  board: Board,
  submission: string,
  contact: SubmissionInput['contact'],
): Promise<boolean> {
  const db = services.database(board.database);
  const now = services.now();
  const file = await receiptFile(db, board, submission, now);
  if (!file) return false;
  const { confirmed: _, ...before } = file.view.contact;
  if (sameContact(before, contact)) return true;
  const own = complaintId(submission);
  const bells: Pick<OwedMail, 'id' | 'dueAt'>[] = [];
  const statements = (guard: Guard) => {
    const all = changed(db, submission, contact, guard);
    if (!before.email || !isOther(before.email, contact?.email)) return all;
    const input = { contact, context: { locale: file.language } };
    const left = { id: submission, boardId: board.key, input, now };
    const author = moveAuthor(services, db, left, before.email, guard);
    bells.push(...author.mails);
    return [...all, ...author.statements, forgetAddress(db, board.key, before.email)];
  };
  let done: boolean;
  if (file.complaint === own) {
    const act = { act: 'change-contact', door: 'page' } as const;
    const result = await actOnComplaint(services, board, own, act, (_, step) =>
      statements({ sql: stepTaken, parameters: [own, step] }),
    );
    done = result.kind !== 'gone';
  } else {
    const [result] = await db.batch(statements({ sql: '1', parameters: [] }));
    done = result!.meta.changes > 0;
  }
  if (bells.length > 0)
    void services.ring(bells.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })));
  return done;
}

const sameContact = (a: SubmissionInput['contact'], b: SubmissionInput['contact']) =>
  (['name', 'email', 'phone'] as const).every((part) => a?.[part] === b?.[part]);
