import type { TimelineEvent } from '../domain/complaint/complaint-view.ts';
import type { Reading } from './complaint-words.ts';
import { within } from './plain.ts';

/** What happened, in a line for the people of the board. */
export function eventWords({ type, by }: TimelineEvent, { messages, locale }: Reading): string {
  const said = messages.event[type];
  return typeof said === 'string' ? said : said(within(locale, by ?? '–'));
}
