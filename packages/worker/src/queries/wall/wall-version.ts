import type { Board } from '../board.ts';

/** Other values whenever anything that everybody may see of a wall has changed: cards, settings, names of who answered. */
export async function wallVersion(db: D1Database, board: Board): Promise<readonly unknown[]> {
  const version = await db
    .prepare('SELECT version FROM wall_versions WHERE board_id = ?')
    .bind(board.key)
    .first<number>('version');
  return [version ?? 0, board.version, ...board.people.map(({ id, name }) => [id, name])];
}
