import type { CsvRow, Delimiter } from '../../domain/exchange/csv-rows.ts';
import type { FileEncoding } from '../../domain/exchange/decoded-file.ts';
import { importMappingSchema, type ImportMapping } from '../../domain/exchange/import-mapping.ts';

/** `arriving`: its rows are still being kept. */
export type ImportState = 'arriving' | 'staged' | 'loading' | 'loaded' | 'undoing' | 'undone';

/** One file that was brought. Instants are ms since the epoch. */
export type Import = {
  id: string;
  boardId: string;
  fileName: string;
  digest: string;
  bytes: number;
  encoding: FileEncoding;
  delimiter: Delimiter;
  header: string[];
  mapping: ImportMapping;
  rows: number;
  chunks: number;
  nextChunk: number;
  loaded: number;
  leftOut: number;
  state: ImportState;
  createdAt: number;
  loadedAt?: number;
  undoneAt?: number;
  /** Who brought it, and who took it back. */
  by?: string;
  undoneBy?: string;
};

const columns = `i.id, i.board_id AS boardId, i.file_name AS fileName, i.digest, i.bytes, i.encoding, i.delimiter, i.header,
  i.mapping, i.rows, i.chunks, i.next_chunk AS nextChunk, i.loaded, i.left_out AS leftOut, i.state,
  i.created_at AS createdAt, i.loaded_at AS loadedAt, i.undone_at AS undoneAt, m.name AS "by", u.name AS undoneBy`;
const from = `FROM imports i LEFT JOIN managers m ON m.board_id = i.board_id AND m.id = i.manager_id
  LEFT JOIN managers u ON u.board_id = i.board_id AND u.id = i.undone_by`;

type Row = { [Name in keyof Import]: Import[Name] | null } & { header: string; mapping: string };

function fromRow(row: Row): Import {
  const present = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return {
    ...(present as unknown as Import),
    header: JSON.parse(row.header),
    mapping: importMappingSchema.parse(JSON.parse(row.mapping)),
  };
}

export async function importOf(db: D1Database, boardId: string, id: string): Promise<Import | undefined> {
  const row = await db
    .prepare(`SELECT ${columns} ${from} WHERE i.id = ? AND i.board_id = ?`)
    .bind(id, boardId)
    .first<Row>();
  return row ? fromRow(row) : undefined;
}

/** The last files that were brought to a board, the newest first. */
export async function importsOf(db: D1Database, boardId: string): Promise<Import[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} ${from} WHERE i.board_id = ? AND i.state <> 'arriving' ORDER BY i.created_at DESC LIMIT 50`,
    )
    .bind(boardId)
    .all<Row>();
  return results.map(fromRow);
}

/** Loads and undoings that were begun and not ended. */
export async function unfinishedImports(db: D1Database): Promise<Import[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} ${from} WHERE i.state IN ('loading', 'undoing') ORDER BY i.created_at LIMIT 20`,
    )
    .all<Row>();
  return results.map(fromRow);
}

/** Some chunks of a file’s rows, from a place on. */
export async function chunksFrom(
  db: D1Database,
  id: string,
  place: number,
  most: number,
): Promise<CsvRow[][]> {
  const { results } = await db
    .prepare('SELECT rows FROM import_chunks WHERE import_id = ? AND place >= ? ORDER BY place LIMIT ?')
    .bind(id, place, most)
    .all<{ rows: string }>();
  return results.map(({ rows }) => JSON.parse(rows) as CsvRow[]);
}

/** The last load of the very same content that still counts. */
export async function loadedBefore(
  db: D1Database,
  { boardId, id, digest }: Import,
): Promise<Import | undefined> {
  const row = await db
    .prepare(
      `SELECT ${columns} ${from}
       WHERE i.board_id = ? AND i.digest = ? AND i.id <> ? AND i.state IN ('loading', 'loaded')
       ORDER BY i.created_at DESC LIMIT 1`,
    )
    .bind(boardId, digest, id)
    .first<Row>();
  return row ? fromRow(row) : undefined;
}

/** What an import brought and somebody made a complaint of since. */
export async function askedForSince(db: D1Database, id: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id FROM submissions s JOIN complaints c ON c.submission_id = s.id WHERE s.import_id = ? LIMIT 50`,
    )
    .bind(id)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}
