/** One day of a board in four numbers; `waiting` and `overdue` as of now. Tests count nowhere. */
export type DayCounts = { received: number; opened: number; waiting: number; overdue: number };

type Span = { day: string; from: number; to: number; now: number };

/** `day` in the board's time zone, `from` and `to` its instants in ms. */
export async function dayCounts(db: D1Database, board: string, span: Span): Promise<DayCounts> {
  const [received, complaints] = await db.batch<Record<string, number | null>>([
    db
      .prepare('SELECT SUM(submissions) AS n FROM daily_rollups WHERE board_id = ? AND day = ?')
      .bind(board, span.day),
    db
      .prepare(
        `SELECT COUNT(*) FILTER (WHERE opened_at >= ?2 AND opened_at < ?3) AS opened,
           COUNT(*) FILTER (WHERE status IN ('open', 'acknowledged', 'reopened')) AS waiting,
           COUNT(*) FILTER (WHERE status = 'open' AND acknowledge_due_at < ?4) AS overdue
         FROM complaints WHERE board_id = ?1 AND test = 0 AND acknowledge_due_at > ?4 - 7776000000`,
      )
      .bind(board, span.from, span.to, span.now),
  ]);
  const counts = complaints!.results[0];
  return {
    received: received!.results[0]?.['n'] ?? 0,
    opened: counts?.['opened'] ?? 0,
    waiting: counts?.['waiting'] ?? 0,
    overdue: counts?.['overdue'] ?? 0,
  };
}
