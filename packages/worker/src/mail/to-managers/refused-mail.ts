import { turnWords } from '../../messages/complaint-words.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords } from './complaint-blocks.ts';
import { readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { storyBlocks } from './story-block.ts';
import type { Written } from '../written.ts';

/** "That could not be done": what a mail asked for, why not, and what stands now. */
export function refusedMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { refused, subject, theirWords } = reading.messages.managerMails;
  const { because } = refused;
  const code = occasion.about !== undefined && occasion.about in because ? occasion.about : 'unknown';
  return managerMail(
    occasion,
    {
      what: subject.refused,
      heading: refused.heading,
      leads: [
        because[code as keyof typeof because],
        refused.words,
        `${turnWords(occasion.view, occasion.recipient, reading)}.`,
      ],
      blocks: [
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...complaintWords(occasion, reading, theirWords),
        ...storyBlocks(occasion, reading),
      ],
    },
    reading,
  );
}
