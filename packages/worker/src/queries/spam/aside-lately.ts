const weekMs = 7 * 86_400_000;
const most = 1_000;

/** How many a rule put aside within a week and nobody has decided on; at most a thousand. */
export async function asideLately(db: D1Database, board: string, now: number): Promise<number> {
  const row = await db
    .prepare(
      `SELECT count(*) AS n FROM (SELECT 1 FROM submissions INDEXED BY submissions_quarantined
         WHERE board_id = ? AND created_at > ? AND quarantined_at IS NOT NULL
           AND suspicion ->> '$.owed' = 1 AND suspicion ->> '$.judged' IS NULL LIMIT ?)`,
    )
    .bind(board, now - weekMs, most)
    .first<{ n: number }>();
  return row?.n ?? 0;
}
