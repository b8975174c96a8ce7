import { boardDocumentSchema, type BoardDocument } from '../domain/board/board.ts';
import type { Manager } from '../domain/board/people.ts';
import { people, peopleStatement } from './people.ts';

/** A board with its people; `database` names the binding that holds everything else of it, `version` its document. */
export type Board = BoardDocument & { database: string; version: number; people: Manager[] };

/** Where boards are looked up, and the databases that they may name. */
export type Directory = { directory: D1Database; database(name: string): D1Database };

type Kept = { board: Board | undefined; readAt: number };

// Settings and people may be this old in an isolate that is busy. Links and mails ask who is still there themselves.
const freshMs = 10_000;
const mostKept = 1_000;
const kept = new WeakMap<D1Database, Map<string, Kept>>();

/** A board by its public key, read at most once per ten seconds and isolate. */
export async function boardByKey(where: Directory, key: string, now: number): Promise<Board | undefined> {
  const boards = kept.get(where.directory) ?? new Map<string, Kept>();
  kept.set(where.directory, boards);
  const found = boards.get(key);
  if (found && Math.abs(now - found.readAt) < freshMs) return found.board;
  const board = await readBoard(where, key);
  if (boards.size >= mostKept) boards.clear();
  if (board) boards.set(key, { board, readAt: now });
  return board;
}

/** A board as it stands now, for whoever is about to show or change its settings; this isolate knows it from now on. */
export async function freshBoard(where: Directory, key: string, now: number): Promise<Board | undefined> {
  kept.get(where.directory)?.delete(key);
  return boardByKey(where, key, now);
}

async function readBoard({ directory, database }: Directory, key: string): Promise<Board | undefined> {
  const row = await directory
    .prepare('SELECT database, version, document FROM boards WHERE key = ?')
    .bind(key)
    .first<{ database: string; version: number; document: string }>();
  if (!row) return undefined;
  const [staff] = await database(row.database).batch([peopleStatement(database(row.database), key)]);
  return {
    ...boardDocumentSchema.parse(JSON.parse(row.document)),
    database: row.database,
    version: row.version,
    people: people(staff),
  };
}
