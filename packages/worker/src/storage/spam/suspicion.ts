import type { Weighed } from '../../domain/spam/suspect.ts';
import type { Write } from '../submissions.ts';
import { timesSaid } from './times-said.ts';

type Suspect = { boardId: string; weighed?: Weighed; now: number };
type Part = { sql: string; parameters: (string | number)[] };

/** Since when a submission is put aside, and why, as SQL of two values that counts what others said. */
export function asideNow({ boardId, weighed, now }: Suspect): { at: Part; why: Part } {
  const { verdict, held, words } = weighed ?? {};
  if (!verdict) return { at: nothing, why: nothing };
  const said = words ? timesSaid({ boardId, digest: words, now }) : { sql: '0', parameters: [] };
  const reasons = JSON.stringify({ reasons: verdict.reasons, owed: true, ...(held ? { held } : {}) });
  const one = (value: string | number): Part => ({
    sql: `iif(? <= ${said.sql}, ?, NULL)`,
    parameters: [verdict.atSame, ...said.parameters, value],
  });
  return { at: one(now), why: one(reasons) };
}

const nothing: Part = { sql: 'NULL', parameters: [] };

/**
 * What a person decided stays, and what people were told of as a complaint is never put aside from under them; what a
 * rule put aside comes back by itself once nothing speaks for a program any more.
 */
export const decided = `(suspicion ->> '$.judged' = 1 OR (suspicion IS NULL AND quarantined_at IS NOT NULL)
  OR (quarantined_at IS NULL AND (EXISTS (SELECT 1 FROM complaint_joins j WHERE j.submission_id = submissions.id)
    OR EXISTS (SELECT 1 FROM outbox o WHERE o.complaint_id = 'cmp_' || substr(submissions.id, 5)
      AND o.recipient = 'manager' AND (o.state <> 'pending' OR o.attempts > 0)))))`;

/** Nothing is owed for what was taken back any more, if it is as it was read. */
export const nothingOwed = (db: D1Database, { id, writeId }: Write): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE submissions SET suspicion = json_remove(suspicion, '$.owed', '$.held')
       WHERE id = ? AND write_id = ? AND quarantined_at IS NULL AND suspicion ->> '$.owed' = 1 RETURNING id`,
    )
    .bind(id, writeId);
