import type { SavedView } from '../../domain/inbox/saved-view.ts';

/** One person’s saved views of a board, by name. */
export async function savedViews(db: D1Database, board: string, manager: string): Promise<SavedView[]> {
  const { results } = await db
    .prepare('SELECT id, name, query FROM saved_views WHERE board_id = ? AND manager_id = ?')
    .bind(board, manager)
    .all<SavedView>();
  return results.toSorted((a, b) => a.name.localeCompare(b.name));
}
