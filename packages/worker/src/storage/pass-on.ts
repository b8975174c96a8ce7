import type { OwedMail } from '../domain/delivery/outbox.ts';
import { lostFor } from './alarms.ts';
import { oweMail } from './owe-mails.ts';

const theirs = `id = ? AND assignee = ? AND status IN ('open', 'acknowledged', 'reopened')`;

/**
 * Passes a complaint on from somebody whom the mail `lost` did not reach, if it is still theirs, and owes the next one
 * the mail. The cron reckons when their turn is due.
 */
export function passOn(
  db: D1Database,
  { owed, tier, before, lost }: { owed: OwedMail; tier: number; before: string; lost: string },
): D1PreparedStatement[] {
  const { sql, parameters } = lostFor(lost);
  return [
    oweMail(db, owed, {
      sql: `EXISTS (SELECT 1 FROM complaints WHERE ${theirs}) AND ${sql}`,
      parameters: [owed.complaintId, before, ...parameters],
    }),
    db
      .prepare(
        `UPDATE complaints SET tier = ?, assignee = ?, turn_since = ?, due_at = 0, version = version + 1, step_id = ?
         WHERE ${theirs} AND EXISTS (SELECT 1 FROM outbox WHERE id = ?)`,
      )
      .bind(tier, owed.managerId, owed.now, owed.id, owed.complaintId, before, owed.id),
    db
      .prepare(
        `INSERT OR IGNORE INTO complaint_events (complaint_id, id, at, type, manager_id, door, detail)
         SELECT ?, ?, ?, 'climbed', ?, 'outbox', ? WHERE changes() = 1`,
      )
      .bind(
        owed.complaintId,
        `climbed:${owed.id}`,
        owed.now,
        owed.managerId,
        JSON.stringify({ toTier: tier, because: 'unreachable', before }),
      ),
  ];
}
