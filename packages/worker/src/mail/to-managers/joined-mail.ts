import { historyWords, turnWords } from '../../messages/complaint-words.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks, quotable } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { clockLine, wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "The same customer has left something more": the new words first, then what they left before. */
export function joinedMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { managerMails, noWords } = reading.messages;
  const { view } = occasion;
  const event = eventOf(occasion);
  const newest = view.joined.find(({ id }) => id === event?.detail?.submission) ?? view.joined.at(-1);
  const lines = quotable(newest?.text);
  return managerMail(
    occasion,
    {
      what: managerMails.subject.joined,
      heading: turnWords(view, occasion.recipient, reading),
      leads: [managerMails.joined, ...clockLine(occasion, reading)],
      blocks: [
        {
          kind: 'words',
          lines: lines.length > 0 ? lines : [noWords],
          label: newest && `${managerMails.joinedNow} · ${historyWords(newest, reading).what}`,
          large: true,
        },
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...complaintWords(occasion, reading, managerMails.firstWords),
        ...joinedBlocks(occasion, reading, { without: newest?.id }),
        ...wholeComplaint(occasion, reading, { without: [event?.id] }),
      ],
    },
    reading,
  );
}
