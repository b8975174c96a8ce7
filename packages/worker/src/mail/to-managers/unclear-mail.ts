import { openButton, softly, usualCommands, whereAnswersGo } from './answering-blocks.ts';
import { complaintWords, quotable } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import type { Written } from '../written.ts';

/** "We were not sure what you meant": with the words that were kept, and what to write instead. */
export function unclearMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { unclear, commands, subject, theirWords } = reading.messages.managerMails;
  const event = eventOf(occasion);
  const words = quotable(event?.text);
  return managerMail(
    occasion,
    {
      what: subject.unclear,
      heading: words.length > 0 ? unclear.heading : unclear.emptyHeading,
      leads: [words.length > 0 ? unclear.lead : unclear.emptyLead],
      blocks: [
        ...(words.length > 0
          ? [{ kind: 'words' as const, lines: words, label: unclear.words, large: true }]
          : []),
        {
          kind: 'commands',
          lead: unclear.instead,
          commands: [commands.answer, ...usualCommands(occasion, reading)],
        },
        ...(occasion.view.reach === 'mail' ? [] : [softly(whereAnswersGo(occasion, reading))]),
        openButton(occasion, reading),
        ...complaintWords(occasion, reading, theirWords),
      ],
    },
    reading,
  );
}
