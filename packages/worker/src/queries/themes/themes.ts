import type { Theme } from '../../domain/themes/theme.ts';

type Row = { id: string; name: string; rules: string; upto: number | null; removed_at: number | null };

const theme = (row: Row): Theme => ({
  id: row.id,
  name: row.name,
  rules: JSON.parse(row.rules) as string[],
  upto: row.upto ?? undefined,
  removedAt: row.removed_at ?? undefined,
});

/** A board's themes, in the order in which they were made. */
export async function themesOf(db: D1Database, board: string): Promise<Theme[]> {
  const { results } = await db
    .prepare(
      `SELECT id, name, rules, upto, removed_at FROM themes WHERE board_id = ? AND removed_at IS NULL
       ORDER BY created_at, id`,
    )
    .bind(board)
    .all<Row>();
  return results.map(theme);
}

/** One theme of a board, even if it was removed; somebody else's is none. */
export async function themeOf(db: D1Database, board: string, id: string): Promise<Theme | undefined> {
  const row = await db
    .prepare('SELECT id, name, rules, upto, removed_at FROM themes WHERE id = ? AND board_id = ?')
    .bind(id, board)
    .first<Row>();
  return row ? theme(row) : undefined;
}

/** The themes of submissions, by submission. */
export async function themesOn(
  db: D1Database,
  submissions: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const { results } = await db
    .prepare(
      `SELECT s.submission_id AS submission, t.id, t.name FROM submission_themes s JOIN themes t ON t.id = s.theme_id
       WHERE s.submission_id IN (SELECT value FROM json_each(?)) AND s.off = 0 AND t.removed_at IS NULL
       ORDER BY t.created_at, t.id`,
    )
    .bind(JSON.stringify(submissions))
    .all<{ submission: string; id: string; name: string }>();
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { submission, ...one } of results)
    found.set(submission, [...(found.get(submission) ?? []), one]);
  return found;
}
