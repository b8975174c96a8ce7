import type { Resolution } from '../domain/complaint-events.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { resolutionLines } from '../messages/resolution-lines.ts';
import { quotable } from './complaint-blocks.ts';
import type { MailBlock } from './mail-block.ts';
import { eventOf, type MailOccasion } from './mail-occasion.ts';

/** What somebody proposed or did: what it gives, and what the customer is told. `told` and `label` head the words. */
export function proposalBlocks(
  { view }: MailOccasion,
  reading: Reading,
  { told, ...rest }: Resolution,
  label: string,
): MailBlock[] {
  const rows = resolutionLines(rest, view.board.currency, reading);
  return [
    ...rows.map((row): MailBlock => ({ kind: 'words', label: row.label, lines: quotable(row.value) })),
    { kind: 'words', label, lines: quotable(told) },
  ];
}

/** The proposal that a mail is about: of its own event, else the last one before it, else what still waits. */
export function proposalOf(occasion: MailOccasion): (Resolution & { by: string }) | undefined {
  const { view } = occasion;
  const event = eventOf(occasion);
  const until = event === undefined ? view.events.length : view.events.indexOf(event) + 1;
  const asked = view.events.slice(0, until).findLast(({ type }) => type === 'approval-asked');
  if (asked) return { ...asked.detail?.resolution, told: asked.text ?? '', by: asked.byId ?? '' };
  const { proposal } = view.complaint;
  return proposal && { ...proposal.resolution, by: proposal.by.id };
}
