/** Which of these submissions have a theme of this board. */
export async function taggedWith(
  db: D1Database,
  board: string,
  theme: string,
  submissions: readonly string[],
): Promise<Set<string>> {
  const { results } = await db
    .prepare(
      `SELECT submission_id AS id FROM submission_themes
       WHERE submission_id IN (SELECT value FROM json_each(?)) AND theme_id = ? AND board_id = ? AND off = 0`,
    )
    .bind(JSON.stringify(submissions), theme, board)
    .all<{ id: string }>();
  return new Set(results.map(({ id }) => id));
}
