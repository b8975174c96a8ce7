import {
  receiptFormSchema,
  receiptProblemsIn,
  type ReceiptForm,
  type ReceiptProblem,
  type ReceiptVerb,
} from '../domain/complaint/receipt-forms.ts';
import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import { actOnReceipt, type ReceiptAct } from './act-on-receipt.ts';
import { changeContact } from './change-contact.ts';
import { eraseSubmission } from './erase-submission.ts';
import { changeConsent } from './wall/change-consent.ts';

/** What became of a form of the private page. `late`: there is nothing to answer or to end any more. */
export type ReceiptHandled =
  { kind: 'done' | 'late' | 'gone' } | { kind: 'wrong'; problems: Record<string, ReceiptProblem> };

/** A customer sends a form of their page. `fields` are as they came. */
export async function handleReceipt(
  services: Services,
  board: Board,
  submission: string,
  verb: ReceiptVerb,
  fields: Record<string, unknown>,
): Promise<ReceiptHandled> {
  const read = receiptFormSchema.safeParse({ ...fields, verb });
  if (!read.success) return { kind: 'wrong', problems: receiptProblemsIn(read.error) };
  const form = read.data;
  if (form.verb === 'erase') return doneOrGone(await eraseSubmission(services, board, submission));
  if (form.verb === 'contact') {
    const { verb: _, ...contact } = form;
    const given = Object.values(contact).some((value) => value !== undefined) ? contact : undefined;
    return doneOrGone(await changeContact(services, board, submission, given));
  }
  if (form.verb === 'consent') {
    await changeConsent(services, board, submission, form.publish === 'yes');
    return { kind: 'done' };
  }
  const { kind } = await actOnReceipt(services, board, submission, actOf(form));
  return { kind: kind === 'refused' ? 'late' : kind };
}

const doneOrGone = (done: boolean): ReceiptHandled => ({ kind: done ? 'done' : 'gone' });

function actOf(form: Extract<ReceiptForm, { verb: 'words' | 'verdict' | 'settle' }>): ReceiptAct {
  const door = 'page';
  if (form.verb === 'words') return { act: 'write', door, key: form.key, text: form.text };
  if (form.verb === 'settle') return { act: 'settle', door };
  return { act: 'verdict', door, helped: form.helped === 'yes', text: form.text };
}
