import type { SavedView } from '../../domain/inbox/saved-view.ts';

export type ViewOwner = { board: string; manager: string };

/** Each person has room for so many. */
export const mostViews = 30;

export const saveView = (
  db: D1Database,
  { board, manager }: ViewOwner,
  view: SavedView,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO saved_views (board_id, manager_id, id, name, query) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE (SELECT COUNT(*) FROM saved_views WHERE board_id = ?1 AND manager_id = ?2) < ${mostViews}
       ON CONFLICT DO NOTHING`,
    )
    .bind(board, manager, view.id, view.name, view.query);

export const renameView = (
  db: D1Database,
  { board, manager }: ViewOwner,
  { id, name }: Omit<SavedView, 'query'>,
): D1PreparedStatement =>
  db
    .prepare('UPDATE saved_views SET name = ? WHERE board_id = ? AND manager_id = ? AND id = ?')
    .bind(name, board, manager, id);

/** Answers the view that it deleted. */
export const deleteView = (db: D1Database, { board, manager }: ViewOwner, id: string): D1PreparedStatement =>
  db
    .prepare(
      'DELETE FROM saved_views WHERE board_id = ? AND manager_id = ? AND id = ? RETURNING id, name, query',
    )
    .bind(board, manager, id);
