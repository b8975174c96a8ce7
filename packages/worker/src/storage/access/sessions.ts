export type NewSession = { id: string; email: string; agent: string; now: number; expiresAt: number };

/** Begins a session; `email` in lower case. */
export function beginSession(
  db: D1Database,
  { id, email, agent, now, expiresAt }: NewSession,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sessions (id, email, agent, created_at, seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .bind(id, email, agent.slice(0, 300), now, now, expiresAt);
}
