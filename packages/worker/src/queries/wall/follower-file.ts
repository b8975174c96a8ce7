import type { RequestStatus } from '@wipeboard/shared';
import type { CardEventType } from '../../domain/wall/card-acts.ts';
import type { CardNow, CardStep } from '../../domain/wall/news.ts';
import { isShown } from './card-row.ts';

/** Whoever follows a request, and what is known of the address. `title`: what the board's people put up, for anybody to read. */
export type FollowerFile = {
  id: string;
  request: string;
  address: string;
  locale?: string;
  confirmed: boolean;
  bounced: boolean;
  /** `asked`: for a mail to vote with; `counted`: they have voted with it. */
  vote: 'none' | 'asked' | 'counted';
  /** Its customer has taken the request off the wall. */
  withdrawn: boolean;
  title?: string;
};

type FollowerRow = {
  id: string;
  request_id: string;
  address: string;
  locale: string | null;
  confirmed: number;
  bounced: number;
  vote: 0 | 1 | 2;
  withdrawn: number;
  title: string | null;
};

export async function followerFile(
  db: D1Database,
  board: string,
  id: string,
): Promise<FollowerFile | undefined> {
  const row = await db
    .prepare(
      `SELECT f.id, f.request_id, f.address, f.locale, f.vote, f.signed = 1 OR a.confirmed_at IS NOT NULL AS confirmed,
         a.bounced_at IS NOT NULL AS bounced, (SELECT c.words FROM cards c WHERE c.id = f.request_id AND ${isShown}
           AND EXISTS (SELECT 1 FROM card_events e WHERE e.card_id = c.id)) AS title,
         EXISTS (SELECT 1 FROM cards w WHERE w.id = f.request_id AND w.state = 'withdrawn') AS withdrawn
       FROM followers f LEFT JOIN customer_addresses a ON a.board_id = f.board_id AND a.address = f.address
       WHERE f.id = ? AND f.board_id = ?`,
    )
    .bind(id, board)
    .first<FollowerRow>();
  if (!row) return undefined;
  return {
    id: row.id,
    request: row.request_id,
    address: row.address,
    locale: row.locale ?? undefined,
    confirmed: row.confirmed === 1,
    bounced: row.bounced === 1,
    vote: (['none', 'asked', 'counted'] as const)[row.vote],
    withdrawn: row.withdrawn === 1,
    title: row.title ?? undefined,
  };
}

/** What news of an event are written from: what hangs on the wall now. `steps` are as domain/wall/news reads them. */
export type NewsFile = {
  steps: CardStep[];
  now: CardNow;
  /** The request's page to read on: of what was merged, the other's. */
  page: string;
  title: string;
  line?: string;
  at: number;
  answer?: { text: string; by?: string; at: number };
};

type StepRow = { id: string; type: CardEventType; at: number };
type CardRow = {
  id: string;
  state: CardNow['state'];
  aside: number;
  status: RequestStatus | '';
  status_line: string | null;
  status_at: number | null;
  changed_at: number;
  words: string;
  answer: string | null;
  answered_at: number | null;
  answerer: string | null;
  into_id: string | null;
  into_state: CardNow['state'] | null;
  into_aside: number | null;
  into_words: string | null;
};

/** Undefined where the event or its card is gone. */
export async function newsFile(db: D1Database, board: string, event: string): Promise<NewsFile | undefined> {
  const [cards, events] = await db.batch([
    db
      .prepare(
        `SELECT c.id, c.state, c.aside, c.status, c.status_line, c.status_at, c.changed_at, c.words, c.answer, c.answered_at,
           (SELECT name FROM managers WHERE board_id = c.board_id AND id = c.answered_by) AS answerer,
           t.id AS into_id, t.state AS into_state, t.aside AS into_aside, t.words AS into_words
         FROM card_events e JOIN cards c ON c.id = e.card_id LEFT JOIN cards t ON t.id = c.merged_into
         WHERE e.id = ? AND e.board_id = ?`,
      )
      .bind(event, board),
    db
      .prepare(
        `SELECT l.id, l.type, l.at FROM card_events e JOIN card_events l ON l.card_id = e.card_id AND l.version >= e.version
         WHERE e.id = ? ORDER BY l.version LIMIT 100`,
      )
      .bind(event),
  ]);
  const row = cards!.results[0] as CardRow | undefined;
  if (!row) return undefined;
  const answer = row.answer === null ? undefined : row.answer;
  return {
    steps: events!.results as StepRow[],
    now: {
      state: row.into_state ?? row.state,
      aside: (row.into_aside ?? row.aside) === 1,
      status: row.status || undefined,
      answer,
    },
    page: row.into_id ?? row.id,
    title: row.into_words ?? row.words,
    line: row.status_line ?? undefined,
    at: row.status_at ?? row.changed_at,
    answer:
      answer === undefined
        ? undefined
        : {
            text: answer,
            by: row.answerer ?? undefined,
            at: row.answered_at ?? row.changed_at,
          },
  };
}
