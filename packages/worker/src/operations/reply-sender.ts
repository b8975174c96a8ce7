import { theCustomer } from '../domain/ids.ts';
import { dmarcPassed } from '../domain/reply/authentication-results.ts';
import type { InboundMail } from '../domain/reply/inbound-mail.ts';
import type { Board } from '../queries/board.ts';
import type { ComplaintFile } from '../queries/complaint-view.ts';
import type { Services } from '../services.ts';
import { isReplyOf, type ReplyToken } from '../signing/reply-address.ts';

/**
 * Whose mail this is. `proven`: their own reply address, their own mail address in `From`, and our mail server's word
 * that DMARC passed. `unproven`: a real reply address without the rest. Undefined: no address that we made for anybody
 * who is still there.
 */
export type ReplySender = { person: string; proven: boolean };

export async function replySender(
  services: Services,
  board: Board,
  file: ComplaintFile,
  token: ReplyToken,
  mail: InboundMail,
): Promise<ReplySender | undefined> {
  const { SIGNING_KEYS: keys, MAIL_AUTHSERV: authserv } = services.settings;
  const people = [
    ...file.current.map(({ id, email }) => ({ id, email })),
    { id: theCustomer, email: file.submission.contact.email ?? '' },
  ];
  const claims = { board: board.key, complaint: file.complaint.id };
  const holds = await Promise.all(people.map(({ id }) => isReplyOf(token, { ...claims, person: id }, keys)));
  const holder = people.find((_, index) => holds[index]);
  if (!holder) return undefined;
  const [from, ...others] = mail.from;
  const theirs =
    from !== undefined && others.length === 0 && from.toLowerCase() === holder.email.toLowerCase();
  return { person: holder.id, proven: theirs && from !== '' && dmarcPassed(mail, authserv, from) };
}
