import { deskTabs, mostCounted, type DeskTab } from '../../domain/wall/desk-list.ts';
import { rangesOf } from './desk-cards.ts';

/** How many cards each list has, counted up to `mostCounted`. */
export async function deskCounts(db: D1Database, board: string): Promise<Record<DeskTab, number>> {
  const counted = await db.batch<{ n: number }>(deskTabs.map((tab) => countStatement(db, board, tab)));
  return Object.fromEntries(deskTabs.map((tab, index) => [tab, counted[index]!.results[0]!.n])) as Record<
    DeskTab,
    number
  >;
}

/** How many wait to be put up or declined, counted up to `mostCounted`. */
export async function waitingCount(db: D1Database, board: string): Promise<number> {
  return (await countStatement(db, board, 'waiting').first<number>('n')) ?? 0;
}

/** Its row has the count as `n`. */
export function countStatement(db: D1Database, board: string, tab: DeskTab): D1PreparedStatement {
  const ranges = rangesOf(board, { tab });
  // Not one compound SELECT: D1 takes no more than five terms in one.
  const parts = ranges.map(
    ({ index, sql }) =>
      `(SELECT COUNT(*) FROM (SELECT 1 FROM cards c INDEXED BY ${index} WHERE ${sql} LIMIT ${mostCounted}))`,
  );
  return db
    .prepare(`SELECT MIN(${mostCounted}, ${parts.join(' + ')}) AS n`)
    .bind(...ranges.flatMap(({ values }) => values));
}
