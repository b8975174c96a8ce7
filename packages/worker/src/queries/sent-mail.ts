import type { OutboxKind } from '../domain/delivery/outbox.ts';

/** A mail that a transport took, with the address of its person today. */
export type SentMail = {
  id: string;
  boardId: string;
  complaintId: string;
  kind: OutboxKind;
  managerId: string;
  eventId?: string;
  address: string;
};

type Row = {
  id: string;
  board_id: string;
  complaint_id: string;
  kind: OutboxKind;
  manager_id: string;
  event_id: string | null;
  address: string | null;
};

/** The mail that left since `since` under a Message-ID, and has not been given up. */
export async function sentMail(
  db: D1Database,
  messageId: string,
  since: number,
): Promise<SentMail | undefined> {
  const row = await db
    .prepare(
      `SELECT o.id, o.board_id, o.complaint_id, o.kind, o.manager_id, o.event_id,
         CASE o.recipient WHEN 'manager'
           THEN (SELECT email FROM managers WHERE board_id = o.board_id AND id = o.manager_id)
           ELSE COALESCE((SELECT address FROM followers WHERE id = o.follower_id), (SELECT json_extract(contact, '$.email') FROM submissions
             WHERE id = 'sub_' || substr(o.complaint_id, 5))) END AS address
       FROM mail_attempts a JOIN outbox o ON o.id = a.outbox_id
       WHERE a.provider_id IN (?1, trim(?1, '<>')) AND a.outcome = 'sent' AND o.state = 'sent' AND o.sent_at >= ?2`,
    )
    .bind(messageId, since)
    .first<Row>();
  if (!row) return undefined;
  return {
    id: row.id,
    boardId: row.board_id,
    complaintId: row.complaint_id,
    kind: row.kind,
    managerId: row.manager_id,
    eventId: row.event_id ?? undefined,
    address: (row.address ?? '').toLowerCase(),
  };
}
