import type { Route } from '../../domain/delivery/mail-route.ts';
import { lateMailMs, type OutboxKind, type OutboxState } from '../../domain/delivery/outbox.ts';
import { mayArriveTwice, mayRedrive, statesOf, type LogFilter } from '../../domain/delivery/redrive.ts';

/** One try of a mail. */
export type MailTry = {
  attempt: number;
  at: number;
  transport: string;
  route: Route;
  outcome: string;
  reason?: string;
};

/** A mail as the log shows it; instants in ms. `to` is a manager, or the address that the customer gave. */
export type LoggedMail = {
  id: string;
  kind: OutboxKind;
  state: OutboxState;
  createdAt: number;
  dueAt: number;
  sentAt?: number;
  attempts: number;
  doubts: number;
  subject?: string;
  reason?: string;
  /** The complaint or submission that it is about. */
  about?: { submission: string };
  to: { name?: string; email?: string; customer: boolean };
  tries: MailTry[];
  redrives: { at: number; by: string; attempts: number }[];
  mayRedrive: boolean;
  /** Whether it may be with its person already. */
  mayArriveTwice: boolean;
};

/** From where a page goes on: strictly before this mail. */
export type LogPlace = { createdAt: number; id: string };

type Row = {
  id: string;
  complaint_id: string;
  kind: OutboxKind;
  recipient: string;
  state: OutboxState;
  created_at: number;
  due_at: number;
  sent_at: number | null;
  attempts: number;
  doubts: number;
  subject: string | null;
  reason: string | null;
  name: string | null;
  email: string | null;
  contact: string | null;
  there: number;
};
type TryRow = Omit<MailTry, 'reason'> & { outbox_id: string; reason: string | null };
type RedriveRow = {
  outbox_id: string;
  attempts: number;
  at: number;
  name: string | null;
  manager_id: string;
};

const columns = `o.id, o.complaint_id, o.kind, o.recipient, o.state, o.created_at, o.due_at, o.sent_at, o.attempts, o.doubts,
  o.subject, o.reason, m.name, m.email, COALESCE(f.address, json_extract(s.contact, '$.email')) AS contact, s.id IS NOT NULL AS there`;
const joins = `LEFT JOIN managers m ON m.board_id = o.board_id AND m.id = o.manager_id
  LEFT JOIN submissions s ON s.id = 'sub_' || substr(o.complaint_id, 5)
  LEFT JOIN followers f ON f.id = o.follower_id`;

/** Mails of a board, the newest first, each with its tries: at most `most`, and whether there are more. */
export async function mailLog(
  db: D1Database,
  board: string,
  { filter, before, most }: { filter?: LogFilter; before?: LogPlace; most: number },
): Promise<{ mails: LoggedMail[]; more: boolean }> {
  const from = before ?? { createdAt: Number.MAX_SAFE_INTEGER, id: '' };
  const some = filter === undefined ? [undefined] : statesOf(filter);
  const results = await db.batch<Row>(
    some.map((state) =>
      db
        .prepare(
          `SELECT ${columns} FROM outbox o ${joins} WHERE o.board_id = ?1 ${state ? 'AND o.state = ?5' : ''}
             AND (o.created_at, o.id) < (?2, ?3) ORDER BY o.created_at DESC, o.id DESC LIMIT ?4`,
        )
        .bind(board, from.createdAt, from.id, most + 1, ...(state ? [state] : [])),
    ),
  );
  const rows = results
    .flatMap((result) => result.results)
    .toSorted((a, b) => b.created_at - a.created_at || (a.id < b.id ? 1 : -1));
  return { mails: await withTries(db, board, rows.slice(0, most)), more: rows.length > most };
}

/** One mail of a board; undefined where there is none. */
export async function loggedMail(db: D1Database, board: string, id: string): Promise<LoggedMail | undefined> {
  const { results } = await db
    .prepare(`SELECT ${columns} FROM outbox o ${joins} WHERE o.id = ? AND o.board_id = ?`)
    .bind(id, board)
    .all<Row>();
  return (await withTries(db, board, results))[0];
}

async function withTries(db: D1Database, board: string, rows: Row[]): Promise<LoggedMail[]> {
  if (rows.length === 0) return [];
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const [tries, again] = await db.batch([
    db
      .prepare(
        `SELECT outbox_id, attempt, at, transport, route, outcome, reason FROM mail_attempts
         WHERE outbox_id IN (SELECT value FROM json_each(?)) ORDER BY outbox_id, attempt`,
      )
      .bind(ids),
    db
      .prepare(
        `SELECT r.outbox_id, r.attempts, r.at, r.manager_id, m.name FROM mail_redrives r
         LEFT JOIN managers m ON m.board_id = ?2 AND m.id = r.manager_id
         WHERE r.outbox_id IN (SELECT value FROM json_each(?1)) ORDER BY r.outbox_id, r.attempts`,
      )
      .bind(ids, board),
  ]);
  const byMail = Map.groupBy(tries!.results as TryRow[], ({ outbox_id }) => outbox_id);
  const redrives = Map.groupBy(again!.results as RedriveRow[], ({ outbox_id }) => outbox_id);
  return rows.map((row) => ({
    ...mailOf(row),
    tries: (byMail.get(row.id) ?? []).map(tryOf),
    redrives: (redrives.get(row.id) ?? []).map(({ at, attempts, name, manager_id }) => ({
      at,
      attempts,
      by: name ?? manager_id,
    })),
  }));
}

const tryOf = ({ attempt, at, transport, route, outcome, reason }: TryRow): MailTry => ({
  attempt,
  at,
  transport,
  route,
  outcome,
  reason: reason ?? undefined,
});

function mailOf(row: Row): Omit<LoggedMail, 'tries' | 'redrives'> {
  const { id, kind, state, attempts, doubts, complaint_id: complaintId } = row;
  const customer = row.recipient === 'customer';
  return {
    id,
    kind,
    state,
    attempts,
    doubts,
    createdAt: row.created_at,
    dueAt: row.due_at,
    sentAt: row.sent_at ?? undefined,
    subject: row.subject ?? undefined,
    reason: row.reason ?? undefined,
    about: row.there ? { submission: `sub_${complaintId.slice(4)}` } : undefined,
    to: customer
      ? { customer, email: row.contact ?? undefined }
      : { customer, name: row.name ?? undefined, email: row.email ?? undefined },
    mayRedrive: mayRedrive({ state, kind, complaintId }),
    mayArriveTwice: mayArriveTwice({ state, doubts }),
  };
}

/** How many mails of a board wait for a person, by state, and how many have been owed for longer than they should. */
export type MailStanding = { dead: number; uncertain: number; late: number };

export async function mailStanding(db: D1Database, board: string, now: number): Promise<MailStanding> {
  const [stuck, late] = await db.batch([
    db
      .prepare(
        `SELECT state, COUNT(*) AS n FROM outbox WHERE board_id = ? AND state IN ('dead', 'uncertain') GROUP BY state`,
      )
      .bind(board),
    db
      .prepare(
        `SELECT COUNT(*) AS n FROM outbox WHERE state IN ('pending', 'sending') AND owed_since <= ? AND board_id = ?`,
      )
      .bind(now - lateMailMs, board),
  ]);
  const rows = stuck!.results as { state: 'dead' | 'uncertain'; n: number }[];
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return { dead: of('dead'), uncertain: of('uncertain'), late: (late!.results[0] as { n: number }).n };
}

/** Mails that wait for a person, the oldest first. */
export async function stuckMails(
  db: D1Database,
  board: string,
  states: readonly OutboxState[],
  most: number,
): Promise<{ id: string; attempts: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT id, attempts FROM outbox WHERE board_id = ? AND state IN (SELECT value FROM json_each(?))
       ORDER BY created_at, id LIMIT ?`,
    )
    .bind(board, JSON.stringify(states), most)
    .all<{ id: string; attempts: number }>();
  return results;
}
