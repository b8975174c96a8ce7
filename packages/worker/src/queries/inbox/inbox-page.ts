import { instantOf, localDate } from '../../domain/board/due.ts';
import { placeOf, placesPerMs, readCursor, writtenCursor, type Cursor } from '../../domain/inbox/cursor.ts';
import { isWaitingView, type InboxFilter, type InboxRow } from '../../domain/inbox/inbox-filter.ts';
import { wantedFacets } from '../../domain/inbox/search-facets.ts';
import { hasWords, searchTerms, type SearchTerm } from '../../domain/inbox/search-words.ts';
import type { Board } from '../board.ts';
import type { Asked } from './inbox-conditions.ts';
import { inboxRow, searchedOf, type ListColumns } from './inbox-row.ts';
import {
  frequencyStatement,
  indexedStatement,
  isMissing,
  mostUnindexed,
  mostWaiting,
  plainStatement,
  unindexedStatement,
  waitingStatement,
} from './inbox-statements.ts';
import { readState } from './read-state.ts';

/** `next` is the cursor of the page after this one; `indexing`: more than can be looked through are not in the index yet. */
export type InboxPage = { rows: InboxRow[]; next?: string; indexing: boolean };

export const pageSize = 50;
const dayMs = 86_400_000;
// The longest that a list goes on reading for a filter that the index can't narrow down.
const unreadDays = 365;

type Viewer = { board: Board; manager: string; now: number };
type Found = { row: ListColumns; cursor: Cursor };

/** One page of the inbox as this manager sees it, from `after` on. */
export async function inboxPage(
  db: D1Database,
  viewer: Viewer,
  wanted: InboxFilter,
  after: string | undefined,
  size = pageSize,
): Promise<InboxPage> {
  const { board } = viewer;
  // Nothing that is put aside is urgent.
  const filter: InboxFilter = wanted.view === 'quarantine' ? { ...wanted, sort: 'newest' } : wanted;
  const asked = await askedFor(db, viewer, filter);
  const terms = filter.q === undefined ? [] : await usefulTerms(db, board, searchTerms(filter.q));
  const cursor = readCursor(after);
  if (filter.q !== undefined && terms.length === 0) return { rows: [], indexing: false };
  const waiting = isWaitingView(filter.view) || filter.sort === 'urgent';
  const first =
    waiting && cursor?.list !== 'newest' ? await waitingRows(db, asked, terms, cursor, size) : undefined;
  if (first && (isWaitingView(filter.view) || first.found.length > size || first.cut))
    return pageOf(asked, first.found, size, first.cut);
  const rest = await newestRows(db, asked, terms, cursor?.list === 'newest' ? cursor : undefined, size);
  return { ...pageOf(asked, [...(first?.found ?? []), ...rest.found], size), indexing: rest.indexing };
}

async function askedFor(
  db: D1Database,
  { board, manager, now }: Viewer,
  filter: InboxFilter,
): Promise<Asked> {
  const state = await readState(db, board.key, manager, now);
  const { from, to, days, unread } = filter;
  const today = instantOf(localDate(now, board.timeZone), '00:00', board.timeZone);
  const began = from
    ? instantOf(from, '00:00', board.timeZone)
    : days
      ? today - (Number(days) - 1) * dayMs
      : undefined;
  const until = to
    ? instantOf(localDate(Date.parse(`${to}T12:00:00Z`) + dayMs, 'UTC'), '00:00', board.timeZone)
    : undefined;
  const since = unread ? Math.max(began ?? 0, state.oldestUnread, now - unreadDays * dayMs) : began;
  return { board: board.key, manager, now, filter, since, until, readUntil: state.until, readAt: state.at };
}

/**
 * A word that many entries have whole is not taken for a beginning: joining all that begin with it would take too long,
 * and find what nobody looks for.
 */
async function usefulTerms(db: D1Database, board: Board, terms: SearchTerm[]): Promise<SearchTerm[]> {
  const last = terms.at(-1);
  if (!last?.begun) return terms;
  const whole = { ...last, begun: false };
  return (await isFrequent(db, board.key, whole)) ? [...terms.slice(0, -1), whole] : terms;
}

async function waitingRows(
  db: D1Database,
  asked: Asked,
  terms: SearchTerm[],
  after: Cursor | undefined,
  size: number,
) {
  const limit = terms.length > 0 ? mostWaiting : size + 1;
  const { results } = await waitingStatement(db, asked, after, limit).all<ListColumns>();
  const noEnd = Number.MAX_SAFE_INTEGER;
  const all = results.map((row): Found => ({
    row,
    cursor: { list: 'waiting', at: row.due_at ?? noEnd, id: row.complaint! },
  }));
  const found = all.filter(({ row }) => hasWords(searchedOf(row), terms));
  const cut = terms.length > 0 && results.length === limit ? all.at(-1)!.cursor : undefined;
  return { found, cut };
}

async function newestRows(
  db: D1Database,
  asked: Asked,
  terms: SearchTerm[],
  after: Cursor | undefined,
  size: number,
) {
  const byIndex =
    asked.filter.view !== 'quarantine' &&
    (terms.length > 0 || wantedFacets(asked.board, asked.filter).length > 0);
  const found = (row: ListColumns): Found => ({
    row,
    cursor: { list: 'newest', at: placeOf(row.created_at, row.place), id: row.id },
  });
  if (!byIndex) {
    const limit = terms.length > 0 ? mostWaiting : size + 1;
    const { results } = await plainStatement(db, asked, after, limit).all<ListColumns>();
    return {
      found: results
        .map(plainly)
        .map(found)
        .filter(({ row }) => hasWords(searchedOf(row), terms)),
      indexing: false,
    };
  }
  const [unindexed, indexed] = await Promise.all([
    unindexedStatement(db, asked, after).all<ListColumns>(),
    indexedRows(db, asked, terms, after, size),
  ]);
  const fresh = unindexed.results.filter((row) => hasWords(searchedOf(row), terms));
  const both = [...fresh, ...indexed].map(found).toSorted((a, b) => b.cursor.at - a.cursor.at);
  return { found: both, indexing: unindexed.results.length >= mostUnindexed };
}

// Lists by time go on at an instant and an id, so that rows are as exact with a place as without.
const plainly = (row: ListColumns): ListColumns => ({ ...row, place: row.created_at * placesPerMs });

async function indexedRows(
  db: D1Database,
  asked: Asked,
  terms: SearchTerm[],
  after: Cursor | undefined,
  size: number,
) {
  try {
    return (await indexedStatement(db, asked, terms, after, size + 1).all<ListColumns>()).results;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const { results } = await plainStatement(db, asked, after, mostUnindexed).all<ListColumns>();
    return results.filter((row) => row.place !== null && hasWords(searchedOf(row), terms));
  }
}

async function isFrequent(db: D1Database, board: string, term: SearchTerm): Promise<boolean> {
  try {
    return ((await frequencyStatement(db, board, term).first<number>('many')) ?? 0) === 1;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function pageOf(asked: Asked, found: Found[], size: number, cut?: Cursor): InboxPage {
  const rows = found.slice(0, size);
  const last = found.length > size ? rows.at(-1)!.cursor : cut;
  return {
    rows: rows.map(({ row }) => inboxRow(row, asked)),
    ...(last && { next: writtenCursor(last) }),
    indexing: false,
  };
}
