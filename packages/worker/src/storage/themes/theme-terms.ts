import type { Terms } from '../../domain/themes/terms.ts';

/** Keeps a board's terms until `dueAt`; nothing if something was erased while they were worked out. */
export function keepTerms(
  db: D1Database,
  board: string,
  found: Terms | undefined,
  was: number,
  dueAt: number,
): D1PreparedStatement {
  return db
    .prepare('UPDATE theme_terms SET document = ?, due_at = ? WHERE board_id = ? AND due_at = ?')
    .bind(found ? JSON.stringify(found) : null, dueAt, board, was);
}
