import type { OwedMail } from '../domain/outbox.ts';
import { oweMail } from './owe-mails.ts';

/** Passes a complaint to somebody because its assignee can't be told, and owes them the mail. The cron reckons when it is due. */
export function passOn(
  db: D1Database,
  { owed, tier, before }: { owed: OwedMail; tier: number; before: string },
): D1PreparedStatement[] {
  return [
    oweMail(db, owed, { sql: '1', parameters: [] }),
    db
      .prepare(
        `UPDATE complaints SET tier = ?, assignee = ?, turn_since = ?, due_at = CASE WHEN test = 0 THEN 0 END,
           version = version + 1, step_id = ?
         WHERE id = ? AND assignee = ? AND status IN ('open', 'acknowledged', 'reopened')`,
      )
      .bind(tier, owed.managerId, owed.now, owed.id, owed.complaintId, before),
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
