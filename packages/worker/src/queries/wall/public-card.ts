import type { Card } from '@wipeboard/shared';
import type { StoryStep } from '../../domain/wall/card-story.ts';
import type { Board } from '../board.ts';
import { cardColumns, cardOf, isShown, leadsSomewhere, type CardRow } from './card-row.ts';
import { storyColumns, storyOf, type StoryRow } from './card-stories.ts';

const cardStatement = (db: D1Database, board: Board, id: string, columns: string) =>
  db
    .prepare(
      `SELECT ${columns} FROM cards c WHERE c.id = ? AND c.board_id = ? AND ${isShown} AND ${leadsSomewhere}`,
    )
    .bind(id, board.key);

/** One card that everybody may see; of a merged request, `request` is the one that it was merged into, which they see too. */
export async function publicCard(db: D1Database, board: Board, id: string): Promise<Card | undefined> {
  const row = await cardStatement(db, board, id, cardColumns).first<CardRow>();
  return row ? cardOf(row) : undefined;
}

/** The same with what became of it, in one round trip; only a request has a story. */
export async function publicCardWithStory(
  db: D1Database,
  board: Board,
  id: string,
): Promise<{ card: Card; story: StoryStep[] } | undefined> {
  const [cards, merged] = await db.batch([
    cardStatement(db, board, id, storyColumns),
    db
      .prepare(
        `SELECT COUNT(*) AS others, MAX(status_at) AS at FROM cards
         WHERE merged_into = ? AND aside = 0 AND state <> 'withdrawn'`,
      )
      .bind(id),
  ]);
  const row = cards!.results[0] as StoryRow | undefined;
  if (!row) return undefined;
  const { others, at } = merged!.results[0] as { others: number; at: number | null };
  return {
    card: cardOf(row),
    story: row.kind === 'request' ? storyOf(row, { others, at: at ?? 0 }).story : [],
  };
}
