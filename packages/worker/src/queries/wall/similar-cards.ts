import { cardKinds, type Card, type CardKind, type WallQuery } from '@wipeboard/shared';
import { likeness, rarestFirst, type AskedWord } from '../../domain/wall/likeness.ts';
import { wordMark } from '../../domain/wall/search-words.ts';
import { logFault } from '../../log-fault.ts';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, type CardRow } from './card-row.ts';
import { wordsMeant } from './wall-words.ts';

type Candidate = { id: string; votes: number; words: string };

/** So many of the newest that have a word, and so many words, the rarest first, are looked at. */
const mostOfWord = 50;
const mostWords = 5;
/** All words together are looked for among so many of the newest that have the rarest. */
const mostOfRarest = 1_000;
const markLength = 8;

/** Requests that are like what somebody types, the likeliest first; misspelt words are found too. */
export const similarCards = (db: D1Database, board: Board, text: string, limit: number): Promise<Card[]> =>
  searchedCards(db, board, { kind: 'request', q: text }, limit);

/** What fits `query.q` best; nothing while the index is away. How many cards have a word makes it no slower. */
export async function searchedCards(
  db: D1Database,
  board: Board,
  query: WallQuery,
  limit: number,
): Promise<Card[]> {
  try {
    const kinds = query.kind ? [query.kind] : query.status ? (['request'] as const) : cardKinds;
    const words = rarestFirst(await wordsMeant(db, board.key, kinds, query.q ?? ''));
    if (words.length === 0) return [];
    const places = await placesOf(db, expressions(board.key, kinds, words));
    return await best(db, board, query, words, places, limit);
  } catch (error) {
    if (!isAway(error)) throw error;
    logFault('wall search', undefined, error);
    return [];
  }
}

/** The index was taken away for a backup, or is broken: see docs/backup.md. */
const isAway = (error: unknown): boolean =>
  /no such table: wall_search|fts5|malformed|vtable constructor/i.test(String(error));

type Expression = { match: string; rarest?: string };

/** FTS5 expressions (sqlite.org/fts5.html §3): every word is in quotes, so that none is an operator. */
function expressions(board: string, kinds: readonly CardKind[], words: readonly AskedWord[]): Expression[] {
  const marks = kinds.map((kind) => wordMark(board, kind));
  const each = words.map(
    ({ meant }) => `(${meant.flatMap(({ word }) => marks.map((mark) => `"${mark}${word}"`)).join(' OR ')})`,
  );
  const rarest = each[0]!;
  return [
    ...(each.length > 1 ? [{ match: each.join(' AND '), rarest }] : []),
    ...(each.length > 2 ? [{ match: `${rarest} AND ${each[1]!}`, rarest }] : []),
    ...each.slice(0, mostWords).map((match) => ({ match })),
  ];
}

async function placesOf(db: D1Database, asked: readonly Expression[]): Promise<number[]> {
  const newest = (where: string) =>
    `SELECT f.rowid AS place FROM wall_search f WHERE f.wall_search MATCH ? ${where} ORDER BY f.rowid DESC LIMIT ${mostOfWord}`;
  const bound = `AND f.rowid >= IFNULL((SELECT r.rowid FROM wall_search r WHERE r.wall_search MATCH ?
    ORDER BY r.rowid DESC LIMIT 1 OFFSET ${mostOfRarest}), 0)`;
  const lists = await db.batch<{ place: number }>(
    asked.map(({ match, rarest }) =>
      rarest === undefined
        ? db.prepare(newest('')).bind(match)
        : db.prepare(newest(bound)).bind(match, rarest),
    ),
  );
  return [...new Set(lists.flatMap(({ results }) => results.map(({ place }) => place)))];
}

async function best(
  db: D1Database,
  board: Board,
  { status, since }: WallQuery,
  words: readonly AskedWord[],
  places: readonly number[],
  limit: number,
): Promise<Card[]> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.votes, f.words FROM json_each(?) q
       CROSS JOIN cards c INDEXED BY cards_by_place ON c.place = q.value
       CROSS JOIN wall_search f ON f.rowid = c.place
       WHERE c.board_id = ? AND ${isShown} AND c.status <> 'merged'
         ${status ? 'AND c.status = ?' : ''} ${since ? 'AND c.changed_at > ?' : ''}`,
    )
    .bind(
      JSON.stringify(places),
      board.key,
      ...(status ? [status] : []),
      ...(since ? [Date.parse(since)] : []),
    )
    .all<Candidate>();
  const ids = results
    .map(({ id, votes, words: marked }) => {
      const has = new Set(marked.split(' ').map((word) => word.slice(markLength)));
      return { id, score: likeness(words, has, votes) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .map(({ id }) => id);
  return ids.length === 0 ? [] : inOrder(db, ids);
}

async function inOrder(db: D1Database, ids: readonly string[]): Promise<Card[]> {
  const { results } = await db
    .prepare(
      `SELECT ${cardColumns} FROM json_each(?) q CROSS JOIN cards c ON c.id = q.value
       WHERE ${isShown} ORDER BY q.key`,
    )
    .bind(JSON.stringify(ids))
    .all<CardRow>();
  return results.map(cardOf);
}
