import type { SubmissionInput } from '@wipeboard/shared';
import type { Guard } from './owe-mails.ts';

/**
 * Writes how a customer can be reached, and whose submission it is where only an address says so. What they leave
 * later joins their complaint by its own `customer`, which moves along.
 */
export function changeContact(
  db: D1Database,
  submission: string,
  contact: SubmissionInput['contact'],
  { sql, parameters }: Guard,
): D1PreparedStatement[] {
  const customer = contact?.email ? `mail:${contact.email.toLowerCase()}` : null;
  return [
    db
      .prepare(
        `UPDATE submissions SET contact = ?, customer = CASE WHEN identity IS NULL THEN ? ELSE customer END
         WHERE id = ? AND ${sql}`,
      )
      .bind(contact === undefined ? null : JSON.stringify(contact), customer, submission, ...parameters),
    db
      .prepare(
        `UPDATE complaints SET customer = (SELECT customer FROM submissions WHERE id = ?)
         WHERE submission_id = ? AND ${sql}`,
      )
      .bind(submission, submission, ...parameters),
  ];
}
