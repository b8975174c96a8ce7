/** A mail that was taken and came back: it did not reach its person. Changes nothing if that is known already. */
export function markBounced(
  db: D1Database,
  outboxId: string,
  state: 'failed' | 'dead' | 'withheld',
  reason: string,
): D1PreparedStatement {
  return db
    .prepare(`UPDATE outbox SET state = ?, reason = ? WHERE id = ? AND state = 'sent'`)
    .bind(state, `bounced: ${reason}`.slice(0, 500), outboxId);
}

/** Notes that mail to a customer's address comes back. */
export function bounceAddress(
  db: D1Database,
  boardId: string,
  address: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO customer_addresses (board_id, address, bounced_at) VALUES (?, lower(?), ?)
       ON CONFLICT DO UPDATE SET bounced_at = excluded.bounced_at`,
    )
    .bind(boardId, address, now);
}
