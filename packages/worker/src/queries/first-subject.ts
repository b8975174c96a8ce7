import type { OutboxMessage } from '../domain/delivery/outbox.ts';

/**
 * The subject under which the recipient of a mail was first written to about its complaint; undefined if never. A mail
 * that was owed earlier may have been composed later, as an answer to it.
 */
export async function firstSubject(
  db: D1Database,
  { id, complaintId, managerId }: Pick<OutboxMessage, 'id' | 'complaintId' | 'managerId'>,
): Promise<string | undefined> {
  const row = await db
    .prepare(
      `SELECT subject FROM outbox
       WHERE complaint_id = ? AND manager_id = ? AND recipient = 'manager' AND subject IS NOT NULL AND id <> ?
       ORDER BY subject LIKE 'Re: %', created_at, rowid LIMIT 1`,
    )
    .bind(complaintId, managerId, id)
    .first<{ subject: string }>();
  return row?.subject;
}
