import { paths, type Locale } from '@wipeboard/shared';
import { mayMail } from '../domain/delivery/customer-mail-rule.ts';
import type { CustomerMailKind, Delivery, OutboxMessage } from '../domain/delivery/outbox.ts';
import { theCustomer } from '../domain/ids.ts';
import { promise } from '../domain/board/promise.ts';
import { customerMail as written, type CustomerLinks } from '../mail/customer-mail.ts';
import { isPlainAddress, nameText, subjectText } from '../mail/mail-headers.ts';
import { messageId } from '../mail/message-id.ts';
import { oneClick } from '../mail/one-click.ts';
import type { Mail } from '../mail/transport.ts';
import { localeFor } from '../messages/messages.ts';
import { isMuted, letterFacts, type LetterFacts } from '../queries/letter-facts.ts';
import { promiseRecord } from '../queries/promise-record.ts';
import { addressMarks } from '../signing/address-mark.ts';
import { confirmToken } from '../signing/confirm-token.ts';
import { receiptToken } from '../signing/receipt-token.ts';
import { replyAddress } from '../signing/reply-address.ts';
import { unsubscribeToken } from '../signing/unsubscribe-token.ts';
import { claimedUnasked, claimUnasked } from '../storage/unconfirmed-mails.ts';
import type { MailDesk } from './complaint-mail.ts';

type Reachable = LetterFacts & { email: string };

const withheld = (reason: string): Delivery => ({ outcome: 'withheld', reason });

/** The mail to a customer that an outbox message stands for, or why it is not sent. */
export async function customerMail(desk: MailDesk, message: OutboxMessage): Promise<Mail | Delivery> {
  const kind = message.kind as CustomerMailKind;
  const facts = await letterFacts(desk.db, desk.board, message);
  if (!facts) return withheld('what it is about was erased');
  if (kind === 'second-ask' && facts.status !== 'resolved') return withheld('nothing is asked any more');
  const reason = await whyNot(desk, message, kind, facts);
  return reason === undefined
    ? composed(desk, message, kind, facts as Reachable)
    : withheld(`${reason}; what it says is on the customer’s page`);
}

async function whyNot(
  { services, board, db }: MailDesk,
  { id, complaintId }: OutboxMessage,
  kind: CustomerMailKind,
  { email = '', confirmed, bounced }: LetterFacts,
): Promise<string | undefined> {
  const marks = await addressMarks(email, services.settings.SIGNING_KEYS);
  const muted = await isMuted(db, board.key, marks);
  const may = mayMail(kind, { plain: isPlainAddress(email), confirmed, bounced, muted });
  if (typeof may === 'object') return may.withheld;
  if (may === 'send') return undefined;
  const purpose = kind === 'received' ? 'receipt' : 'answer';
  const unasked = { address: email, complaintId, purpose, outboxId: id } as const;
  const results = await db.batch(claimUnasked(db, unasked, marks, services.now()));
  const claim = claimedUnasked(results[1], id);
  if (claim === 'full')
    return 'the address has had as many mails this hour as one that nobody confirmed may get';
  return claim === 'spent' ? 'nobody has confirmed the address, and its one answer was sent' : undefined;
}

async function composed(
  { services, board, db, mailer }: MailDesk,
  { complaintId }: OutboxMessage,
  kind: CustomerMailKind,
  facts: Reachable,
): Promise<Mail> {
  const { SIGNING_KEYS: keys, MAIL_REPLY_TO: base, PUBLIC_URL: desk } = services.settings;
  const { email, submission, confirmed } = facts;
  const claims = { board: board.key, submission, address: email };
  const links: CustomerLinks = {
    page: desk + paths.receiptPage(await receiptToken(board.key, submission, keys)),
    confirm: confirmed ? undefined : `${desk}/confirm/${await confirmToken(claims, keys)}`,
    unsubscribe: `${desk}/u/${await unsubscribeToken(board.key, email, keys)}`,
  };
  // Without a complaint there is nobody whom a reply could reach.
  const replyTo =
    base === undefined || facts.status === undefined
      ? undefined
      : await replyAddress(base, { board: board.key, complaint: complaintId, person: theCustomer }, keys);
  const record = await promiseRecord(db, board.key, services.now());
  const news = {
    code: facts.code,
    promise: promise(board.policy, record),
    replies: replyTo !== undefined,
    asks: facts.status === 'resolved',
    event: facts.event,
  };
  const face = { ...board, accent: board.look.accent };
  const locale: Locale = localeFor(facts.locale, board.locale);
  const said = written(kind, face, news, links, locale);
  // Another ancestor than the managers' thread, whose mails must never be shown among the customer's.
  const thread = messageId(`${complaintId}.customer`, mailer.from);
  return {
    ...said,
    subject: subjectText(said.subject),
    from: { name: nameText(board.name), email: mailer.from },
    to: { email },
    replyTo: replyTo === undefined ? undefined : { name: nameText(board.name), email: replyTo },
    headers: {
      'In-Reply-To': thread,
      References: thread,
      'Content-Language': locale,
      ...(kind === 'received' || kind === 'second-ask' ? oneClick(links.unsubscribe) : {}),
    },
  };
}
