import type { SubmissionInput } from '@wipeboard/shared';
import { complaintId } from '../domain/ids.ts';
import type { Board } from '../queries/board.ts';
import { receiptFile } from '../queries/receipt.ts';
import type { Services } from '../services.ts';
import { stepTaken } from '../storage/complaint-steps.ts';
import { changeContact as changed } from '../storage/customer-contact.ts';
import { forgetAddress } from '../storage/customer-addresses.ts';
import { actOnComplaint } from './act-on-complaint.ts';

/** Corrects how a customer can be reached; undefined leaves no way. False where the submission was erased. */
export async function changeContact(
  services: Services,
  board: Board,
  submission: string,
  contact: SubmissionInput['contact'],
): Promise<boolean> {
  const db = services.database(board.database);
  const file = await receiptFile(db, board, submission, services.now());
  if (!file) return false;
  const { confirmed: _, ...before } = file.view.contact;
  if (sameContact(before, contact)) return true;
  const own = complaintId(submission);
  const forgotten =
    before.email && before.email !== contact?.email ? [forgetAddress(db, board.key, before.email)] : [];
  if (file.complaint !== own) {
    const [result] = await db.batch([
      ...changed(db, submission, contact, { sql: '1', parameters: [] }),
      ...forgotten,
    ]);
    return result!.meta.changes > 0;
  }
  const act = { act: 'change-contact', door: 'page' } as const;
  const result = await actOnComplaint(services, board, own, act, (_, step) => [
    ...changed(db, submission, contact, { sql: stepTaken, parameters: [own, step] }),
    ...forgotten,
  ]);
  return result.kind !== 'gone';
}

const sameContact = (a: SubmissionInput['contact'], b: SubmissionInput['contact']) =>
  (['name', 'email', 'phone'] as const).every((part) => a?.[part] === b?.[part]);
