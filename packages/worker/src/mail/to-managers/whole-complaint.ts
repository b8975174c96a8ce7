import { isTaken, leftWords, type Reading } from '../../messages/complaint-words.ts';
import { factsBlock, historyBlocks } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import type { MailOccasion } from './mail-occasion.ts';
import { storyBlocks, type Without } from './story-block.ts';

/** Everything about a complaint that a reader may want below what the mail is about. */
export const wholeComplaint = (
  occasion: MailOccasion,
  reading: Reading,
  without: Without = {},
): MailBlock[] => [
  { kind: 'rule' },
  factsBlock(occasion, reading),
  ...storyBlocks(occasion, reading, without),
  ...historyBlocks(occasion, reading),
];

/** What both clocks say: how much is left of the one that runs, and by when the other one wants it resolved. */
export function clockLine({ view }: MailOccasion, reading: Reading): string[] {
  const { clocks } = reading.messages.managerMails;
  const { resolveDueAt } = view.complaint;
  const left = leftWords(view, reading);
  if (left === '') return [];
  const resolveBy =
    isTaken(view) || resolveDueAt === undefined || resolveDueAt < reading.now
      ? ''
      : ` ${clocks.resolveBy(reading.instants.brief(resolveDueAt, reading.now))}`;
  return [`${left.charAt(0).toLocaleUpperCase(reading.locale)}${left.slice(1)}.${resolveBy}`];
}
