import { turnWords } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { answeringBlocks, buttonsBlocks } from './answering-blocks.ts';
import { complaintWords, quotable } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { proposalBlocks, proposalOf } from './proposal-blocks.ts';
import { storyBlocks } from './story-block.ts';
import type { Written } from '../written.ts';

/** "Your gesture was not allowed": to whoever proposed it, with the word of whoever said so and their own draft. */
export function declinedMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { declined, says, subject, theirWords } = reading.messages.managerMails;
  const event = eventOf(occasion);
  const name = within(reading.locale, event?.by ?? '–');
  const word = quotable(event?.text);
  const proposal = proposalOf(occasion);
  return managerMail(
    occasion,
    {
      what: subject.declined,
      heading: declined.heading(name),
      leads: [declined.lead, `${turnWords(occasion.view, occasion.recipient, reading)}.`],
      blocks: [
        ...(word.length > 0 ? [{ kind: 'words' as const, lines: word, label: says(name), large: true }] : []),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...(proposal ? proposalBlocks(occasion, reading, proposal, { label: declined.proposed }) : []),
        ...complaintWords(occasion, reading, theirWords),
        ...storyBlocks(occasion, reading, { without: [event?.id, proposal?.event] }),
      ],
    },
    reading,
  );
}
