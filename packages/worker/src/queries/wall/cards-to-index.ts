import type { CardKind } from '@wipeboard/shared';
import { placesPerMs } from '../../domain/inbox/cursor.ts';
import { seenOf } from '../../storage/wall/card-index.ts';

/** A card as the index takes it; `seen` is what of it the entry is made of. */
export type CardToIndex = {
  id: string;
  board_id: string;
  kind: CardKind;
  created_at: number;
  words: string;
  details: string | null;
  answer: string | null;
  seen: string;
};

/** Some of those that are shown and not in the index, the newest first. */
export async function cardsToIndex(db: D1Database, limit: number): Promise<CardToIndex[]> {
  const { results } = await db
    .prepare(
      `SELECT id, board_id, kind, created_at, words, details, answer, ${seenOf} AS seen
       FROM cards INDEXED BY cards_to_index
       WHERE place IS NULL AND state = 'shown' AND aside = 0 AND status <> 'merged' ORDER BY id DESC LIMIT ?`,
    )
    .bind(limit)
    .all<CardToIndex>();
  return results;
}

/** The last place that a card has within each of these milliseconds; absent where none is. */
export async function lastCardPlaces(db: D1Database, instants: number[]): Promise<Map<number, number>> {
  const { results } = await db
    .prepare(
      `SELECT e.value AS at, (SELECT MAX(place) FROM cards
         WHERE place >= e.value * ${placesPerMs} AND place < (e.value + 1) * ${placesPerMs}) AS last
       FROM json_each(?) e`,
    )
    .bind(JSON.stringify([...new Set(instants)]))
    .all<{ at: number; last: number | null }>();
  return new Map(results.flatMap(({ at, last }) => (last === null ? [] : [[at, last] as const])));
}

/** Whether anything waits to be taken out of the index. */
export async function hasCardLeavers(db: D1Database): Promise<boolean> {
  return (await db.prepare('SELECT 1 FROM wall_leavers WHERE place >= 0 LIMIT 1').first()) !== null;
}
