-- What the inbox finds submissions by. place: of a submission in submission_search and in the order of time: created_at
-- times 2048, and a counter; null until the clock has taken it in, and again once something that it is found by changes.
ALTER TABLE submissions ADD COLUMN place INTEGER;
CREATE UNIQUE INDEX submissions_by_place ON submissions (place);
CREATE INDEX submissions_quarantined ON submissions (board_id, created_at) WHERE quarantined_at IS NOT NULL;
CREATE INDEX complaints_waiting ON complaints (board_id, IFNULL(due_at, 9007199254740991), id)
  WHERE status IN ('open', 'acknowledged', 'reopened');

-- Filled by the clock and never in a submission's own batch: what a customer left is kept, whatever becomes of search.
CREATE VIRTUAL TABLE submission_search USING fts5 (
  words, facets, tokenize = "unicode61 remove_diacritics 2", columnsize = 0
);
INSERT INTO submission_search (submission_search, rank) VALUES ('secure-delete', 1);

-- Places to be taken out of submission_search: owed in the batch that erased or changed the row.
CREATE TABLE search_leavers (place INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER submissions_changed AFTER UPDATE OF kind, metric, value, tone, text, outcome, moment, about, contact,
  identity, language, segment, page ON submissions WHEN OLD.place IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO search_leavers (place) VALUES (OLD.place);
  UPDATE submissions SET place = NULL WHERE id = NEW.id;
END;

-- How far the clock has come with filling submission_search anew; a row only while that goes on.
CREATE TABLE search_rebuild (one INTEGER PRIMARY KEY CHECK (one = 1), upto INTEGER NOT NULL) STRICT;

-- What each person has read. A mark goes before the instant up to which everything counts as read, if it is newer.
CREATE TABLE read_marks (
  submission_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  read INTEGER NOT NULL,
  at INTEGER NOT NULL,
  left_at INTEGER NOT NULL,
  PRIMARY KEY (submission_id, manager_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_marks_unread ON read_marks (board_id, manager_id, left_at) WHERE read = 0;
CREATE TABLE read_until (
  board_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  until INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (board_id, manager_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER submissions_erased AFTER DELETE ON submissions
BEGIN
  INSERT OR IGNORE INTO search_leavers (place) SELECT OLD.place WHERE OLD.place IS NOT NULL;
  DELETE FROM read_marks WHERE submission_id = OLD.id;
END;

CREATE TABLE saved_views (
  board_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  PRIMARY KEY (board_id, manager_id, id)
) STRICT, WITHOUT ROWID;
