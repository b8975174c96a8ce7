import type { Board } from './board.ts';
import { receiptCode } from '../domain/submission.ts';
import type { ComplaintStatus } from '@wipeboard/shared';
import type { EventDetail } from '../domain/complaint/complaint-events.ts';

/** What a mail to a customer is written from. `status` is absent where what they left opened no complaint. */
export type LetterFacts = {
  submission: string;
  code: string;
  /** BCP 47, as the customer's browser said. */
  locale?: string;
  email?: string;
  /** Whether the address is known to be theirs. */
  confirmed: boolean;
  bounced: boolean;
  status?: ComplaintStatus;
  /** What the mail is about: who did it, what they wrote, what they give. */
  event?: { by?: string; text?: string; gesture?: string };
};

type Row = {
  id: string;
  context: string;
  email: string | null;
  signed_email: string | null;
  confirmed_at: number | null;
  bounced_at: number | null;
  status: ComplaintStatus | null;
};
type EventRow = { text: string | null; detail: string | null; name: string | null };

/** Everything that a mail about a complaint, or about a submission that opened none, says to its customer. */
export async function letterFacts(
  db: D1Database,
  board: Board,
  { complaintId, eventId }: { complaintId: string; eventId?: string },
): Promise<LetterFacts | undefined> {
  const [found, events] = await db.batch([
    db
      .prepare(
        `SELECT s.id, s.context, json_extract(s.contact, '$.email') AS email,
           json_extract(s.identity, '$.email') AS signed_email, a.confirmed_at, a.bounced_at, c.status
         FROM submissions s LEFT JOIN complaints c ON c.submission_id = s.id
         LEFT JOIN customer_addresses a
           ON a.board_id = s.board_id AND a.address = lower(json_extract(s.contact, '$.email'))
         WHERE s.id = ? AND s.board_id = ?`,
      )
      .bind(`sub_${complaintId.slice(4)}`, board.key),
    db
      .prepare(
        `SELECT e.text, e.detail, m.name FROM complaint_events e
         LEFT JOIN managers m ON m.board_id = ? AND m.id = e.manager_id
         WHERE e.complaint_id = ? AND e.id = ?`,
      )
      .bind(board.key, complaintId, eventId ?? ''),
  ]);
  const row = found!.results[0] as Row | undefined;
  const event = events!.results[0] as EventRow | undefined;
  if (!row) return undefined;
  const { email, signed_email: signed } = row;
  return {
    submission: row.id,
    code: receiptCode(row.id),
    locale: (JSON.parse(row.context) as { locale?: string }).locale,
    email: email ?? undefined,
    confirmed: row.confirmed_at !== null || (email !== null && email.toLowerCase() === signed?.toLowerCase()),
    bounced: row.bounced_at !== null,
    status: row.status ?? undefined,
    event: event && {
      by: event.name ?? undefined,
      text: event.text ?? undefined,
      gesture: gestureOf(event.detail),
    },
  };
}

function gestureOf(detail: string | null): string | undefined {
  if (detail === null) return undefined;
  return (JSON.parse(detail) as EventDetail).resolution?.gesture?.what;
}

/** Whether an address, known by its marks, wants answers only. */
export async function isMuted(db: D1Database, boardId: string, marks: readonly string[]): Promise<boolean> {
  const found = await db
    .prepare(
      `SELECT 1 FROM customer_addresses
       WHERE board_id = ? AND address IN (${marks.map(() => '?').join(', ')}) AND muted_at IS NOT NULL`,
    )
    .bind(boardId, ...marks)
    .first();
  return found !== null;
}
