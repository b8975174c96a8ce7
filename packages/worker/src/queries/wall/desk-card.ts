import type { CardEventType } from '../../domain/wall/card-acts.ts';
import type { DeskCard } from '../../domain/wall/card.ts';
import { receiptCode } from '../../domain/submission.ts';
import type { Card } from '@wipeboard/shared';
import { wallOf } from '../../domain/wall/wall-settings.ts';
import type { Board } from '../board.ts';
import { deskCardOf, type DeskCardRow } from './desk-card-row.ts';
import { deskCardsOf, type ListedCard } from './desk-cards.ts';
import { similarCards } from './similar-cards.ts';

/** One thing that was done with a card; `undoable` while nothing else was done to it since. */
export type CardEvent = {
  id: string;
  type: CardEventType;
  by?: string;
  at: number;
  text?: string;
  undoable: boolean;
};

/** Everything about one card; counts go no further than `mostFollowers`. */
export type DeskCardFile = {
  card: ListedCard;
  /** Of the submission that it was made of. */
  code?: string;
  /** What it was merged into, or the request that it came of. */
  other?: DeskCard;
  merged: DeskCard[];
  change?: string;
  events: CardEvent[];
  followers: number;
  news: { sent: number; waiting: number; withheld: number };
  /** Requests that it may be merged into: those like it, or like what was looked for. */
  similar: Card[];
  /** Whether everybody may see the wall. */
  open: boolean;
};

export const mostFollowers = 1_000;

const ofCard = `SELECT id FROM followers WHERE request_id = ? LIMIT ${mostFollowers}`;

/** Undefined where the board has no such card. `look`: words of a request that it might be merged into. */
export async function deskCard(
  db: D1Database,
  board: Board,
  id: string,
  look?: string,
): Promise<DeskCardFile | undefined> {
  const [card] = await deskCardsOf(db, board.key, [id]);
  if (!card) return undefined;
  const similar = await similarTo(db, board, card, look);
  const other = card.mergedInto ?? card.requestId ?? '';
  const [others, merged, changes, events, followers, news] = await db.batch([
    db.prepare('SELECT * FROM cards WHERE id = ? AND +board_id = ?').bind(other, board.key),
    db.prepare('SELECT * FROM cards WHERE merged_into = ? LIMIT 50').bind(id),
    db.prepare(`SELECT id FROM cards WHERE request_id = ? AND kind = 'change' LIMIT 1`).bind(id),
    db
      .prepare(
        `SELECT e.id, e.type, e.at, e.text, e.before IS NOT NULL AS kept, e.version, m.name FROM card_events e
         LEFT JOIN managers m ON m.board_id = e.board_id AND m.id = e.manager_id
         WHERE e.card_id = ? ORDER BY e.version DESC LIMIT 50`,
      )
      .bind(id),
    db.prepare(`SELECT COUNT(*) AS n FROM (${ofCard})`).bind(id),
    db
      .prepare(
        `SELECT o.state, COUNT(*) AS n FROM outbox o WHERE o.follower_id IN (${ofCard}) AND o.kind = 'news'
         GROUP BY o.state`,
      )
      .bind(id),
  ]);
  return {
    card,
    code: card.submissionId && receiptCode(card.submissionId),
    other: (others!.results as DeskCardRow[]).map(deskCardOf)[0],
    merged: (merged!.results as DeskCardRow[]).map(deskCardOf),
    change: (changes!.results as { id: string }[])[0]?.id,
    events: (events!.results as EventRow[]).map((row) => eventOf(row, card.version)),
    followers: (followers!.results as { n: number }[])[0]!.n,
    similar,
    open: wallOf(board).open,
    news: newsOf(news!.results as { state: string; n: number }[]),
  };
}

async function similarTo(
  db: D1Database,
  board: Board,
  { id, kind, status, words }: ListedCard,
  look?: string,
): Promise<Card[]> {
  if (kind !== 'request' || status === 'merged') return [];
  const most = look === undefined ? 3 : 8;
  const similar = await similarCards(db, board, look ?? words, most + 1);
  return similar.filter((one) => one.id !== id).slice(0, most);
}

/** The card that was made of a submission, or of the complaint about it; the latter is a change. */
export async function cardsOfSubmission(
  db: D1Database,
  board: string,
  submission: string,
  complaint: string | undefined,
): Promise<DeskCard[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM cards WHERE submission_id = ?1 AND +board_id = ?3
       UNION ALL SELECT * FROM cards WHERE complaint_id = ?2 AND +board_id = ?3`,
    )
    .bind(submission, complaint ?? '', board)
    .all<DeskCardRow>();
  return results.map(deskCardOf);
}

type EventRow = {
  id: string;
  type: CardEventType;
  at: number;
  text: string | null;
  kept: number;
  version: number;
  name: string | null;
};

const eventOf = ({ id, type, at, text, kept, version, name }: EventRow, now: number): CardEvent => ({
  id,
  type,
  by: name ?? undefined,
  at,
  text: text ?? undefined,
  undoable: kept === 1 && version === now && type !== 'undone',
});

function newsOf(rows: { state: string; n: number }[]): DeskCardFile['news'] {
  const of = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return { sent: of('sent'), waiting: of('pending', 'sending'), withheld: of('withheld', 'dead', 'failed') };
}
