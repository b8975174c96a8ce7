import type { TimelineEvent } from '../../domain/complaint/complaint-view.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { within, trimmed } from '../../messages/plain.ts';
import { resolutionLines } from '../../messages/resolution-lines.ts';
import { storyWords } from '../../messages/story-words.ts';
import { quotable } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { nameOf, type MailOccasion } from './mail-occasion.ts';
import { unlinked } from '../unlinked.ts';

// A mail over about 100 kB is cut off by Gmail; the page has all of it.
const most = { events: 25, characters: 1_000 };

const untold = ['opened', 'told'];

/** Events that the mail has said already, by their ids. */
export type Without = { without?: readonly (string | undefined)[] };

/** What has happened to a complaint so far, with both sides' words, oldest first; nothing where nothing has. */
export function storyBlocks(
  occasion: MailOccasion,
  reading: Reading,
  { without = [] }: Without = {},
): MailBlock[] {
  const { story } = reading.messages.managerMails;
  const events = occasion.view.events.filter(
    ({ type, id }) => !untold.includes(type) && !without.includes(id),
  );
  if (events.length === 0) return [];
  const entries = events.slice(-most.events).map((event) => ({
    at: reading.instants.brief(event.at, reading.now),
    what: storyWords(event, reading, (id) => nameOf(occasion, id)),
    lines: [...quotable(trimmed(event.text ?? '', most.characters)), ...resolved(occasion, event, reading)],
  }));
  const more = events.length > most.events ? story.more : undefined;
  return [{ kind: 'entries', heading: story.heading, entries, more }];
}

function resolved({ view }: MailOccasion, { detail }: TimelineEvent, reading: Reading): string[] {
  const lines = resolutionLines(detail?.resolution ?? {}, view.board.currency, reading);
  const { label } = reading.messages.list;
  return lines.map((line) => `${label(line.label)} ${within(reading.locale, unlinked(line.value))}`);
}
