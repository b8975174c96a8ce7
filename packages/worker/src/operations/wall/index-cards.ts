import { givePlaces } from '../../domain/inbox/give-places.ts';
import { backwards, cardWords, wordMark } from '../../domain/wall/search-words.ts';
import { logFault } from '../../log-fault.ts';
import {
  cardsToIndex,
  hasCardLeavers,
  lastCardPlaces,
  type CardToIndex,
} from '../../queries/wall/cards-to-index.ts';
import type { Services } from '../../services.ts';
import { enterCardIndex, leaveCardIndex, type CardEntry } from '../../storage/wall/card-index.ts';

const perBatch = 100;
const batchesPerMinute = 20;
// D1 takes strings of at most two megabytes; letters are up to four bytes.
const longestBatch = 400_000;

/** Brings the search of a wall up to date right after an act. Never throws: what it leaves undone, the clock does. */
export async function indexCards(services: Services, db: D1Database): Promise<void> {
  try {
    await forgetCards(db);
    await indexSome(services, db);
  } catch (error) {
    logFault('wall search', undefined, error);
  }
}

/** Brings the search of every database’s walls up to date, as far as a minute goes. */
export async function indexWalls(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    await forgetCards(db);
    for (let batch = 0; batch < batchesPerMinute; batch++) {
      const more = await indexSome(services, db);
      if (!more) break;
    }
  }
}

/** Takes words of cards that are gone, taken down or changed out of the index at once. */
export async function forgetCards(db: D1Database): Promise<void> {
  if (await hasCardLeavers(db)) await db.batch(leaveCardIndex(db));
}

/** False once there is nothing left to take in. */
async function indexSome(services: Services, db: D1Database): Promise<boolean> {
  const rows = await cardsToIndex(db, perBatch);
  if (rows.length === 0) return false;
  const last = await lastCardPlaces(
    db,
    rows.map(({ created_at }) => created_at),
  );
  const entries = givePlaces(rows, last, () => services.random()).map(entryOf);
  await db.batch(enterCardIndex(db, fitting(entries)));
  return rows.length === perBatch;
}

/** As many as one parameter holds; the others’ turn comes next. */
function fitting(entries: CardEntry[]): CardEntry[] {
  let length = 0;
  return entries.filter((entry, index) => {
    length += JSON.stringify(entry).length;
    return index === 0 || length < longestBatch;
  });
}

function entryOf(row: CardToIndex & { place: number }): CardEntry {
  const mark = wordMark(row.board_id, row.kind);
  return {
    id: row.id,
    board: row.board_id,
    kind: row.kind,
    place: row.place,
    words: cardWords(row).map((word) => ({ marked: mark + word, word, backwards: backwards(word) })),
    seen: row.seen,
  };
}
