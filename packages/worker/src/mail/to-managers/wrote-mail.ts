import { turnWords } from '../../messages/complaint-words.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks, quotable } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "The customer has written": their new words first. */
export function wroteMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { managerMails } = reading.messages;
  const { view } = occasion;
  const event = eventOf(occasion) ?? view.events.findLast(({ type }) => type === 'wrote');
  return managerMail(
    occasion,
    {
      what: managerMails.subject.wrote,
      heading: managerMails.wrote,
      leads: [`${turnWords(view, occasion.recipient, reading)}.`],
      blocks: [
        { kind: 'words', lines: quotable(event?.text), large: true },
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...complaintWords(occasion, reading, managerMails.firstWords),
        ...joinedBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading, { without: [event?.id] }),
      ],
    },
    reading,
  );
}
