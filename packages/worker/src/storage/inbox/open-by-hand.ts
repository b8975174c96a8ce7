import type { NewComplaint } from '../../domain/complaint/complaint.ts';
import type { OwedMail } from '../../domain/delivery/outbox.ts';
import { openComplaint } from '../complaints.ts';
import { oweMail } from '../owe-mails.ts';
import type { Write } from '../submissions.ts';

/**
 * Opens a complaint because one of the board’s people wants an answer given, as long as the submission is as it was read
 * and neither a complaint nor part of one; the first statement changes no row otherwise.
 */
export function openByHand(
  db: D1Database,
  { complaint, first }: { complaint: NewComplaint; first: OwedMail },
  write: Write,
  by: string,
): D1PreparedStatement[] {
  const opened = `EXISTS (SELECT 1 FROM complaints WHERE id = ? AND version = 1 AND opened_at = ?)`;
  const parameters = [complaint.id, complaint.openedAt];
  return [
    ...openComplaint(db, complaint, write, { evenAside: true }),
    db
      .prepare(
        `UPDATE complaint_events SET door = 'page', manager_id = ? WHERE complaint_id = ? AND id = 'opened' AND ${opened}`,
      )
      .bind(by, complaint.id, ...parameters),
    oweMail(db, first, { sql: opened, parameters }),
  ];
}
