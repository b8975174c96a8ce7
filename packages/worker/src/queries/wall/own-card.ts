import type { OwnCard } from '@wipeboard/shared';
import { leadsSomewhere } from './card-row.ts';

type Row = Pick<OwnCard, 'id' | 'kind' | 'state'> & { aside: number; led: number };

/** A customer's own words on the wall; its result goes to `ownCard`. */
export const ownCardStatement = (db: D1Database, submission: string): D1PreparedStatement =>
  db
    .prepare(`SELECT id, kind, state, aside, ${leadsSomewhere} AS led FROM cards c WHERE submission_id = ?`)
    .bind(submission);

/**
 * As its customer sees it: what was put aside waits for a person, what was merged hangs only while the other does, and a
 * wall that is closed shows nothing.
 */
export function ownCard(result: D1Result | undefined, isOpen: boolean): OwnCard | undefined {
  const row = result?.results[0] as Row | undefined;
  if (!row) return undefined;
  const { id, kind, state, aside, led } = row;
  if (state !== 'shown') return { id, kind, state };
  return { id, kind, state: aside ? 'waiting' : isOpen && led ? 'shown' : 'hidden' };
}
