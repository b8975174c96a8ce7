/** What counts as read for one person. Instants are ms since the epoch, UTC. */
export type ReadState = {
  /** Everything left up to then counts as read, unless it was marked since `at`. */
  until: number;
  at: number;
  /** Nothing before it is unread. */
  oldestUnread: number;
};

const weekMs = 7 * 86_400_000;

/** Whoever has never been here has read what is older than a week. */
export async function readState(
  db: D1Database,
  board: string,
  manager: string,
  now: number,
): Promise<ReadState> {
  const [said, marked] = await db.batch([
    db.prepare('SELECT until, at FROM read_until WHERE board_id = ? AND manager_id = ?').bind(board, manager),
    db
      .prepare(
        `SELECT left_at, at FROM read_marks INDEXED BY read_marks_unread
         WHERE board_id = ? AND manager_id = ? AND read = 0 ORDER BY left_at LIMIT 100`,
      )
      .bind(board, manager),
  ]);
  const { until, at } = (said!.results[0] ?? { until: now - weekMs, at: 0 }) as { until: number; at: number };
  const marks = (marked!.results as { left_at: number; at: number }[]).filter((mark) => mark.at >= at);
  return { until, at, oldestUnread: Math.min(until, ...marks.map(({ left_at }) => left_at)) };
}
