import { within } from '../../messages/plain.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { openButton, softly, whereAnswersGo } from './answering-blocks.ts';
import { complaintWords, quotable } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { storyBlocks } from './story-block.ts';
import type { Written } from '../written.ts';

/** Whether it helped, in the customer's words: to whoever resolved it, or whose it was when they settled it. */
export function verdictMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { verdict, subject, firstWords } = reading.messages.managerMails;
  const event = eventOf(occasion);
  const lines = event?.type === 'verdict' ? quotable(event.text) : [];
  return managerMail(
    occasion,
    {
      what: subject.verdict,
      ...said(occasion, reading),
      blocks: [
        ...(lines.length > 0 ? [{ kind: 'words' as const, lines, label: verdict.words, large: true }] : []),
        openButton(occasion, reading),
        ...(occasion.answersGo === 'desk' ? [softly(whereAnswersGo(occasion, reading))] : []),
        ...complaintWords(occasion, reading, firstWords),
        ...storyBlocks(occasion, reading, { without: [event?.id] }),
      ],
    },
    reading,
  );
}

function said(occasion: MailOccasion, { messages, locale }: Reading): { heading: string; leads: string[] } {
  const { verdict } = messages.managerMails;
  const event = eventOf(occasion);
  if (event?.detail?.helped === true) return { heading: verdict.helped, leads: [verdict.helpedLead] };
  if (event?.detail?.helped === undefined) return { heading: verdict.settled, leads: [verdict.settledLead] };
  const next = within(locale, occasion.view.complaint.assignee.name);
  return { heading: verdict.not, leads: [verdict.notLead(next)] };
}
