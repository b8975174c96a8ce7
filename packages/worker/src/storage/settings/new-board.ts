import type { BoardFile } from '../../domain/board/board.ts';
import { peopleStatements } from '../boards.ts';

/** Makes a board and its people; throws on a key that is taken, and then nothing of the batch is written. */
export function newBoardStatements(db: D1Database, board: BoardFile, now: number): D1PreparedStatement[] {
  const { managers: _, ...document } = board;
  return [
    db
      .prepare('INSERT INTO boards (key, document, created_at, updated_at) VALUES (?, ?, ?, ?)')
      .bind(board.key, JSON.stringify(document), now, now),
    ...peopleStatements(board).map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)),
  ];
}
