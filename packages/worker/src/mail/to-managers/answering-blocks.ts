import { isTaken, type Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import type { Command, MailBlock } from '../mail-block.ts';
import type { MailOccasion } from './mail-occasion.ts';

/** The button that opens a complaint, and before it, while that is still to be said, the one to take it on. */
export function buttonsBlocks(occasion: MailOccasion, { messages }: Reading): MailBlock[] {
  const { links } = occasion;
  const waits = mayAcknowledge(occasion);
  const open = { label: messages.open, href: links.open, primary: !waits };
  const acknowledge = { label: messages.acknowledge, href: links.acknowledge, primary: true };
  return [
    { kind: 'buttons', buttons: waits ? [acknowledge, open] : [open] },
    ...(waits ? [softly(messages.mail.acknowledgeHint)] : []),
  ];
}

export const openButton = ({ links }: MailOccasion, { messages }: Reading): MailBlock => ({
  kind: 'buttons',
  buttons: [{ label: messages.open, href: links.open, primary: true }],
});

export const softly = (line: string): MailBlock => ({ kind: 'sentences', lines: [line], soft: true });

/** What becomes of an answer to this mail, and what may stand on its first line. */
export function answeringBlocks(occasion: MailOccasion, reading: Reading): MailBlock[] {
  if (occasion.answersGo !== 'desk') return [softly(whereAnswersGo(occasion, reading))];
  const { lead } = reading.messages.managerMails.commands;
  return [
    { kind: 'sentences', lines: [whereAnswersGo(occasion, reading)] },
    { kind: 'commands', lead, commands: usualCommands(occasion, reading) },
  ];
}

/** One sentence, true for this complaint and this customer. */
export function whereAnswersGo({ view, answersGo }: MailOccasion, { messages }: Reading): string {
  const { answers } = messages.managerMails;
  if (answersGo === 'customer') return answers.direct;
  if (answersGo === 'nowhere') return answers.nowhere;
  if (view.complaint.status === 'closed') return answers.closed;
  if (view.reach === 'mail') return answers.mail;
  if (view.reach === 'mail-once') return answers.once;
  return view.submission.contact.email === undefined ? answers.page : answers.unreachable;
}

export function usualCommands(occasion: MailOccasion, reading: Reading): Command[] {
  const { commands } = reading.messages.managerMails;
  const { status } = occasion.view.complaint;
  if (status === 'resolved' || status === 'closed') return [commands.remark];
  const colleague = somebodyElse(occasion);
  return [
    ...(mayAcknowledge(occasion) ? [commands.acknowledge] : []),
    commands.resolve,
    commands.remark,
    ...(colleague === undefined
      ? []
      : [{ ...commands.handOver, say: commands.handOver.say(within(reading.locale, colleague)) }]),
  ];
}

const mayAcknowledge = ({ view, recipient }: MailOccasion): boolean =>
  !isTaken(view) && view.complaint.acknowledgedBy?.id !== recipient.id;

/** Whom one might hand it over to, by the shortest name that means nobody else. */
function somebodyElse({ people, recipient, view }: MailOccasion): string | undefined {
  const others = people.filter(({ id, role }) => id !== recipient.id && role !== 'viewer');
  const colleague = others.find(({ id }) => id !== view.complaint.assignee.id) ?? others[0];
  if (!colleague) return undefined;
  const first = firstName(colleague.name);
  return people.filter(({ name }) => firstName(name) === first).length === 1 ? first : colleague.id;
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
