import { cardKinds, type Card, type CardKind, type WallQuery } from '@wipeboard/shared';
import { likeness, rarestFirst, type AskedWord } from '../../domain/wall/likeness.ts';
import { wordMark } from '../../domain/wall/search-words.ts';
import { logFault } from '../../log-fault.ts';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, type CardRow } from './card-row.ts';
import { wordsMeant } from './wall-words.ts';

type Candidate = { id: string; place: number; votes: number; words: string };

/** So many of the newest that have a word, and so many words, the rarest first, are looked at. */
const mostOfWord = 50;
const mostWords = 5;
/** For several texts at once fewer of each, so that a page of them stays within what a Worker may compute. */
const mostTogether = 300;
/** All words together are looked for among so many of the newest that have the rarest. */
const mostOfRarest = 1_000;
const markLength = 8;

/** Requests that are like what somebody types, the likeliest first; misspelt words are found too. */
export const similarCards = async (
  db: D1Database,
  board: Board,
  text: string,
  limit: number,
): Promise<Card[]> => (await similarToEach(db, board, [text], limit))[0]!;

/** The same for each of several texts, in as many round trips as for one. */
export const similarToEach = (
  db: D1Database,
  board: Board,
  texts: readonly string[],
  limit: number,
): Promise<Card[][]> => found(db, board, { kind: 'request' }, texts, limit);

/** What fits `query.q` best; nothing while the index is away. How many cards have a word makes it no slower. */
export const searchedCards = async (
  db: D1Database,
  board: Board,
  query: WallQuery,
  limit: number,
): Promise<Card[]> => (await found(db, board, query, [query.q ?? ''], limit))[0]!;

async function found(
  db: D1Database,
  board: Board,
  query: WallQuery,
  texts: readonly string[],
  limit: number,
): Promise<Card[][]> {
  const nothing = texts.map(() => []);
  try {
    const kinds = query.kind ? [query.kind] : query.status ? (['request'] as const) : cardKinds;
    const words = (await wordsMeant(db, board.key, kinds, texts)).map(rarestFirst);
    if (words.every((one) => one.length === 0)) return nothing;
    const places = await placesOf(
      db,
      words.map((one) => expressions(board.key, kinds, one)),
    );
    return await best(db, board, query, words, places, limit);
  } catch (error) {
    if (!isAway(error)) throw error;
    logFault('wall search', undefined, error);
    return nothing;
  }
}

/** The index was taken away for a backup, or is broken: see docs/backup.md. */
const isAway = (error: unknown): boolean =>
  /no such table: wall_search|fts5|malformed|vtable constructor/i.test(String(error));

type Expression = { match: string; rarest?: string };

/** FTS5 expressions (sqlite.org/fts5.html §3): every word is in quotes, so that none is an operator. */
function expressions(board: string, kinds: readonly CardKind[], words: readonly AskedWord[]): Expression[] {
  if (words.length === 0) return [];
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

/** The places that each text's expressions find, together. One statement: the smallest plan allows fifty for a page. */
async function placesOf(db: D1Database, asked: readonly Expression[][]): Promise<Set<number>[]> {
  const most = Math.min(mostOfWord, Math.ceil(mostTogether / asked.length));
  const { results } = await db
    .prepare(
      `SELECT q.value ->> 'n' AS n, (SELECT json_group_array(place) FROM (
         SELECT f.rowid AS place FROM wall_search f WHERE f.wall_search MATCH (q.value ->> 'match')
           AND f.rowid >= CASE WHEN q.value ->> 'rarest' IS NULL THEN 0 ELSE IFNULL((
             SELECT r.rowid FROM wall_search r WHERE r.wall_search MATCH (q.value ->> 'rarest')
             ORDER BY r.rowid DESC LIMIT 1 OFFSET ${mostOfRarest}), 0) END
         ORDER BY f.rowid DESC LIMIT ${most})) AS places
       FROM json_each(?) q`,
    )
    .bind(JSON.stringify(asked.flatMap((each, n) => each.map((one) => ({ n, ...one })))))
    .all<{ n: number; places: string }>();
  const places = asked.map(() => new Set<number>());
  for (const row of results)
    for (const place of JSON.parse(row.places) as number[]) places[row.n]!.add(place);
  return places;
}

async function best(
  db: D1Database,
  board: Board,
  { status, since }: WallQuery,
  words: readonly AskedWord[][],
  places: readonly Set<number>[],
  limit: number,
): Promise<Card[][]> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.place, c.votes, f.words FROM json_each(?) q
       CROSS JOIN cards c INDEXED BY cards_by_place ON c.place = q.value
       CROSS JOIN wall_search f ON f.rowid = c.place
       WHERE c.board_id = ? AND ${isShown} AND c.status <> 'merged'
         ${status ? 'AND c.status = ?' : ''} ${since ? 'AND c.changed_at > ?' : ''}`,
    )
    .bind(
      JSON.stringify([...new Set(places.flatMap((each) => [...each]))]),
      board.key,
      ...(status ? [status] : []),
      ...(since ? [Date.parse(since)] : []),
    )
    .all<Candidate>();
  const candidates = results.map(({ words: marked, ...one }) => ({
    ...one,
    has: new Set(marked.split(' ').map((word) => word.slice(markLength))),
  }));
  const ids = words.map((asked, n) =>
    candidates
      .filter(({ place }) => places[n]!.has(place))
      .map(({ id, has, votes }) => ({ id, score: likeness(asked, has, votes) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
      .slice(0, limit)
      .map(({ id }) => id),
  );
  const cards = await shownOf(db, [...new Set(ids.flat())]);
  return ids.map((each) => each.flatMap((id) => cards.get(id) ?? []));
}

async function shownOf(db: D1Database, ids: readonly string[]): Promise<Map<string, Card>> {
  if (ids.length === 0) return new Map();
  const { results } = await db
    .prepare(
      `SELECT ${cardColumns} FROM json_each(?) q CROSS JOIN cards c ON c.id = q.value WHERE ${isShown}`,
    )
    .bind(JSON.stringify(ids))
    .all<CardRow>();
  return new Map(results.map((row) => [row.id, cardOf(row)]));
}
