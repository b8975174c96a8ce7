import { within } from '../../messages/plain.ts';
import { softly } from './answering-blocks.ts';
import { complaintWords, joinedBlocks } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { nameOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { proposalBlocks, proposalOf } from './proposal-blocks.ts';
import { wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "May I?": what a colleague proposes, what it costs, and one button to allow it. */
export function approvalMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { messages } = reading;
  const { approval, resolution, subject, theirWords } = messages.managerMails;
  const { view, links } = occasion;
  const proposal = proposalOf(occasion);
  const name = within(reading.locale, nameOf(occasion, proposal?.by ?? view.complaint.assignee.id));
  const waits = view.complaint.proposal !== undefined;
  return managerMail(
    occasion,
    {
      what: subject.approval,
      heading: approval.heading(name),
      leads: [waits ? approval.lead(name) : approval.over],
      blocks: [
        ...(proposal
          ? proposalBlocks(occasion, reading, proposal, { label: resolution.told, large: true })
          : []),
        {
          kind: 'buttons',
          buttons: [{ label: waits ? approval.button : messages.open, href: links.open, primary: true }],
        },
        ...(waits ? [softly(approval.hint), ...byMail(occasion)] : []),
        ...complaintWords(occasion, reading, theirWords),
        ...joinedBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading, { without: [proposal?.event] }),
      ],
    },
    reading,
  );
}

function byMail(occasion: MailOccasion): MailBlock[] {
  if (occasion.answersGo !== 'desk') return [];
  const { approval, commands } = readingOf(occasion).messages.managerMails;
  return [{ kind: 'commands', lead: approval.reply, commands: [commands.approve, commands.decline] }];
}
