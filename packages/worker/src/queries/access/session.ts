/** A session that is neither over nor ended. `email` in lower case. Instants are ms since the epoch, UTC. */
export type Session = { id: string; email: string; createdAt: number; seenAt: number; expiresAt: number };

export async function openSession(db: D1Database, id: string, now: number): Promise<Session | undefined> {
  const row = await db
    .prepare(
      `SELECT id, email, created_at, seen_at, expires_at FROM sessions
       WHERE id = ? AND expires_at > ?`,
    )
    .bind(id, now)
    .first<{ id: string; email: string; created_at: number; seen_at: number; expires_at: number }>();
  if (!row) return undefined;
  const { email, created_at, seen_at, expires_at } = row;
  return { id, email, createdAt: created_at, seenAt: seen_at, expiresAt: expires_at };
}
