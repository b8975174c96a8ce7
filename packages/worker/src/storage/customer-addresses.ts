/** Notes that an address is its owner's, as a click in a mail to it or a reply from it proves; so it doesn't bounce. */
export function confirmAddress(
  db: D1Database,
  boardId: string,
  address: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO customer_addresses (board_id, address, confirmed_at) VALUES (?, lower(?), ?)
       ON CONFLICT DO UPDATE SET confirmed_at = excluded.confirmed_at, bounced_at = NULL`,
    )
    .bind(boardId, address, now);
}

/** Notes that an address, known by its mark alone, wants no mail but answers: so that it stays so after an erasure. */
export function muteAddress(db: D1Database, boardId: string, mark: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO customer_addresses (board_id, address, muted_at) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET muted_at = COALESCE(muted_at, excluded.muted_at)`,
    )
    .bind(boardId, mark, now);
}

/** Forgets what is known of an address unless something else of the board's was left under it. */
export function forgetAddress(db: D1Database, boardId: string, address: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM customer_addresses WHERE board_id = ?1 AND address = lower(?2)
         AND NOT EXISTS (SELECT 1 FROM submissions WHERE board_id = ?1 AND customer = 'mail:' || lower(?2))
         AND NOT EXISTS (SELECT 1 FROM followers WHERE board_id = ?1 AND address = lower(?2))`,
    )
    .bind(boardId, address);
}
