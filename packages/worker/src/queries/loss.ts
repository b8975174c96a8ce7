import type { ComplaintStatus } from '@wipeboard/shared';
import type { Loss } from '../domain/delivery/undelivered.ts';
import type { OutboxMessage } from '../domain/delivery/outbox.ts';
import { people, peopleStatement } from './people.ts';

type Lost = Pick<OutboxMessage, 'kind' | 'complaintId' | 'managerId' | 'eventId'>;
type ComplaintRow = { status: ComplaintStatus; assignee: string };
type AboutRow = { manager_id: string };

/** What has to be known to decide who is told instead of whom a mail can't reach. */
export async function loss(db: D1Database, boardId: string, mail: Lost): Promise<Loss> {
  const { kind, complaintId, managerId, eventId } = mail;
  const [staff, unreached, complaint, event, about, told] = await db.batch([
    peopleStatement(db, boardId),
    db
      .prepare(
        `SELECT DISTINCT manager_id FROM outbox
         WHERE complaint_id = ? AND state IN ('failed', 'dead') AND recipient = 'manager' AND kind <> 'alarm'`,
      )
      .bind(complaintId),
    db.prepare('SELECT status, assignee FROM complaints WHERE id = ?').bind(complaintId),
    db
      .prepare('SELECT manager_id FROM complaint_events WHERE complaint_id = ? AND id = ?')
      .bind(complaintId, eventId ?? ''),
    db.prepare('SELECT manager_id FROM outbox WHERE id = ?').bind(eventId ?? ''),
    db
      .prepare(`SELECT manager_id FROM outbox WHERE complaint_id = ? AND kind = 'alarm' AND event_id = ?`)
      .bind(complaintId, eventId ?? ''),
  ]);
  const ids = (result: D1Result | undefined) =>
    ((result?.results ?? []) as { manager_id: string | null }[]).map(({ manager_id }) => manager_id ?? '');
  const cause = about!.results[0] as AboutRow | undefined;
  return {
    kind,
    managerId,
    people: people(staff),
    unreached: ids(unreached),
    complaint: complaint!.results[0] as ComplaintRow | undefined,
    author: managerId === '' ? ids(event)[0] || undefined : undefined,
    about: cause && { managerId: cause.manager_id, told: ids(told) },
  };
}
