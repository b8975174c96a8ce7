-- Settings change at the desk, each change over the version it was made on, and each can be taken back.
ALTER TABLE boards ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- version: the one that the change made. manager_id: null where a board file was applied; then before and after are
-- whole documents, else the parts that differ, by path. undoes: the version of the change that this one takes back.
CREATE TABLE board_changes (
  board_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  manager_id TEXT,
  section TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  undoes INTEGER,
  PRIMARY KEY (board_id, version)
) STRICT;

-- Which pages really load a board: origin and hour, from the header that browsers send. allowed: 0 where it was refused.
CREATE TABLE sightings (
  board_id TEXT NOT NULL,
  origin TEXT NOT NULL,
  allowed INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (board_id, origin)
) STRICT, WITHOUT ROWID;
