-- When a board's people are next owed a look back. It lies beside the boards, in the database DB. 0: still to be reckoned.
CREATE TABLE digest_clock (
  board_id TEXT PRIMARY KEY,
  weekly_due_at INTEGER NOT NULL DEFAULT 0,
  daily_due_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_clock_weekly ON digest_clock (weekly_due_at);
CREATE INDEX digest_clock_daily ON digest_clock (daily_due_at);
INSERT INTO digest_clock (board_id) SELECT key FROM boards;
CREATE TRIGGER boards_start_digest_clock AFTER INSERT ON boards BEGIN
  INSERT OR IGNORE INTO digest_clock (board_id) VALUES (new.key);
END;

-- What somebody wants to hear of a board by mail; where there is no row, the week and not the day.
CREATE TABLE digest_wishes (
  board_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  weekly INTEGER NOT NULL,
  daily INTEGER NOT NULL,
  PRIMARY KEY (board_id, manager_id)
) STRICT, WITHOUT ROWID;

-- Look-backs that were owed, each once. period: week:2026-11-16 (its Monday) or day:2026-11-21.
CREATE TABLE digests (
  board_id TEXT NOT NULL,
  period TEXT NOT NULL,
  write_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (board_id, period)
) STRICT, WITHOUT ROWID;

CREATE INDEX lessons_due ON lessons (board_id, prevent_by) WHERE prevent_by IS NOT NULL;
