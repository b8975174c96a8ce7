import type { ComplaintView, Person } from '../domain/complaint-view.ts';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { oneLine } from '../messages/plain.ts';
import { complaintContent, readingOf, type ComplaintLinks } from './complaint-content.ts';
import { ComplaintMail } from './complaint-mail.tsx';
import type { Written } from './escalation-mail.tsx';
import { htmlDocument } from './layout.tsx';
import { complaintSubject } from './subject.ts';
import { complaintText } from './text-part.ts';

/**
 * "The customer has added to this", after a first mail. With `firstSubject`, the subject of that mail, the answer
 * stays in its thread (Gmail splits a thread where the subject changes); without, the subject says that more came.
 */
export function extensionMail(
  view: ComplaintView,
  links: ComplaintLinks,
  recipient: Person,
  now: number,
  {
    firstSubject,
    messages = messagesFor(view.board.locale),
  }: { firstSubject?: string; messages?: Messages } = {},
): Written {
  const reading = readingOf(view, now, messages);
  const content = complaintContent(view, links, recipient, reading, messages.mail.added);
  const subject = firstSubject
    ? `Re: ${oneLine(firstSubject)}`
    : complaintSubject(view, reading, messages.mail.addedSubject);
  return {
    subject,
    text: complaintText(content, oneLine(view.board.name), reading),
    html: htmlDocument(<ComplaintMail content={content} board={view.board} title={subject} />),
  };
}
