import { facetTokens } from '../../domain/inbox/search-facets.ts';
import { givePlaces } from '../../domain/inbox/give-places.ts';
import { searchedWords } from '../../domain/inbox/search-words.ts';
import { searchedOf } from '../../queries/inbox/inbox-row.ts';
import { hasLeavers, lastPlaces, toIndex, toIndexAnew, type ToIndex } from '../../queries/inbox/to-index.ts';
import type { Services } from '../../services.ts';
import { enterIndex, leaveIndex, rebuiltUpto, type IndexEntry } from '../../storage/inbox/search-index.ts';

const perBatch = 200;
const batchesPerMinute = 10;
// D1 takes strings of at most two megabytes; letters are up to four bytes.
const longestBatch = 400_000;

/** Brings the search of every database up to date, as far as a minute goes. */
export async function indexSubmissions(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    await forgetErased(db);
    for (let batch = 0; batch < batchesPerMinute; batch++) {
      const more = await indexSome(services, db);
      if (!more) break;
    }
  }
}

/** Takes erased words out of the index at once; what this leaves undone, the clock does. */
export async function forgetErased(db: D1Database): Promise<void> {
  if (await hasLeavers(db)) await db.batch(leaveIndex(db));
}

/** False once there is nothing left to take in. */
async function indexSome(services: Services, db: D1Database): Promise<boolean> {
  const rows = await toIndex(db, perBatch);
  if (rows.length === 0) return rebuildSome(db);
  const last = await lastPlaces(
    db,
    rows.map(({ created_at }) => created_at),
  );
  const entries = givePlaces(rows, last, () => services.random()).map(entryOf);
  await db.batch(enterIndex(db, fitting(entries)));
  return true;
}

async function rebuildSome(db: D1Database): Promise<boolean> {
  const rows = await toIndexAnew(db, perBatch);
  if (!rows) return false;
  const entries = fitting(rows.map((row) => entryOf({ ...row, place: row.place! })));
  await db.batch([...enterIndex(db, entries), rebuiltUpto(db, entries.at(-1)?.place)]);
  return rows.length > 0;
}

/** As many as one parameter holds; the others’ turn comes next. */
function fitting(entries: IndexEntry[]): IndexEntry[] {
  let length = 0;
  return entries.filter((entry, index) => {
    length += entry.words.length + entry.seen.length * 2;
    return index === 0 || length < longestBatch;
  });
}

function entryOf(row: ToIndex & { place: number }): IndexEntry {
  return {
    id: row.id,
    place: row.place,
    words: searchedWords(searchedOf(row)).join(' '),
    facets: facetTokens(row.board_id, row).join(' '),
    seen: row.seen,
  };
}
