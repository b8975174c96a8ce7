import type { BoardDocument } from '../../domain/board/board.ts';
import type { Difference } from '../../domain/settings/board-difference.ts';
import type { SectionId } from '../../domain/settings/sections.ts';

export type NewChange = {
  board: string;
  /** The version it was decided on; nothing is written over any other. */
  version: number;
  document: BoardDocument;
  by: string;
  section: SectionId;
  change: Difference;
  undoes?: number;
  now: number;
};

/** Replaces a board's document and keeps what it replaced; the last of them changes no row if somebody was quicker. */
export function changeStatements(db: D1Database, made: NewChange): D1PreparedStatement[] {
  const { board, version, document, by, section, change, undoes, now } = made;
  return [
    db
      .prepare(
        `INSERT INTO board_changes (board_id, version, at, manager_id, section, before, after, undoes)
         SELECT key, version + 1, ?, ?, ?, ?, ?, ? FROM boards WHERE key = ? AND version = ?`,
      )
      .bind(
        now,
        by,
        section,
        JSON.stringify(change.before),
        JSON.stringify(change.after),
        undoes ?? null,
        board,
        version,
      ),
    db
      .prepare(
        `UPDATE boards SET document = ?, version = version + 1, updated_at = ? WHERE key = ? AND version = ?`,
      )
      .bind(JSON.stringify(document), now, board, version),
  ];
}
