/** Notes that a page of this origin asked for the board; of origins that were refused a board keeps twenty. `at` in ms. */
export const noteSighting = (
  db: D1Database,
  { board, origin, allowed, at }: { board: string; origin: string; allowed: boolean; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO sightings (board_id, origin, allowed, first_at, last_at)
       SELECT ?1, ?2, ?3, ?4, ?4
       WHERE ?3 = 1 OR (SELECT count(*) FROM sightings WHERE board_id = ?1 AND allowed = 0) < 20
       ON CONFLICT (board_id, origin) DO UPDATE SET allowed = excluded.allowed, last_at = excluded.last_at`,
    )
    .bind(board, origin, allowed ? 1 : 0, at);
