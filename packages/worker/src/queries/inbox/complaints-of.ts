/** The complaints among these submissions of a board. */
export async function complaintsOf(
  db: D1Database,
  board: string,
  submissions: readonly string[],
): Promise<{ id: string; submission: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.submission_id AS submission FROM complaints c
       WHERE c.submission_id IN (SELECT value FROM json_each(?)) AND +c.board_id = ?`,
    )
    .bind(JSON.stringify(submissions), board)
    .all<{ id: string; submission: string }>();
  return results;
}
