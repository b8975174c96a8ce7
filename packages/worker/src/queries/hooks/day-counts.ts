import { promisedAt, waits } from '../overdue.ts';
import { values } from '../scores/tallies.ts';

/**
 * One day of a board in four numbers; `waiting` and `overdue` as of now. Tests and what was put aside count nowhere,
 * as in every report.
 */
export type DayCounts = { received: number; opened: number; waiting: number; overdue: number };

type Span = { day: string; now: number };

/** `day` in the board's time zone. */
export async function dayCounts(db: D1Database, board: string, { day, now }: Span): Promise<DayCounts> {
  const [received, opened, waiting] = await db.batch<Record<string, number | null>>([
    db
      .prepare(
        `SELECT SUM(${values.join(' + ')}) AS n FROM score_days WHERE board_id = ? AND dimension = 'all' AND day = ?`,
      )
      .bind(board, day),
    db
      .prepare('SELECT SUM(complaints) AS n FROM handling_days WHERE board_id = ? AND day = ?')
      .bind(board, day),
    db
      .prepare(
        `SELECT COUNT(*) AS waiting, SUM(${promisedAt} < ?) AS overdue FROM complaints WHERE board_id = ? AND ${waits}`,
      )
      .bind(now, board),
  ]);
  const counts = waiting!.results[0];
  return {
    received: received!.results[0]?.['n'] ?? 0,
    opened: opened!.results[0]?.['n'] ?? 0,
    waiting: counts?.['waiting'] ?? 0,
    overdue: counts?.['overdue'] ?? 0,
  };
}
