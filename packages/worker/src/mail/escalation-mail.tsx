import type { ComplaintView, Person } from '../domain/complaint-view.ts';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { oneLine } from '../messages/plain.ts';
import { complaintContent, readingOf, type ComplaintLinks } from './complaint-content.ts';
import { ComplaintMail } from './complaint-mail.tsx';
import { htmlDocument } from './layout.tsx';
import { complaintSubject } from './subject.ts';
import { complaintText } from './text-part.ts';

/** One line of subject and two parts that say the same. */
export type Written = { subject: string; text: string; html: string };

/** "Somebody must answer this": to the person whose turn it is, or to whoever else is told. `now` is ms, UTC. */
export function escalationMail(
  view: ComplaintView,
  links: ComplaintLinks,
  recipient: Person,
  now: number,
  messages: Messages = messagesFor(view.board.locale),
): Written {
  const reading = readingOf(view, now, messages);
  const content = complaintContent(view, links, recipient, reading);
  const subject = complaintSubject(view, reading);
  return {
    subject,
    text: complaintText(content, oneLine(view.board.name), reading),
    html: htmlDocument(<ComplaintMail content={content} board={view.board} title={subject} />),
  };
}
