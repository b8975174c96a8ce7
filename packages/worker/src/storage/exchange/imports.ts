import type { CsvRow } from '../../domain/exchange/csv-rows.ts';
import type { ImportFile } from '../../domain/exchange/import-file.ts';
import type { ImportMapping } from '../../domain/exchange/import-mapping.ts';

export type NewImport = {
  id: string;
  boardId: string;
  managerId: string;
  fileName: string;
  digest: string;
  bytes: number;
  file: ImportFile;
  mapping: ImportMapping;
  now: number;
};

/** Keeps what a file is; its rows follow in chunks, and only then does it count as staged. */
export function insertImport(db: D1Database, one: NewImport): D1PreparedStatement {
  const { file } = one;
  return db
    .prepare(
      `INSERT INTO imports (id, board_id, manager_id, file_name, digest, bytes, encoding, delimiter, header, mapping, rows,
         chunks, state, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'arriving', ?)`,
    )
    .bind(
      one.id,
      one.boardId,
      one.managerId,
      one.fileName,
      one.digest,
      one.bytes,
      file.encoding,
      file.delimiter,
      JSON.stringify(file.header),
      JSON.stringify(one.mapping),
      file.rows,
      file.chunks.length,
      one.now,
    );
}

export const insertChunk = (
  db: D1Database,
  id: string,
  place: number,
  rows: readonly CsvRow[],
): D1PreparedStatement =>
  db
    .prepare('INSERT INTO import_chunks (import_id, place, rows) VALUES (?, ?, ?)')
    .bind(id, place, JSON.stringify(rows));

/** Nothing where it is no longer waiting. */
export const setMapping = (
  db: D1Database,
  boardId: string,
  id: string,
  mapping: ImportMapping,
): D1PreparedStatement =>
  db
    .prepare(`UPDATE imports SET mapping = ? WHERE id = ? AND board_id = ? AND state = 'staged'`)
    .bind(JSON.stringify(mapping), id, boardId);

/** From one state to the next; nothing where somebody was quicker. */
export const moveImport = (
  db: D1Database,
  boardId: string,
  id: string,
  { from, to }: { from: 'arriving' | 'staged' | 'loading' | 'loaded'; to: 'staged' | 'loading' | 'undoing' },
): D1PreparedStatement =>
  db
    .prepare('UPDATE imports SET state = ? WHERE id = ? AND board_id = ? AND state = ?')
    .bind(to, id, boardId, from);

export const noteUndoneBy = (
  db: D1Database,
  boardId: string,
  id: string,
  manager: string,
): D1PreparedStatement =>
  db
    .prepare(`UPDATE imports SET undone_by = ? WHERE id = ? AND board_id = ? AND state = 'undoing'`)
    .bind(manager, id, boardId);

/** Throws away a file that nobody loaded. */
export function dropStaged(db: D1Database, boardId: string, id: string): D1PreparedStatement[] {
  const chunks = `DELETE FROM import_chunks WHERE import_id =
    (SELECT id FROM imports WHERE id = ? AND board_id = ? AND state = 'staged')`;
  return [
    db.prepare(chunks).bind(id, boardId),
    db.prepare(`DELETE FROM imports WHERE id = ? AND board_id = ? AND state = 'staged'`).bind(id, boardId),
  ];
}

/** Files that nobody loaded within a day, as if they had never come. */
export function dropOldStaged(db: D1Database, before: number): D1PreparedStatement[] {
  const old = `state IN ('arriving', 'staged') AND created_at < ?`;
  return [
    db
      .prepare(`DELETE FROM import_chunks WHERE import_id IN (SELECT id FROM imports WHERE ${old})`)
      .bind(before),
    db.prepare(`DELETE FROM imports WHERE ${old}`).bind(before),
  ];
}
