import type { CardKind, CardState } from '@wipeboard/shared';
import type { Sought } from '../../domain/privacy/sought.ts';
import type { SigningKey } from '../../settings.ts';
import { mailVoterMarks } from '../../signing/voter-marks.ts';

/** By what one person is known on a wall: addresses in lower case that follow, signed customers (`id:…`) and those who voted by mail (`mail:…`). */
export type PersonNames = { addresses: string[]; voters: string[] };

/** How much of one person is on a wall beside what they left. */
export type PersonOnWall = { follows: number; votes: number };

type NameRow = { email: string | null; signed: string | null; customer: string | null };

const sought: Record<Sought['by'], string> = {
  address: `s.identity IS NOT NULL AND lower(json_extract(s.identity, '$.email')) = ?2`,
  code: 'substr(s.id, -6) = ?2',
  identity: 's.customer = ?2',
};

/** An address that was only typed stands for nobody's signed votes; a receipt's code stands for what it says. */
export async function personNames(
  db: D1Database,
  board: string,
  who: Sought,
  keys: readonly SigningKey[],
): Promise<PersonNames> {
  const value = 'address' in who ? who.address : 'code' in who ? who.code : who.customer;
  const { results } = await db
    .prepare(
      `SELECT DISTINCT lower(json_extract(s.contact, '$.email')) AS email,
         lower(json_extract(s.identity, '$.email')) AS signed, s.customer
       FROM submissions s WHERE s.board_id = ?1 AND ${sought[who.by]} LIMIT 200`,
    )
    .bind(board, value)
    .all<NameRow>();
  const known = results.flatMap(({ email, signed }) => [signed, who.by === 'code' ? email : null]);
  const customers = results.map(({ customer }) => customer);
  const addresses = [
    ...new Set([...known.filter((one) => one !== null), ...('address' in who ? [who.address] : [])]),
  ];
  const byMail = await Promise.all(addresses.map((address) => mailVoterMarks(address, board, keys)));
  return {
    addresses,
    voters: [
      ...new Set([
        ...customers.filter((one) => one?.startsWith('id:')).map((one) => one!),
        ...('customer' in who ? [who.customer] : []),
        ...byMail.flat(),
      ]),
    ],
  };
}

const following = `f.board_id = ? AND f.address IN (SELECT value FROM json_each(?))`;
const follows = `followers f WHERE ${following}`;
// The index holds those alone, and no device.
const votes = `votes v WHERE v.board_id = ? AND v.voter IN (SELECT value FROM json_each(?))
  AND v.voter >= 'id:'`;

export async function personOnWall(
  db: D1Database,
  board: string,
  { addresses, voters }: PersonNames,
): Promise<PersonOnWall> {
  const row = await db
    .prepare(
      `SELECT (SELECT COUNT(*) FROM ${follows}) AS follows, (SELECT COUNT(*) FROM ${votes} AND v.counted = 1) AS votes`,
    )
    .bind(board, JSON.stringify(addresses), board, JSON.stringify(voters))
    .first<PersonOnWall>();
  return row ?? { follows: 0, votes: 0 };
}

type CardRow = {
  id: string;
  kind: CardKind;
  state: CardState;
  words: string;
  details: string | null;
  author: string | null;
  status: string;
  votes: number;
  created_at: number;
};

type FollowRow = { id: string; request: string; address: string; locale: string | null; at: number };
type MailRow = { id: string; kind: string; state: string; created_at: number; sent_at: number | null };
type VoteRow = { device: string | null; counted: number; at: number };

/** What of one person hangs on a wall or waits to, what they follow with the mails of it, and what they voted for as a signed customer or by mail. */
export type WallExport = { cards: object[]; follows: object[]; votes: object[] };

export async function wallExport(
  db: D1Database,
  board: string,
  submissions: readonly string[],
  { addresses, voters }: PersonNames,
): Promise<WallExport> {
  const [cards, followed, mails, voted] = await db.batch([
    db
      .prepare(
        `SELECT id, kind, state, words, details, author, status, votes, created_at FROM cards
         WHERE submission_id IN (SELECT value FROM json_each(?)) AND board_id = ?`,
      )
      .bind(JSON.stringify(submissions), board),
    db
      .prepare(`SELECT f.id, f.request_id AS request, f.address, f.locale, f.at FROM ${follows}`)
      .bind(board, JSON.stringify(addresses)),
    db
      .prepare(
        `SELECT f.id, o.kind, o.state, o.created_at, o.sent_at
         FROM followers f CROSS JOIN outbox o ON o.follower_id = f.id WHERE ${following} ORDER BY o.created_at, o.id`,
      )
      .bind(board, JSON.stringify(addresses)),
    db
      .prepare(`SELECT v.request_id AS request, v.voter, v.device, v.counted, v.at FROM ${votes}`)
      .bind(board, JSON.stringify(voters)),
  ]);
  const mailsOf = Map.groupBy(mails!.results as MailRow[], ({ id }) => id);
  return {
    cards: (cards!.results as CardRow[]).map(({ details, author, status, created_at, ...card }) => ({
      ...card,
      details: details ?? undefined,
      author: author ?? undefined,
      status: status || undefined,
      at: instant(created_at),
    })),
    follows: (followed!.results as FollowRow[]).map(({ id, at, locale, ...one }) => ({
      ...one,
      locale: locale ?? undefined,
      at: instant(at),
      mails: (mailsOf.get(id) ?? []).map(({ kind, state, created_at, sent_at }) => ({
        kind,
        state,
        owedAt: instant(created_at),
        sentAt: sent_at === null ? undefined : instant(sent_at),
      })),
    })),
    votes: (voted!.results as VoteRow[]).map(({ at, counted, device, ...one }) => ({
      ...one,
      device: device ?? undefined,
      counted: counted === 1,
      at: instant(at),
    })),
  };
}

const instant = (at: number): string => new Date(at).toISOString();
