/** Submissions after one, in the order of their ids, that were taken back and that nobody was told of yet; few at any time. */
export async function releasedIds(
  db: D1Database,
  after: string,
  most: number,
): Promise<{ id: string; boardId: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT id, board_id AS boardId FROM submissions INDEXED BY submissions_released
       WHERE quarantined_at IS NULL AND suspicion ->> '$.owed' = 1 AND id > ? ORDER BY id LIMIT ?`,
    )
    .bind(after, most)
    .all<{ id: string; boardId: string }>();
  return results;
}
