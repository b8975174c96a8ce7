import type { Card } from '@wipeboard/shared';
import type { Board } from '../board.ts';
import { cardOf, isShown } from './card-row.ts';
import { storyColumns, storyOf, type StoryRow, type Told } from './card-stories.ts';

/** A card, and what became of it. `into`: the words of the request that it was merged into. */
export type StoriedCard = Told & { card: Card; into?: string };

const most = 50;
const ranges = JSON.stringify([
  ...['open', 'planned', 'done', 'declined', 'merged'].map((status) => ['request', status]),
  ['note', ''],
  ['change', ''],
]);

/**
 * The cards of a wall that changed last, but for votes, each with its story, the newest first. What was merged into
 * something that nobody can see any more is not among them.
 */
export async function wallStories(db: D1Database, board: Board): Promise<StoriedCard[]> {
  const { results } = await db
    .prepare(
      `SELECT ${storyColumns}, t.words AS into_words FROM (
         SELECT n.rowid AS place FROM json_each(?1) r CROSS JOIN cards n ON n.rowid IN (
           SELECT c.rowid FROM cards c INDEXED BY cards_by_changed
           WHERE c.board_id = ?2 AND c.kind = r.value ->> 0 AND c.status = r.value ->> 1 AND ${isShown}
           ORDER BY c.changed_at DESC, c.id DESC LIMIT ?3)
         ORDER BY n.changed_at DESC, n.id DESC LIMIT ?3) u
       CROSS JOIN cards c ON c.rowid = u.place
       LEFT JOIN cards t ON t.id = c.merged_into AND t.state = 'shown' AND t.aside = 0
       WHERE c.merged_into IS NULL OR t.id IS NOT NULL
       ORDER BY c.changed_at DESC, c.id DESC`,
    )
    .bind(ranges, board.key, most)
    .all<StoryRow & { into_words: string | null }>();
  return results.map((row) => ({ card: cardOf(row), into: row.into_words ?? undefined, ...storyOf(row) }));
}
