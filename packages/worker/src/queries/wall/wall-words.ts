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

/**
 * The words of each text, each with the wall’s words that may be meant by it: as written, begun, compound or misspelt.
 * Many texts take as many round trips as one.
 */
export async function wordsMeant(
  db: D1Database,
  board: string,
  kinds: readonly CardKind[],
  texts: readonly string[],
): Promise<AskedWord[][]> {
  const asked = texts.map(askedWords);
  const distinct = [...new Set(asked.flatMap(({ words }) => words))];
  if (distinct.length === 0) return texts.map(() => []);
  const [starting, ending] = await readRanges(db, board, kinds, mostAlike, [
    distinct.map((word) => ({ ...beginnings(word), least: 1, most: longest })),
    distinct.map((word) => ({ ...(endings(word) ?? none), least: 1, most: longest })),
  ]);
  const place = new Map(distinct.map((word, n) => [word, n]));
  const meant = asked.map(({ words, begun }) =>
    words.map((word, n): AskedWord => {
      const at = place.get(word)!;
      return {
        asked: word,
        meant: meantBy(word, begun && n === words.length - 1, starting![at]!, ending![at]!),
      };
    }),
  );
  const unknown = new Set(
    meant
      .flat()
      .filter(isUnknown)
      .map((word) => word.asked),
  );
  if (unknown.size === 0) return meant;
  const near = await slipped(db, board, kinds, [...unknown], Math.ceil(mostSlipped / texts.length));
  return meant.map((words) =>
    words.map((word) =>
      isUnknown(word) ? { ...word, meant: meantInstead(word.asked, near.get(word.asked)!) } : word,
    ),
  );
}

const isUnknown = (word: AskedWord): boolean => word.meant.length === 0 && slipsIn(word.asked) > 0;

const none: WordRange = { from: '', until: '' };

async function slipped(
  db: D1Database,
  board: string,
  kinds: readonly CardKind[],
  unknown: readonly string[],
  limit: number,
): Promise<Map<string, Known[]>> {
  const near = unknown.map((asked) => {
    const { length } = [...asked];
    return { ...slipRanges(asked), least: length - slipsIn(asked), most: length + slipsIn(asked) };
  });
  const [starting, ending, swapped] = await readRanges(db, board, kinds, limit, [
    near.map(({ beginning, least, most }) => ({ ...beginning, least, most })),
    near.map(({ ending: end, least, most }) => ({ ...end, least, most })),
    near.map(({ swapped: word, least, most }) => ({ from: word, until: `${word}\u0000`, least, most })),
  ]);
  return new Map(
    unknown.map((asked, n) => [asked, [...starting![n]!, ...ending![n]!, ...swapped![n]!]] as const),
  );
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
  return results.map(({ results: rows }, index) => {
    const found = lists[index]!.map((): [string, number][] => []);
    for (const row of rows) found[row.n]!.push(...(JSON.parse(row.found) as [string, number][]));
    return found.map(together);
  });
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
