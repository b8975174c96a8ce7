import type { Card } from '@wipeboard/shared';
import { cardStory, storyEventTypes, type StoryEvent, type StoryStep } from '../../domain/wall/card-story.ts';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, type CardRow } from './card-row.ts';

const mostEvents = 20;
const types = storyEventTypes.map((type) => `'${type}'`).join();

const cardStatement = (db: D1Database, board: Board, id: string) =>
  db
    .prepare(`SELECT ${cardColumns} FROM cards c WHERE c.id = ? AND c.board_id = ? AND ${isShown}`)
    .bind(id, board.key);

/** One card that everybody may see; of a merged request, `request` is the one that it was merged into. */
export async function publicCard(db: D1Database, board: Board, id: string): Promise<Card | undefined> {
  const row = await cardStatement(db, board, id).first<CardRow>();
  return row ? cardOf(row) : undefined;
}

/** The same with what became of it, in one round trip; only a request has a story. */
export async function publicCardWithStory(
  db: D1Database,
  board: Board,
  id: string,
): Promise<{ card: Card; story: StoryStep[] } | undefined> {
  const [cards, events, merged] = await db.batch([
    cardStatement(db, board, id),
    // An undo makes the version after the one that it undoes: nothing else can come between.
    db
      .prepare(
        `SELECT e.type, e.before FROM card_events e WHERE e.card_id = ? AND e.type IN (${types})
           AND NOT EXISTS (SELECT 1 FROM card_events u
             WHERE u.card_id = e.card_id AND u.version = e.version + 1 AND u.type = 'undone')
         ORDER BY e.version DESC LIMIT ${mostEvents}`,
      )
      .bind(id),
    db
      .prepare(
        `SELECT COUNT(*) AS others, MAX(status_at) AS at FROM cards
         WHERE merged_into = ? AND aside = 0 AND state <> 'withdrawn'`,
      )
      .bind(id),
  ]);
  const row = cards!.results[0] as CardRow | undefined;
  if (!row) return undefined;
  const joined = merged!.results[0] as { others: number; at: number | null };
  const story = () =>
    cardStory(
      {
        state: 'shown',
        status: row.status || 'open',
        statusLine: row.status_line ?? undefined,
        statusAt: row.status_at ?? undefined,
        createdAt: row.created_at,
        shownAt: row.shown_at ?? undefined,
        answeredAt: row.answered_at ?? undefined,
        answerer: row.answerer ?? undefined,
        joined: { others: joined.others, at: joined.at ?? 0 },
      },
      (events!.results as EventRow[]).map(eventOf),
    );
  return { card: cardOf(row), story: row.kind === 'request' ? story() : [] };
}

type EventRow = { type: StoryEvent['type']; before: string | null };

const eventOf = ({ type, before }: EventRow): StoryEvent => ({
  type,
  before: before === null ? undefined : JSON.parse(before),
});
