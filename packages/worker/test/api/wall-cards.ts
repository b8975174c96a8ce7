import { sign } from 'hono/jwt';
import type { Card, Voted, Wall } from '@wipeboard/shared';
import { services } from '../../src/services.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { origin, type OpenDesk } from './open-desk.ts';

type Put = Partial<{
  kind: 'request' | 'note' | 'change';
  words: string;
  details: string;
  answer: string;
  state: string;
  aside: number;
  status: string;
  merged_into: string;
  votes: number;
  rising: number;
  author: string;
  answered_by: string;
  language: string;
  tone: string;
  status_line: string;
  worded_by: string;
  request_id: string;
  submission_id: string;
  complaint_id: string;
  write_id: string;
}> & { at?: number };

let cards = 0;
const prefixes = { request: 'req', note: 'note', change: 'chg' };

/** A card put straight into the database; `at` is when it was put up and last changed. */
export async function putUp(desk: OpenDesk, { at = 1_000 + cards, ...put }: Put = {}): Promise<string> {
  const kind = put.kind ?? 'request';
  const id = `${prefixes[kind]}_${String(++cards).padStart(26, '0')}`;
  const row = {
    id,
    board_id: desk.key,
    kind,
    state: 'shown',
    words: 'Oat milk',
    status: kind === 'request' ? 'open' : '',
    status_at: at,
    created_at: at,
    shown_at: at,
    changed_at: at,
    ...(put.answer && { answered_at: at }),
    ...put,
  };
  await desk.db
    .prepare(
      `INSERT INTO cards (${Object.keys(row).join()}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join()})`,
    )
    .bind(...Object.values(row))
    .run();
  return id;
}

export const readWall = (desk: OpenDesk, query = '', headers: Record<string, string> = { origin }) =>
  desk.ask(`/v1/boards/${desk.key}/wall${query}`, { headers });

export const wallOf = async (desk: OpenDesk, query = ''): Promise<Wall> =>
  (await readWall(desk, query)).json<Wall>();

export const idsOf = ({ cards: list }: { cards: Card[] }): string[] => list.map(({ id }) => id);

/** A device's token, its own for each name. */
export const device = (name: string): string => name.padEnd(22, '-');

/** What the shop says of its signed-in customer, for ten minutes. */
export async function signedAs(desk: OpenDesk, sub: string, more: Record<string, unknown> = {}) {
  const { now, settings } = services(desk.env(0), () => undefined);
  const exp = Math.floor(now() / 1000) + 600;
  const secret = await identitySecret(desk.key, settings.SIGNING_KEYS[0]!);
  return sign({ sub, aud: desk.key, exp, ...more }, secret, 'HS256');
}

/** One tap, as the widget's queue sends it. */
export const tap = (desk: OpenDesk, request: string, more: Record<string, unknown> = {}) =>
  desk.ask(`/v1/boards/${desk.key}/requests/${request}/vote`, {
    method: 'POST',
    headers: { origin, 'content-type': 'text/plain' },
    body: JSON.stringify({
      key: crypto.randomUUID(),
      revision: 1,
      vote: true,
      voter: device('mia'),
      ...more,
    }),
  });

export const tapped = async (...asked: Parameters<typeof tap>): Promise<Voted> =>
  (await tap(...asked)).json<Voted>();

/** The counter of a request, and the rows that it must equal. */
export async function counted(desk: OpenDesk, request: string) {
  const [row] = await desk.all<{ votes: number; rising: number; rows: number; weight: number }>(
    `SELECT votes, rising, (SELECT COUNT(*) FROM votes v WHERE v.request_id = c.id AND v.counted = 1) AS rows,
       (SELECT TOTAL(weight) FROM votes v WHERE v.request_id = c.id AND v.counted = 1) AS weight
     FROM cards c WHERE id = ?`,
    request,
  );
  return row!;
}
