import type { DatabaseSync } from 'node:sqlite';
import type { Random } from '../seeded.ts';
import { board, type Invented } from './invented.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const managers = ['dana', 'omar', 'lea', 'ines'];
const causes = ['Product', 'Delivery', 'Staffing', 'Price'];

/** Writes complaints as they stand today: nearly all closed, those of the last days still open. */
export function complaintSeeder(db: DatabaseSync, random: Random, now: number) {
  const open = db.prepare(
    `INSERT INTO complaints (id, board_id, submission_id, status, reasons, watched, customer, tier, assignee, opened_at, day,
       turn_since, acknowledge_due_at, due_at, resolve_due_at, test)
     VALUES (?, '${board}', ?, 'open', '["low-rating"]', '[]', ?, 1, 'dana', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const close = db.prepare(
    `UPDATE complaints SET version = 4, status = ?, tier = ?, assignee = ?, due_at = NULL, acknowledged_at = ?,
       acknowledged_by = ?, resolved_at = ?, resolved_by = ?, closed_at = ?, closed_because = ? WHERE id = ?`,
  );
  const tell = db.prepare(
    `INSERT INTO complaint_events (complaint_id, id, at, type, manager_id, door, text, detail)
     VALUES (?, ?, ?, ?, ?, 'page', ?, ?)`,
  );
  return ({ id: submission, ulid, customer, at, day: opened, test }: Invented): void => {
    const id = `cmp_${ulid}`;
    const due = at + 240 * minute;
    open.run(id, submission, customer, at, opened, at, due, test ? null : due, at + 3 * day, test);
    tell.run(id, 'opened', at, 'opened', null, null, null);
    if (at > now - 2 * day && random.next() < 0.7) return;
    const climbed = random.next() < 0.15;
    const by = managers[random.integer(0, managers.length)]!;
    const acknowledged = at + Math.floor(random.next() ** 3 * 900 + (climbed ? 240 : 1)) * minute;
    const resolved = acknowledged + Math.floor(random.next() ** 2 * 5_000 + 5) * minute;
    const closed = resolved + Math.floor(random.next() * 9 * 24 * 60) * minute;
    const [yes, no] = [random.next() < 0.35, random.next() < 0.05];
    if (climbed)
      tell.run(
        id,
        'climbed:v2',
        due,
        'climbed',
        'omar',
        null,
        '{"fromTier":1,"toTier":2,"because":"acknowledge-due"}',
      );
    tell.run(id, 'acknowledged:v2', acknowledged, 'acknowledged', by, null, null);
    const lesson =
      random.next() < 0.1
        ? `"lesson":{"cause":"${causes[random.integer(0, causes.length)]}","prevention":"Check twice","by":"${opened}"}`
        : '';
    tell.run(id, 'resolved:v3', resolved, 'resolved', by, 'We are sorry', `{"resolution":{${lesson}}}`);
    if (yes || no) tell.run(id, 'verdict:v4', closed, 'verdict', null, null, JSON.stringify({ helped: yes }));
    close.run(
      'closed',
      climbed ? 2 : 1,
      by,
      acknowledged,
      by,
      resolved,
      by,
      closed,
      yes || no ? 'put-right' : 'unanswered',
      id,
    );
  };
}
