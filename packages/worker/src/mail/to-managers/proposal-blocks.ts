import type { Resolution } from '../../domain/complaint/complaint-events.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { resolutionLines } from '../../messages/resolution-lines.ts';
import { quotable } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { eventOf, type MailOccasion } from './mail-occasion.ts';

export type Proposal = Resolution & { by: string; event?: string };

/** What somebody proposed or did: what the customer is told, and below it what it gives and costs. */
export function proposalBlocks(
  { view }: MailOccasion,
  reading: Reading,
  { told, ...rest }: Resolution,
  { label, large }: { label: string; large?: boolean },
): MailBlock[] {
  const rows = resolutionLines(rest, view.board.currency, reading);
  const facts = rows.map((row) => ({ label: row.label, lines: quotable(row.value) }));
  const heading = reading.messages.managerMails.resolution.heading;
  return [
    { kind: 'words', label, lines: quotable(told), large },
    ...(facts.length > 0 ? [{ kind: 'facts' as const, heading, facts }] : []),
  ];
}

/** The proposal that a mail is about: of its own event, else the last one before it, else what still waits. */
export function proposalOf(occasion: MailOccasion): Proposal | undefined {
  const { view } = occasion;
  const event = eventOf(occasion);
  const until = event === undefined ? view.events.length : view.events.indexOf(event) + 1;
  const asked = view.events.slice(0, until).findLast(({ type }) => type === 'approval-asked');
  if (asked)
    return { ...asked.detail?.resolution, told: asked.text ?? '', by: asked.byId ?? '', event: asked.id };
  const { proposal } = view.complaint;
  return proposal && { ...proposal.resolution, by: proposal.by.id };
}
