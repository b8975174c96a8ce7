/** How far a day's round has come: after `board`, an ISO date UTC. `over` once all boards are done. */
export type RetentionRound = { day: string; board: string; over: boolean };

export async function retentionRound(directory: D1Database, today: string): Promise<RetentionRound> {
  const row = await directory
    .prepare('SELECT day, board FROM retention_round WHERE id = 1')
    .first<{ day: string; board: string | null }>();
  if (row?.day !== today) return { day: today, board: '', over: false };
  return { day: today, board: row.board ?? '', over: row.board === null };
}

/** The key of the board after this one; undefined after the last. */
export async function boardAfter(directory: D1Database, key: string): Promise<string | undefined> {
  const row = await directory
    .prepare('SELECT key FROM boards WHERE key > ? ORDER BY key LIMIT 1')
    .bind(key)
    .first<{ key: string }>();
  return row?.key;
}
