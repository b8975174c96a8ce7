import { placesPerMs } from '../../domain/inbox/cursor.ts';
import type { Kind, Metric, Tone } from '@wipeboard/shared';

/** A submission as the index takes it; `seen` is what of it the entry is made of. */
export type ToIndex = {
  id: string;
  board_id: string;
  place: number | null;
  created_at: number;
  seen: string;
  kind: Kind;
  metric: Metric | null;
  value: number | null;
  tone: Tone | null;
  text: string | null;
  outcome: string | null;
  moment: string | null;
  about: string | null;
  contact: string | null;
  identity: string | null;
  language: string | null;
  segment: string | null;
  page: string | null;
};

/** What an entry is made of: compared again when it is written. */
export const seenOf = `json_array(updated_at, text, contact, identity, language, segment, page, tone)`;

const columns = `id, board_id, place, created_at, ${seenOf} AS seen, kind, metric, value, tone, text, outcome, moment,
  about, contact, identity, language, segment, page`;

/** Some of those that the index hasn’t taken in yet, the newest first. */
export async function toIndex(db: D1Database, limit: number): Promise<ToIndex[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM submissions INDEXED BY submissions_by_place WHERE place IS NULL
       ORDER BY rowid DESC LIMIT ?`,
    )
    .bind(limit)
    .all<ToIndex>();
  return results;
}

/** Some of those that had a place before the index was lost, the next after `upto`; undefined where it is whole. */
export async function toIndexAnew(db: D1Database, limit: number): Promise<ToIndex[] | undefined> {
  const upto = await db.prepare('SELECT upto FROM search_rebuild WHERE one = 1').first<number>('upto');
  if (upto === null) return undefined;
  const { results } = await db
    .prepare(`SELECT ${columns} FROM submissions WHERE place > ? ORDER BY place LIMIT ?`)
    .bind(upto, limit)
    .all<ToIndex>();
  return results;
}

/** The last place taken within each of these milliseconds; absent where none is. */
export async function lastPlaces(db: D1Database, instants: number[]): Promise<Map<number, number>> {
  const { results } = await db
    .prepare(
      `SELECT e.value AS at, (SELECT MAX(place) FROM submissions
         WHERE place >= e.value * ${placesPerMs} AND place < (e.value + 1) * ${placesPerMs}) AS last
       FROM json_each(?) e`,
    )
    .bind(JSON.stringify([...new Set(instants)]))
    .all<{ at: number; last: number | null }>();
  return new Map(results.flatMap(({ at, last }) => (last === null ? [] : [[at, last] as const])));
}

/** Whether anything waits to be taken out of the index. */
export async function hasLeavers(db: D1Database): Promise<boolean> {
  return (await db.prepare('SELECT 1 FROM search_leavers WHERE place >= 0 LIMIT 1').first()) !== null;
}
