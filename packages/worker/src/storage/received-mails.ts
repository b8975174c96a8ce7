import type { Guard } from './owe-mails.ts';

/** What became of a mail that carried a valid reply address. */
export type ReceivedOutcome = 'done' | 'refused' | 'unclear' | 'empty' | 'unproven';

/** Notes that a mail was dealt with, so that it is not a second time; only if its cause took effect. */
export function recordReceived(
  db: D1Database,
  complaintId: string,
  key: string,
  person: string,
  outcome: ReceivedOutcome,
  now: number,
  guard: Guard = { sql: '1', parameters: [] },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO received_mails (complaint_id, key, at, person, outcome)
       SELECT ?, ?, ?, ?, ? WHERE ${guard.sql}`,
    )
    .bind(complaintId, key, now, person, outcome, ...guard.parameters);
}
