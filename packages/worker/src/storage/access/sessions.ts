/** `onlyBoard`: where no mail has proven that `email` is theirs, the one board that it is good for. */
export type NewSession = {
  id: string;
  email: string;
  agent: string;
  now: number;
  expiresAt: number;
  onlyBoard?: string;
};

/** Whose sessions are one person’s: what nobody has proven is not that address’s. */
type Owner = Pick<NewSession, 'email' | 'onlyBoard'>;

const mostOfAgent = 300;

/** Begins a session; `email` in lower case. */
export function beginSession(
  db: D1Database,
  { id, email, agent, now, expiresAt, onlyBoard }: NewSession,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sessions (id, email, agent, created_at, seen_at, expires_at, only_board)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(id, email, agent.slice(0, mostOfAgent), now, now, expiresAt, onlyBoard ?? null);
}

/** Follows `spendSignIn` in its batch: the session of the sign-in that it made this one's. */
export function beginSignedIn(
  db: D1Database,
  signIn: string,
  { id, agent, now, expiresAt }: Omit<NewSession, 'email' | 'onlyBoard'>,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sessions (id, email, agent, created_at, seen_at, expires_at)
       SELECT session_id, address, ?, ?, ?, ? FROM sign_ins WHERE id = ? AND session_id = ?`,
    )
    .bind(agent.slice(0, mostOfAgent), now, now, expiresAt, signIn, id);
}

/** Notes that a session is in use, and lets it last from now; one that was ended meanwhile stays so. */
export function keepSession(db: D1Database, id: string, now: number, expiresAt: number): D1PreparedStatement {
  return db
    .prepare('UPDATE sessions SET seen_at = ?, expires_at = ? WHERE id = ? AND expires_at > ?')
    .bind(now, expiresAt, id, now);
}

/** Ends a session for whoever holds its token. */
export function forgetSession(db: D1Database, id: string): D1PreparedStatement {
  return db.prepare('DELETE FROM sessions WHERE id = ?').bind(id);
}

/** Ends one of somebody's own. */
export function endSession(db: D1Database, { email, onlyBoard }: Owner, id: string): D1PreparedStatement {
  return db
    .prepare('DELETE FROM sessions WHERE id = ? AND email = ? AND only_board IS ?')
    .bind(id, email, onlyBoard ?? null);
}

/** Ends all sessions of somebody but this. */
export function endOtherSessions(
  db: D1Database,
  { id, email, onlyBoard }: Owner & { id: string },
): D1PreparedStatement {
  return db
    .prepare('DELETE FROM sessions WHERE email = ? AND id <> ? AND only_board IS ?')
    .bind(email, id, onlyBoard ?? null);
}

/** Deletes what is over: sessions, links for a first board, and sign-ins that no longer count for their address. */
export function forgetOver(db: D1Database, now: number, signInsBefore: number): D1PreparedStatement[] {
  return [
    db.prepare('DELETE FROM sessions WHERE expires_at <= ?').bind(now),
    db.prepare('DELETE FROM setup_links WHERE expires_at <= ?').bind(now),
    db.prepare('DELETE FROM sign_ins WHERE created_at <= ?').bind(signInsBefore),
  ];
}
