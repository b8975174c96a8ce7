/**
 * How the outbox stands. `oldest` is since when the longest-owed mail has been due (ms); `stuck` mails are dead or of
 * unknown fate.
 */
export type MailHealth = { undelivered: number; oldest: number | null; stuck: number };

export async function mailHealth(db: D1Database, now: number): Promise<MailHealth> {
  const [owed, stuck] = await db.batch([
    db
      .prepare(
        `SELECT COUNT(*) AS undelivered, MIN(owed_since) AS oldest FROM outbox
         WHERE state IN ('pending', 'sending') AND owed_since <= ?`,
      )
      .bind(now),
    db.prepare(`SELECT COUNT(*) AS stuck FROM outbox WHERE state IN ('dead', 'uncertain')`),
  ]);
  return { ...(owed!.results[0] as object), ...(stuck!.results[0] as object) } as MailHealth;
}
