import type { ComplaintStatus } from '@wipeboard/shared';
import { complaintId } from '../../domain/ids.ts';
import { customerEvents, type ReceiptReader } from '../../domain/complaint/receipt-events.ts';
import { submissionView, type SubmissionColumns } from '../submission-view.ts';
import { timeline } from '../timeline.ts';
import { wallExport, type PersonNames, type WallExport } from './person-on-wall.ts';

type Row = SubmissionColumns & { customer: string | null; key: string };
type JoinRow = { submission_id: string; complaint_id: string };
type ComplaintRow = { id: string; status: ComplaintStatus; opened_at: number; closed_at: number | null };
type EventRow = { complaint_id: string };
type MailRow = {
  complaint_id: string;
  kind: string;
  state: string;
  created_at: number;
  sent_at: number | null;
};
type AddressRow = {
  address: string;
  confirmed_at: number | null;
  muted_at: number | null;
  bounced_at: number | null;
};

/** Everything that a board keeps of one person, as they may know it: instants as ISO 8601, UTC. */
export type PersonExport = { board: string; submissions: object[]; addresses: object[]; wall: WallExport };

/** All of these submissions and of what came of them; of others who share a complaint nothing. */
export async function personExport(
  db: D1Database,
  board: { key: string; name: string },
  ids: readonly string[],
  names: PersonNames,
): Promise<PersonExport> {
  const json = JSON.stringify(ids);
  const own = JSON.stringify(ids.map(complaintId));
  const given = '(SELECT value FROM json_each(?))';
  const [submissions, joins, complaints, mails, staff] = await db.batch([
    db
      .prepare(`SELECT * FROM submissions WHERE board_id = ? AND id IN ${given} ORDER BY id`)
      .bind(board.key, json),
    db
      .prepare(`SELECT submission_id, complaint_id FROM complaint_joins WHERE submission_id IN ${given}`)
      .bind(json),
    db.prepare(`SELECT id, status, opened_at, closed_at FROM complaints WHERE id IN ${given}`).bind(own),
    db
      .prepare(
        `SELECT complaint_id, kind, state, created_at, sent_at FROM outbox
         WHERE complaint_id IN ${given} AND recipient = 'customer' ORDER BY created_at`,
      )
      .bind(own),
    db.prepare('SELECT id, name FROM managers WHERE board_id = ?').bind(board.key),
  ]);
  const rows = submissions!.results as Row[];
  const joined = joins!.results as JoinRow[];
  const heads = complaints!.results as ComplaintRow[];
  const people = staff!.results as { id: string; name: string }[];
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const timelines = JSON.stringify([
    ...heads.map(({ id }) => id),
    ...joined.map(({ complaint_id }) => complaint_id),
  ]);
  const emails = rows.flatMap((row) => submissionView(row).contact.email?.toLowerCase() ?? []);
  const [events, addresses] = await db.batch([
    db
      .prepare(
        `SELECT complaint_id, id, type, at, manager_id, door, text, detail FROM complaint_events
         WHERE complaint_id IN ${given} ORDER BY complaint_id, at, seq, id`,
      )
      .bind(timelines),
    db
      .prepare(
        `SELECT address, confirmed_at, muted_at, bounced_at FROM customer_addresses
         WHERE board_id = ? AND address IN ${given}`,
      )
      .bind(board.key, JSON.stringify([...new Set([...emails, ...names.addresses])])),
  ]);
  const happened = Map.groupBy(events!.results as EventRow[], ({ complaint_id }) => complaint_id);
  const mailsOf = Map.groupBy(mails!.results as MailRow[], ({ complaint_id }) => complaint_id);
  return {
    board: board.name,
    submissions: rows.map((row) => {
      const said = submissionView(row);
      const head = heads.find(({ id }) => id === complaintId(row.id));
      const join = joined.find(({ submission_id }) => submission_id === row.id);
      const signed = row.customer?.startsWith('id:') ?? false;
      const standing = head ? 'head' : signed ? 'joined' : 'claimed';
      const reader: ReceiptReader = { submission: row.id, standing, signed, receivedAt: row.created_at };
      const about = head?.id ?? join?.complaint_id;
      const { id: _id, receivedAt, ...rest } = said;
      const list = { results: happened.get(about ?? '') ?? [] } as unknown as D1Result;
      return {
        ...rest,
        key: row.key,
        receivedAt: instant(receivedAt),
        complaint: head && {
          status: head.status,
          openedAt: instant(head.opened_at),
          closedAt: instant(head.closed_at),
        },
        events: about
          ? customerEvents(reader, timeline(list, nameOf)).map((one) => ({ ...one, at: instant(one.at) }))
          : [],
        mails: (mailsOf.get(complaintId(row.id)) ?? []).map(({ kind, state, created_at, sent_at }) => ({
          kind,
          state,
          owedAt: instant(created_at),
          sentAt: instant(sent_at),
        })),
      };
    }),
    addresses: (addresses!.results as AddressRow[]).map((one) => ({
      address: one.address,
      confirmedAt: instant(one.confirmed_at),
      wantsAnswersOnlySince: instant(one.muted_at),
      bouncedAt: instant(one.bounced_at),
    })),
    wall: await wallExport(db, board.key, ids, names),
  };
}

const instant = (at: number | null): string | undefined =>
  at === null ? undefined : new Date(at).toISOString();
