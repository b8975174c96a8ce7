import type { InboxFilter } from '../../domain/inbox/inbox-filter.ts';
import { filterQuery, inboxHref } from '../inbox/inbox-address.ts';

/** What of the inbox to see. */
export type WordsFilter = Omit<Partial<InboxFilter>, 'view' | 'sort'>;

/** The address of the words behind a number: the board's inbox with its filters. */
export const wordsHref = (board: string, filter: WordsFilter): string =>
  inboxHref(board, filterQuery({ view: 'all', sort: 'newest', ...filter }));
