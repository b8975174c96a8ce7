import { boardByKey, type Board, type Directory } from './board.ts';

/** The board that a complaint belongs to, looked for in every database; undefined where there is no such complaint. */
export async function complaintBoard(
  where: Directory & { databaseNames: string[] },
  complaintId: string,
  now: number,
): Promise<Board | undefined> {
  for (const name of where.databaseNames) {
    const row = await where
      .database(name)
      .prepare('SELECT board_id FROM complaints WHERE id = ?')
      .bind(complaintId)
      .first<{ board_id: string }>();
    const board = row && (await boardByKey(where, row.board_id, now));
    if (board?.database === name) return board;
  }
  return undefined;
}
