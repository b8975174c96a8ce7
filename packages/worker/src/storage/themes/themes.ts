import { mostThemes, type Theme } from '../../domain/themes/theme.ts';
import type { Upto } from '../../queries/themes/texts.ts';

/** Writes a new theme, unless the board has as many as it may. */
export function insertTheme(
  db: D1Database,
  board: string,
  { id, name, rules, upto }: Theme,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO themes (id, board_id, name, rules, upto, created_at) SELECT ?, ?, ?, ?, ?, ?
       WHERE (SELECT COUNT(*) FROM themes WHERE board_id = ? AND removed_at IS NULL) < ${mostThemes}`,
    )
    .bind(id, board, name, JSON.stringify(rules), upto ?? null, now, board);
}

/** Changes a theme; where its rules are others, what they alone had put there goes, and they are tried anew. */
export function updateTheme(
  db: D1Database,
  board: string,
  { id, name, rules, upto }: Theme,
): D1PreparedStatement[] {
  const kept = JSON.stringify(rules);
  return [
    db
      .prepare(
        `DELETE FROM submission_themes WHERE (submission_id, theme_id) IN (
           SELECT submission_id, theme_id FROM submission_themes INDEXED BY submission_themes_by_time
           WHERE theme_id = ?1 AND off = 0 AND by = '')
         AND EXISTS (SELECT 1 FROM themes WHERE id = ?1 AND board_id = ?2 AND rules <> ?3)`,
      )
      .bind(id, board, kept),
    db
      .prepare(
        `UPDATE themes SET name = ?1, upto = CASE WHEN rules = ?2 THEN upto ELSE ?3 END,
           upto_row = CASE WHEN rules = ?2 THEN upto_row ELSE 0 END, rules = ?2
         WHERE id = ?4 AND board_id = ?5 AND removed_at IS NULL`,
      )
      .bind(name, kept, upto ?? null, id, board),
  ];
}

/** Takes a theme away, or, with null, brings it back with all that had it. */
export function removeTheme(
  db: D1Database,
  board: string,
  id: string,
  removedAt: number | null,
): D1PreparedStatement {
  return db
    .prepare('UPDATE themes SET removed_at = ? WHERE id = ? AND board_id = ?')
    .bind(removedAt, id, board);
}

/** Says how far back the rules have come; undefined once everything was tried. Nothing if they were changed meanwhile. */
export function moveBack(db: D1Database, id: string, from: Upto, to: Upto | undefined): D1PreparedStatement {
  return db
    .prepare('UPDATE themes SET upto = ?, upto_row = ? WHERE id = ? AND upto = ? AND upto_row = ?')
    .bind(to?.at ?? null, to?.row ?? 0, id, from.at, from.row);
}
