import { boardDocumentSchema, type BoardDocument } from '../domain/board.ts';

export type Board = BoardDocument & { database: string };

type Kept = { board: Board | undefined; readAt: number };

// Settings may be this old in an isolate that is busy; a removed origin is refused everywhere after it.
const freshMs = 10_000;
const mostKept = 1_000;
const kept = new WeakMap<D1Database, Map<string, Kept>>();

/** A board by its public key, read at most once per ten seconds and isolate. */
export async function boardByKey(
  directory: D1Database,
  key: string,
  now: number,
): Promise<Board | undefined> {
  const boards = kept.get(directory) ?? new Map<string, Kept>();
  kept.set(directory, boards);
  const found = boards.get(key);
  if (found && Math.abs(now - found.readAt) < freshMs) return found.board;
  const board = await readBoard(directory, key);
  if (boards.size >= mostKept) boards.clear();
  if (board) boards.set(key, { board, readAt: now });
  return board;
}

async function readBoard(directory: D1Database, key: string): Promise<Board | undefined> {
  const row = await directory
    .prepare('SELECT database, document FROM boards WHERE key = ?')
    .bind(key)
    .first<{ database: string; document: string }>();
  if (!row) return undefined;
  return { ...boardDocumentSchema.parse(JSON.parse(row.document)), database: row.database };
}
