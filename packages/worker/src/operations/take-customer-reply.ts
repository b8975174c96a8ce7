import type { CustomerAct } from '../domain/complaint/complaint-acts.ts';
import { theCustomer } from '../domain/ids.ts';
import { longestReply, storableParts } from '../domain/reply/mail-parts.ts';
import { verdictWords } from '../domain/reply/verdict-words.ts';
import { wasReceived } from '../queries/received-mail.ts';
import { stepTaken } from '../storage/complaint-steps.ts';
import { confirmAddress } from '../storage/customer-addresses.ts';
import { recordReceived } from '../storage/received-mails.ts';
import { actOnComplaint } from './act-on-complaint.ts';
import type { ReplyDesk } from './take-manager-reply.ts';

const empty =
  'We found no new words in this mail. Please write above the quoted mail, or write on your private page.';
const tooLong = `This reply is too long: at most ${longestReply} characters without the quoted mail. Please shorten it.`;

/**
 * Puts a customer's reply into the timeline: a plain yes or no to a resolution is their verdict, anything else words.
 * Answers why not, for the server that brings it, because nobody else would tell them.
 */
export async function takeCustomerReply(desk: ReplyDesk, words: string): Promise<string | undefined> {
  if (words.trim() === '') return empty;
  if (words.length > longestReply) return tooLong;
  const { status } = desk.file.complaint;
  const verdict = status === 'resolved' || status === 'closed' ? verdictWords(words) : undefined;
  if (verdict) {
    const [text] = storableParts(verdict.text ?? '');
    const acted = await act(desk, { act: 'verdict', door: 'mail', helped: verdict.helped, text }, true);
    if (acted.kind !== 'refused') return undefined;
    if (await wasReceived(desk.db, desk.file.complaint.id, desk.key)) return undefined;
  }
  const parts = storableParts(words);
  for (const [index, text] of parts.entries()) {
    const key = index === 0 ? desk.key : `${desk.key}.${index + 1}`;
    await act(desk, { act: 'write', door: 'mail', key, text }, index === parts.length - 1);
  }
  return undefined;
}

/** Their reply proves that the address is theirs. */
function act({ services, board, db, file, key }: ReplyDesk, asked: CustomerAct, last: boolean) {
  const now = services.now();
  const id = file.complaint.id;
  return actOnComplaint(services, board, id, asked, (_, step) => [
    confirmAddress(db, board.key, file.submission.contact.email!, now),
    ...(last
      ? [recordReceived(db, id, key, theCustomer, 'done', now, { sql: stepTaken, parameters: [id, step] })]
      : []),
  ]);
}
