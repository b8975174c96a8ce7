import type { InboxFilter } from '../../domain/inbox/inbox-filter.ts';

type Picked =
  'from' | 'to' | 'metric' | 'low' | 'high' | 'moment' | 'segment' | 'language' | 'page' | 'about' | 'tone';

/** What of the inbox to see. */
export type WordsFilter = Partial<Pick<InboxFilter, Picked>>;

/** The address of the words behind a number: the board's inbox with its filters. */
export function wordsHref(board: string, filter: WordsFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return `/desk/${board}?${query}`;
}
