/** `canWait`: nobody waits for an answer to it. */
export type OwedMailRow = { id: string; board: string; attempts: number; canWait: 0 | 1 };

/** Mails that are due by `now`, longest owed first, with the public keys of their boards. */
export async function owedMails(db: D1Database, now: number, most: number): Promise<OwedMailRow[]> {
  const { results } = await db
    .prepare(
      `SELECT id, board_id AS board, attempts, kind = 'news' AS canWait FROM outbox
       WHERE state IN ('pending', 'sending') AND due_at <= ? ORDER BY due_at LIMIT ?`,
    )
    .bind(now, most)
    .all<OwedMailRow>();
  return results;
}
