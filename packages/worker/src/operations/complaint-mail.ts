import type { Person } from '../domain/complaint/complaint-view.ts';
import { linkLifeMs, type LinkAction } from '../domain/links.ts';
import type { ManagerMailKind, OutboxMessage } from '../domain/delivery/outbox.ts';
import { addressedMail } from '../mail/addressed-mail.ts';
import { isPlainAddress } from '../mail/mail-headers.ts';
import type { AnswersGo } from '../mail/to-managers/mail-occasion.ts';
import { managerMails } from '../mail/to-managers/manager-mails.ts';
import { messageId } from '../mail/message-id.ts';
import type { Mail } from '../mail/transport.ts';
import type { Board } from '../queries/board.ts';
import type { ComplaintFile } from '../queries/complaint-view.ts';
import { firstSubject } from '../queries/first-subject.ts';
import { alarmedMail } from '../queries/alarmed-mail.ts';
import type { Mailer, Services } from '../services.ts';
import { deskUrl } from '../settings.ts';
import { linkToken } from '../signing/link-token.ts';
import { replyAddress } from '../signing/reply-address.ts';

export type MailDesk = { services: Services; board: Board; db: D1Database; mailer: Mailer };

// Without a desk that takes replies, an answer to these goes to the customer; one to any other would surprise them.
const answerable: readonly string[] = [
  'escalation',
  'extension',
  'joined',
  'reminder',
  'handed-over',
  'wrote',
] satisfies ManagerMailKind[];

/** The mail that an outbox message stands for, with links and a reply address signed for its recipient. */
export async function complaintMail(
  desk: MailDesk,
  message: OutboxMessage,
  file: ComplaintFile,
  recipient: Person,
): Promise<Mail> {
  const { services, board, mailer } = desk;
  const kind = message.kind as ManagerMailKind;
  const { answersGo, replyTo } = await whereAnswersGo(desk, kind, file, recipient);
  const said = managerMails[kind]({
    view: file,
    recipient,
    people: file.current,
    links: {
      acknowledge: await link(desk, file, recipient, 'acknowledge'),
      open: await link(desk, file, recipient, 'open'),
    },
    answersGo,
    now: services.now(),
    about: message.eventId,
    firstSubject: await firstSubject(desk.db, message),
    late: kind === 'alarm' ? await alarmedMail(desk.db, message.complaintId, message.eventId) : undefined,
  });
  const thread = messageId(message.complaintId, mailer.from);
  return addressedMail(said, { board, from: mailer.from, recipient, replyTo, thread });
}

async function link(
  { services, board }: MailDesk,
  { complaint }: ComplaintFile,
  recipient: Person,
  action: LinkAction,
): Promise<string> {
  const claims = { board: board.key, complaint: complaint.id, action, manager: recipient.id };
  const expiresAt = services.now() + linkLifeMs;
  return `${deskUrl(services.settings)}/c/${await linkToken({ ...claims, expiresAt }, services.settings.SIGNING_KEYS)}`;
}

async function whereAnswersGo(
  { services, board }: MailDesk,
  kind: ManagerMailKind,
  { complaint, submission }: ComplaintFile,
  recipient: Person,
): Promise<{ answersGo: AnswersGo; replyTo?: { name: string; email: string } }> {
  const { MAIL_REPLY_TO, SIGNING_KEYS } = services.settings;
  if (MAIL_REPLY_TO !== undefined) {
    const claims = { board: board.key, complaint: complaint.id, person: recipient.id };
    const email = await replyAddress(MAIL_REPLY_TO, claims, SIGNING_KEYS);
    return { answersGo: 'desk', replyTo: { name: board.name, email } };
  }
  const { email, name } = submission.contact;
  if (!email || !isPlainAddress(email) || !answerable.includes(kind)) return { answersGo: 'nowhere' };
  return { answersGo: 'customer', replyTo: { name: name ?? '', email } };
}
