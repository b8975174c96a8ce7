import type { Board } from '../board.ts';

/** Another number whenever anything that everybody may see of a wall has changed. */
export async function wallVersion(db: D1Database, board: Board): Promise<number> {
  const version = await db
    .prepare('SELECT version FROM wall_versions WHERE board_id = ?')
    .bind(board.key)
    .first<number>('version');
  return version ?? 0;
}
