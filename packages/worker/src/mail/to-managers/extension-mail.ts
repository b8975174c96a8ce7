import { turnWords } from '../../messages/complaint-words.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, joinedBlocks } from './complaint-blocks.ts';
import { readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { clockLine, wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "The customer has added to this", after a first mail. */
export function extensionMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { messages } = reading;
  return managerMail(
    occasion,
    {
      what: messages.managerMails.subject.extension,
      heading: turnWords(occasion.view, occasion.recipient, reading),
      leads: [messages.mail.added, ...clockLine(occasion, reading)],
      blocks: [
        ...complaintWords(occasion, reading),
        ...joinedBlocks(occasion, reading),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading),
      ],
    },
    reading,
  );
}
