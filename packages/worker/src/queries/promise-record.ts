/**
 * Of the last hundred complaints whose time is over, how many were acknowledged in time.
 * Tests don't count.
 */
export async function promiseRecord(
  db: D1Database,
  boardId: string,
  now: number,
): Promise<{ kept: number; of: number }> {
  const row = await db
    .prepare(
      `SELECT COUNT(*) AS "of", COALESCE(SUM(acknowledged_at IS NOT NULL AND acknowledged_at <= acknowledge_due_at), 0) AS kept
       FROM (SELECT acknowledged_at, acknowledge_due_at FROM complaints
             WHERE board_id = ? AND acknowledge_due_at <= ? AND test = 0
             ORDER BY acknowledge_due_at DESC LIMIT 100)`,
    )
    .bind(boardId, now)
    .first<{ of: number; kept: number }>();
  return row ?? { kept: 0, of: 0 };
}
