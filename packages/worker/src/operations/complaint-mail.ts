import type { Person } from '../domain/complaint-view.ts';
import { linkLifeMs, type LinkAction } from '../domain/links.ts';
import type { OutboxMessage } from '../domain/outbox.ts';
import { escalationMail } from '../mail/escalation-mail.tsx';
import { extensionMail } from '../mail/extension-mail.tsx';
import { isPlainAddress, nameText, subjectText } from '../mail/mail-headers.ts';
import { messageId } from '../mail/message-id.ts';
import type { Mail } from '../mail/transport.ts';
import type { Board } from '../queries/board.ts';
import type { ComplaintFile } from '../queries/complaint-view.ts';
import { firstSubject } from '../queries/first-subject.ts';
import type { Mailer, Services } from '../services.ts';
import { linkToken } from '../signing/link-token.ts';

export type MailDesk = { services: Services; board: Board; db: D1Database; mailer: Mailer };

const longestSubject = 250;

/** The mail that an outbox message stands for, with links signed for its recipient. */
export async function complaintMail(
  desk: MailDesk,
  message: OutboxMessage,
  file: ComplaintFile,
  recipient: Person,
): Promise<Mail> {
  const { services, board, mailer } = desk;
  const now = services.now();
  const link = async (action: LinkAction) => {
    const claims = { board: board.key, complaint: file.complaint.id, action, manager: recipient.id };
    const token = await linkToken({ ...claims, expiresAt: now + linkLifeMs }, services.settings.SIGNING_KEYS);
    return `${services.settings.PUBLIC_URL}/c/${token}`;
  };
  const links = { acknowledge: await link('acknowledge'), open: await link('open') };
  const { email, name } = file.submission.contact;
  const said =
    message.kind === 'extension'
      ? extensionMail(file, links, recipient, now, {
          firstSubject: await firstSubject(desk.db, message.complaintId, recipient.id),
        })
      : escalationMail(file, links, recipient, now);
  // Providers choose their own Message-ID, so what holds a thread together is one ancestor that every mail names.
  const thread = messageId(message.complaintId, mailer.from);
  return {
    ...said,
    subject: subjectText(said.subject, longestSubject),
    from: { name: nameText(board.name), email: mailer.from },
    to: { name: nameText(recipient.name), email: recipient.email },
    replyTo: email && isPlainAddress(email) ? { name: nameText(name ?? ''), email } : undefined,
    headers: { 'In-Reply-To': thread, References: thread },
  };
}
