/** A person puts submissions of a board aside, or takes them back; answers the ids of those that it changed. */
export const putAside = (
  db: D1Database,
  board: string,
  ids: readonly string[],
  at: number | null,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE submissions SET quarantined_at = ?1, suspicion = json_set(COALESCE(suspicion, '{}'), '$.judged', json('true'))
       WHERE id IN (SELECT value FROM json_each(?2)) AND +board_id = ?3
         AND (quarantined_at IS NULL) <> (?1 IS NULL) RETURNING id`,
    )
    .bind(at, JSON.stringify(ids), board);
