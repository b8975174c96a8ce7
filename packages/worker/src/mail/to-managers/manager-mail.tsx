import { lastTier } from '../../domain/board/people.ts';
import { formatNumber } from '../../messages/instants.ts';
import { oneLine, within } from '../../messages/plain.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { ComplaintMail } from '../complaint-mail.tsx';
import { htmlDocument } from '../layout.tsx';
import type { MailContent } from '../mail-block.ts';
import { readingOf, type MailOccasion } from './mail-occasion.ts';
import { complaintSubject } from '../subject.ts';
import { complaintText } from '../text-part.ts';
import type { Written } from '../written.ts';

/** What one kind of mail says. `what` names it in the subject where it is the first that its reader gets. */
export type Draft = Pick<MailContent, 'heading' | 'leads' | 'blocks'> & { what?: string };

/** Both parts and the subject of a mail to a manager. */
export function managerMail(
  occasion: MailOccasion,
  { what, ...said }: Draft,
  reading: Reading = readingOf(occasion),
): Written {
  const { view, firstSubject } = occasion;
  const notes = view.submission.test ? [reading.messages.test] : [];
  const content = { ...said, notes, footer: footer(occasion, reading) };
  const subject =
    firstSubject === undefined ? complaintSubject(view, reading, what) : `Re: ${oneLine(firstSubject)}`;
  return {
    subject,
    text: complaintText(content, oneLine(view.board.name), reading),
    html: htmlDocument(<ComplaintMail content={content} board={view.board} title={subject} />),
  };
}

function footer({ view, recipient }: MailOccasion, { messages, locale, instants }: Reading): string[] {
  const { assignee, tier } = view.complaint;
  const board = within(locale, view.board.name);
  const byTier = assignee.id === recipient.id && tier > 0 && tier < lastTier;
  return [
    byTier ? messages.mail.why(board, formatNumber(tier, locale)) : messages.managerMails.whyNamed(board),
    messages.mail.personal,
    messages.mail.zone(within(locale, instants.timeZone)),
  ];
}
