import type { Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { openButton, softly, whereAnswersGo } from './answering-blocks.ts';
import { complaintWords, quotable } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { eventOf, nameOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { storyBlocks } from './story-block.ts';
import type { Written } from '../written.ts';

/** "It is no longer yours": to whoever had it, with the reason, and nothing to do. */
export function movedOnMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { movedOn, theirWords, subject } = reading.messages.managerMails;
  const { assignee } = occasion.view.complaint;
  return managerMail(
    occasion,
    {
      what: subject['moved-on'],
      heading: movedOn.heading(within(reading.locale, assignee.name)),
      leads: [...why(occasion, reading), movedOn.nothing],
      blocks: [
        ...wordAlong(occasion, reading),
        openButton(occasion, reading),
        ...(occasion.answersGo === 'desk' ? [softly(whereAnswersGo(occasion, reading))] : []),
        ...complaintWords(occasion, reading, theirWords),
        ...storyBlocks(occasion, reading, { without: [occasion.about] }),
      ],
    },
    reading,
  );
}

function why(occasion: MailOccasion, { messages, locale }: Reading): string[] {
  const { movedOn, story } = messages.managerMails;
  const event = eventOf(occasion);
  const { because, before } = event?.detail ?? {};
  const name = within(locale, event?.by ?? occasion.view.complaint.assignee.name);
  if (event?.type === 'handed-over' && before !== undefined)
    return [`${story.handedOver(within(locale, nameOf(occasion, before)), name)}.`];
  if (event?.type === 'climbed' || event?.type === 'reopened')
    return because !== undefined && because in movedOn.because
      ? [movedOn.because[because as keyof typeof movedOn.because]]
      : [];
  return event === undefined ? [] : [movedOn.taken(name)];
}

/** What was said when it was handed over by somebody else. */
function wordAlong(occasion: MailOccasion, { messages, locale }: Reading): MailBlock[] {
  const event = eventOf(occasion);
  const from = event?.detail?.before;
  const lines = event?.type === 'handed-over' ? quotable(event.text) : [];
  if (lines.length === 0 || from === undefined) return [];
  return [
    { kind: 'words', lines, label: messages.managerMails.says(within(locale, nameOf(occasion, from))) },
  ];
}
