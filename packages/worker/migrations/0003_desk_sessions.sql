-- Who is signed in at the desk, and on the way there. All of it lies in the database DB, whichever holds a board: a
-- person has one session for all boards of theirs. id: the SHA-256 of the cookie's token, which is kept nowhere.
-- only_board: where no mail has proven that the address is theirs, the one board that the session is good for.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  agent TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  only_board TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_email ON sessions (email, seen_at);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- address: in lower case where it belongs to somebody, else its mark, so that both are counted and neither is told apart.
-- The link and the code follow from the id and the signing keys; session_id: of the one session that it became.
CREATE TABLE sign_ins (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  locale TEXT NOT NULL,
  next TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  session_id TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_ins_by_address ON sign_ins (address, created_at);
CREATE INDEX sign_ins_by_age ON sign_ins (created_at);

-- What somebody chose for their own desk; address: in lower case.
CREATE TABLE preferences (
  address TEXT PRIMARY KEY,
  locale TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Links that make the first board. uses: the batch that would make a second one breaks here, and makes nothing.
CREATE TABLE setup_links (
  id TEXT PRIMARY KEY,
  expires_at INTEGER NOT NULL,
  uses INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT used_once CHECK (uses <= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX setup_links_by_expiry ON setup_links (expires_at);

CREATE INDEX managers_by_email ON managers (lower(email)) WHERE removed_at IS NULL;
