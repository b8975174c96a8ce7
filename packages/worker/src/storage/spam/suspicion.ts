import type { Weighed } from '../../domain/spam/suspect.ts';
import type { Write } from '../submissions.ts';
import { timesSaid } from './times-said.ts';

type Suspect = { boardId: string; weighed?: Weighed; now: number };
type Part = { sql: string; parameters: (string | number)[] };

/** Whether a submission is put aside, and why, counting in SQL what others said: two columns that follow `AS aside, why`. */
export function asideNow({ boardId, weighed, now }: Suspect): Part {
  const { verdict, held, words } = weighed ?? {};
  if (!verdict) return { sql: 'SELECT NULL AS at, NULL AS why', parameters: [] };
  const said = words ? timesSaid({ boardId, digest: words, now }) : { sql: '0', parameters: [] };
  const why = JSON.stringify({ reasons: verdict.reasons, owed: true, ...(held ? { held } : {}) });
  return {
    sql: `SELECT iif(aside, ?, NULL) AS at, iif(aside, ?, NULL) AS why FROM (SELECT ? <= ${said.sql} AS aside)`,
    parameters: [now, why, verdict.atSame, ...said.parameters],
  };
}

/** What a person decided stays; what a rule put aside comes back by itself once nothing speaks for a program any more. */
export const decidedByPerson = `(suspicion ->> '$.judged' = 1 OR (suspicion IS NULL AND quarantined_at IS NOT NULL))`;

/** Nothing is owed for what was taken back any more, if it is as it was read. */
export const nothingOwed = (db: D1Database, { id, writeId }: Write): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE submissions SET suspicion = json_remove(suspicion, '$.owed', '$.held')
       WHERE id = ? AND write_id = ? AND quarantined_at IS NULL AND suspicion ->> '$.owed' = 1 RETURNING id`,
    )
    .bind(id, writeId);
