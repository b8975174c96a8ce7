import type { OwedMail } from '../domain/delivery/outbox.ts';
import { oweMail, type Guard } from './owe-mails.ts';

/** One alarm about one person is enough for its reader for so long; it counts what is late when it leaves. */
const alarmEveryMs = 3_600_000;

/** True in a batch once a mail has ended without reaching its person. */
export const lostFor = (mailId: string): Guard => ({
  sql: `EXISTS (SELECT 1 FROM outbox WHERE id = ? AND state IN ('failed', 'dead', 'withheld'))`,
  parameters: [mailId],
});

/** Owes an alarm about a mail to `unreached`, unless its reader was just told that this person isn’t reached. */
export function oweAlarm(
  db: D1Database,
  owed: OwedMail,
  unreached: string,
  { sql, parameters }: Guard,
): D1PreparedStatement {
  const { boardId, managerId, now } = owed;
  return oweMail(db, owed, {
    sql: `${sql} AND NOT EXISTS (SELECT 1 FROM outbox a JOIN outbox c ON c.id = a.event_id
      WHERE a.board_id = ? AND a.manager_id = ? AND a.kind = 'alarm' AND a.created_at > ? AND c.manager_id = ?
        AND c.recipient = 'manager')`,
    parameters: [...parameters, boardId, managerId, now - alarmEveryMs, unreached],
  });
}

/** Makes a mail's lateness an alarm, once. Where `atOnce`, it is due now, so that the other transport is tried. */
export function raiseAlarm(
  db: D1Database,
  mailId: string,
  now: number,
  atOnce: boolean,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET alarmed_at = ?1, due_at = CASE WHEN ?2 AND state = 'pending' THEN MIN(due_at, ?1) ELSE due_at END
       WHERE id = ?3 AND alarmed_at IS NULL AND state IN ('pending', 'sending', 'uncertain')`,
    )
    .bind(now, Number(atOnce), mailId);
}

/** True in a batch that has just made a mail's lateness an alarm. */
export const alarmRaised = (mailId: string, now: number): Guard => ({
  sql: 'EXISTS (SELECT 1 FROM outbox WHERE id = ? AND alarmed_at = ?)',
  parameters: [mailId, now],
});
