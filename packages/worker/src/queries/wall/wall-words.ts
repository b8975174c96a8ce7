import type { CardKind } from '@wipeboard/shared';
import {
  beginnings,
  endings,
  meantBy,
  meantInstead,
  slipRanges,
  slipsIn,
  type AskedWord,
  type Known,
  type WordRange,
} from '../../domain/wall/likeness.ts';
import { askedWords } from '../../domain/wall/search-words.ts';

type Range = WordRange & { n: number; kind: CardKind; least: number; most: number };
type Row = { n: number; found: string };

/** What is read of words that begin alike, and of those that may be meant by a misspelt one. */
const mostAlike = 40;
const mostSlipped = 300;
const longest = 100;

/** The words of a text, each with the wall’s words that may be meant by it: as written, begun, compound or misspelt. */
export async function wordsMeant(
  db: D1Database,
  board: string,
  kinds: readonly CardKind[],
  text: string,
): Promise<AskedWord[]> {
  const { words, begun } = askedWords(text);
  if (words.length === 0) return [];
  const [starting, ending] = await readRanges(db, board, kinds, mostAlike, [
    words.map((word) => ({ ...beginnings(word), least: 1, most: longest })),
    words.map((word) => ({ ...(endings(word) ?? none), least: 1, most: longest })),
  ]);
  const asked = words.map((word, n) => ({
    asked: word,
    meant: meantBy(word, begun && n === words.length - 1, starting![n]!, ending![n]!),
  }));
  const unknown = asked.filter((word) => word.meant.length === 0 && slipsIn(word.asked) > 0);
  if (unknown.length === 0) return asked;
  const near = await slipped(db, board, kinds, unknown);
  return asked.map((word) => ({
    ...word,
    meant: unknown.includes(word) ? meantInstead(word.asked, near[unknown.indexOf(word)]!) : word.meant,
  }));
}

const none: WordRange = { from: '', until: '' };

async function slipped(
  db: D1Database,
  board: string,
  kinds: readonly CardKind[],
  unknown: readonly AskedWord[],
): Promise<Known[][]> {
  const near = unknown.map(({ asked }) => {
    const { length } = [...asked];
    return { ...slipRanges(asked), least: length - slipsIn(asked), most: length + slipsIn(asked) };
  });
  const [starting, ending, swapped] = await readRanges(db, board, kinds, mostSlipped, [
    near.map(({ beginning, least, most }) => ({ ...beginning, least, most })),
    near.map(({ ending: end, least, most }) => ({ ...end, least, most })),
    near.map(({ swapped: word, least, most }) => ({ from: word, until: `${word}\u0000`, least, most })),
  ]);
  return unknown.map((_, n) => [...starting![n]!, ...ending![n]!, ...swapped![n]!]);
}

/** Reads ranges from words’ beginnings (the first and third list) and from their ends (the second), in one round trip. */
async function readRanges(
  db: D1Database,
  board: string,
  kinds: readonly CardKind[],
  limit: number,
  lists: (WordRange & { least: number; most: number })[][],
): Promise<Known[][][]> {
  const results = await db.batch<Row>(
    lists.map((list, index) => {
      const column = index === 1 ? 'backwards' : 'word';
      const ranges = list.flatMap((range, n) => kinds.map((kind): Range => ({ ...range, n, kind })));
      return rangesStatement(db, board, column, ranges, limit);
    }),
  );
  return results.map(({ results: rows }, index) =>
    lists[index]!.map((_, n) =>
      together(
        rows.filter((row) => row.n === n).flatMap(({ found }) => JSON.parse(found) as [string, number][]),
      ),
    ),
  );
}

const rangesStatement = (
  db: D1Database,
  board: string,
  column: 'word' | 'backwards',
  ranges: readonly Range[],
  limit: number,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT q.value ->> 'n' AS n, (SELECT json_group_array(json_array(word, cards)) FROM (
         SELECT w.word, w.cards FROM wall_words w WHERE w.board_id = ?1 AND w.kind = q.value ->> 'kind'
           AND w.${column} >= q.value ->> 'from' AND w.${column} < q.value ->> 'until'
           AND length(w.word) BETWEEN q.value ->> 'least' AND q.value ->> 'most' LIMIT ${limit})) AS found
       FROM json_each(?2) q`,
    )
    .bind(board, JSON.stringify(ranges));

/** A word that several kinds of cards have is one. */
function together(found: readonly [word: string, cards: number][]): Known[] {
  const sums = new Map<string, number>();
  for (const [word, cards] of found) sums.set(word, (sums.get(word) ?? 0) + cards);
  return [...sums].map(([word, cards]) => ({ word, cards }));
}
