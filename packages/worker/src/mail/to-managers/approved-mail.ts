import { within } from '../../messages/plain.ts';
import { openButton, softly, whereAnswersGo } from './answering-blocks.ts';
import { complaintWords } from './complaint-blocks.ts';
import { eventOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { proposalBlocks, proposalOf } from './proposal-blocks.ts';
import type { Written } from '../written.ts';

/** "Your gesture was allowed": to whoever proposed it. */
export function approvedMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { approved, resolution, subject, theirWords } = reading.messages.managerMails;
  const proposal = proposalOf(occasion);
  return managerMail(
    occasion,
    {
      what: subject.approved,
      heading: approved.heading(within(reading.locale, eventOf(occasion)?.by ?? '–')),
      leads: [approved.lead],
      blocks: [
        ...(proposal
          ? proposalBlocks(occasion, reading, proposal, { label: resolution.wasTold, large: true })
          : []),
        openButton(occasion, reading),
        ...(occasion.answersGo === 'desk' ? [softly(whereAnswersGo(occasion, reading))] : []),
        ...complaintWords(occasion, reading, theirWords),
      ],
    },
    reading,
  );
}
