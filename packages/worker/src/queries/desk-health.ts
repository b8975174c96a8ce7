/**
 * How one database stands. `oldest` is since when the longest-owed mail has been due (ms); the rest counts, as in the
 * wire's Health.
 */
export type DeskHealth = {
  undelivered: number;
  oldest: number | null;
  late: number;
  alarms: number;
  stuck: number;
  overdue: number;
  postponed: number;
};

export async function deskHealth(db: D1Database, now: number, lateMs: number): Promise<DeskHealth> {
  const results = await db.batch([
    db
      .prepare(
        `SELECT COUNT(*) AS undelivered, MIN(owed_since) AS oldest, COALESCE(SUM(owed_since < ?2), 0) AS late,
           COUNT(alarmed_at) AS alarms
         FROM outbox WHERE state IN ('pending', 'sending') AND owed_since <= ?1`,
      )
      .bind(now, now - lateMs),
    db.prepare(`SELECT COUNT(*) AS stuck FROM outbox WHERE state IN ('dead', 'uncertain')`),
    db
      .prepare('SELECT COUNT(*) AS overdue FROM complaints WHERE due_at IS NOT NULL AND due_at < ?')
      .bind(now - lateMs),
    db.prepare('SELECT COUNT(*) AS postponed FROM complaints WHERE fault IS NOT NULL'),
  ]);
  return Object.assign({}, ...results.map(({ results: [row] }) => row)) as DeskHealth;
}
