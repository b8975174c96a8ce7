import type { OwnCard } from '@wipeboard/shared';

type Row = Pick<OwnCard, 'id' | 'kind' | 'state'> & { aside: number };

/** A customer's own words on the wall; its result goes to `ownCard`. */
export const ownCardStatement = (db: D1Database, submission: string): D1PreparedStatement =>
  db.prepare('SELECT id, kind, state, aside FROM cards WHERE submission_id = ?').bind(submission);

/** As its customer sees it: what was put aside waits for a person, and a wall that is closed shows nothing. */
export function ownCard(result: D1Result | undefined, isOpen: boolean): OwnCard | undefined {
  const row = result?.results[0] as Row | undefined;
  if (!row) return undefined;
  const { id, kind } = row;
  if (row.state !== 'shown') return { id, kind, state: row.state };
  return { id, kind, state: row.aside ? 'waiting' : isOpen ? 'shown' : 'hidden' };
}
