-- Who is signed in at the desk. All of it lies in the database DB, whichever holds a board: a person has one session
-- for all boards of theirs. id: the SHA-256 of the cookie's token, which is kept nowhere.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  agent TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_email ON sessions (email, created_at);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE INDEX managers_by_email ON managers (lower(email)) WHERE removed_at IS NULL;
