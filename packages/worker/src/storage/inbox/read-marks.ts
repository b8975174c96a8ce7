export type Reader = { board: string; manager: string; now: number };

/** Marks submissions of a board as read or not, for one person; says nothing of ids that aren’t its own. */
export const markRead = (
  db: D1Database,
  { board, manager, now }: Reader,
  ids: readonly string[],
  read: boolean,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO read_marks (submission_id, manager_id, board_id, read, at, left_at)
       SELECT s.id, ?, s.board_id, ?, ?, s.created_at FROM submissions s
       WHERE s.id IN (SELECT value FROM json_each(?)) AND +s.board_id = ?
       ON CONFLICT (submission_id, manager_id) DO UPDATE SET read = excluded.read, at = excluded.at`,
    )
    .bind(manager, Number(read), now, JSON.stringify(ids), board);

/** From `at` on, everything left up to `until` counts as read, whatever was marked before. */
export const readUpTo = (
  db: D1Database,
  { board, manager }: Reader,
  { until, at }: { until: number; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO read_until (board_id, manager_id, until, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (board_id, manager_id) DO UPDATE SET until = excluded.until, at = excluded.at`,
    )
    .bind(board, manager, until, at);
