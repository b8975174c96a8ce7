import { turnWords } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks, quotable } from './complaint-blocks.ts';
import { eventOf, nameOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { clockLine, wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "A colleague has handed this over to you", with their word. */
export function handedOverMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { handedOver, says, subject } = reading.messages.managerMails;
  const { view, recipient } = occasion;
  const event = eventOf(occasion);
  const from = event?.detail?.before;
  const name = from === undefined ? undefined : within(reading.locale, nameOf(occasion, from));
  const word = quotable(event?.text);
  return managerMail(
    occasion,
    {
      what: subject['handed-over'],
      heading: turnWords(view, recipient, reading),
      leads: [...(name === undefined ? [] : [handedOver(name)]), ...clockLine(occasion, reading)],
      blocks: [
        ...(word.length > 0
          ? [{ kind: 'words' as const, lines: word, label: name === undefined ? undefined : says(name) }]
          : []),
        ...complaintWords(occasion, reading),
        ...joinedBlocks(occasion, reading),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading, { without: [event?.id] }),
      ],
    },
    reading,
  );
}
