import type { BoardFace, Person } from '../domain/complaint/complaint-view.ts';
import { nameText, subjectText } from './mail-headers.ts';
import type { Mail } from './transport.ts';
import type { Written } from './written.ts';

const longestSubject = 250;

type Envelope = {
  board: Pick<BoardFace, 'name' | 'locale'>;
  from: string;
  recipient: Person;
  replyTo?: { name: string; email: string };
  /** The Message-ID of the ancestor that every mail about a complaint names: providers choose their mails' own. */
  thread?: string;
  headers?: Record<string, string>;
};

/** A mail to a manager as it goes out: one recipient, one thread, and names that are fit for a header. */
export const addressedMail = (
  said: Written,
  { board, from, recipient, replyTo, thread, headers }: Envelope,
): Mail => ({
  ...said,
  subject: subjectText(said.subject, longestSubject),
  from: { name: nameText(board.name), email: from },
  to: { name: nameText(recipient.name), email: recipient.email },
  replyTo: replyTo && { name: nameText(replyTo.name), email: replyTo.email },
  headers: {
    ...(thread !== undefined && { 'In-Reply-To': thread, References: thread }),
    'Content-Language': board.locale,
    ...headers,
  },
});
