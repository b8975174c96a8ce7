-- What a board's people group feedback by. rules: JSON, the words and phrases that put it there by themselves.
-- upto: how far back from now the rules have been tried on what was there before, with the row within that instant; null
-- once all of it was.
CREATE TABLE themes (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  name TEXT NOT NULL,
  rules TEXT NOT NULL,
  upto INTEGER,
  upto_row INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX themes_by_board ON themes (board_id, created_at);
CREATE INDEX themes_behind ON themes (board_id, id) WHERE upto IS NOT NULL AND removed_at IS NULL;

-- Which submission has which theme. off: somebody took it away, and no rule brings it back. left_out: its submission is
-- quarantined. low: of a rating, whether it is one; null where there is none. by: a manager, or empty for a rule.
CREATE TABLE submission_themes (
  submission_id TEXT NOT NULL,
  theme_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  day TEXT NOT NULL,
  person TEXT NOT NULL,
  worth REAL,
  low INTEGER,
  by TEXT NOT NULL,
  off INTEGER NOT NULL DEFAULT 0,
  left_out INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (submission_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_themes_by_time ON submission_themes (theme_id, at) WHERE off = 0;
CREATE INDEX submission_themes_by_person ON submission_themes (theme_id, person, day) WHERE off = 0 AND left_out = 0;

-- Counted by triggers, so that no writer can forget: by day, and each person once with their last day.
CREATE TABLE theme_days (
  theme_id TEXT NOT NULL,
  day TEXT NOT NULL,
  submissions INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  low INTEGER NOT NULL,
  PRIMARY KEY (theme_id, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE theme_people (
  theme_id TEXT NOT NULL,
  person TEXT NOT NULL,
  last_day TEXT NOT NULL,
  worth REAL,
  PRIMARY KEY (theme_id, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_people_by_day ON theme_people (theme_id, last_day, worth);

CREATE VIEW theme_changes AS SELECT theme_id, day, person, worth, low, 0 AS adds FROM submission_themes WHERE 0;
CREATE TRIGGER theme_changed INSTEAD OF INSERT ON theme_changes BEGIN
  INSERT INTO theme_days VALUES (NEW.theme_id, NEW.day, NEW.adds, NEW.adds * (NEW.low IS NOT NULL),
    NEW.adds * COALESCE(NEW.low, 0))
  ON CONFLICT DO UPDATE SET submissions = submissions + excluded.submissions, rated = rated + excluded.rated,
    low = low + excluded.low;
  DELETE FROM theme_days WHERE NEW.adds < 0 AND theme_id = NEW.theme_id AND day = NEW.day AND submissions = 0;
  INSERT INTO theme_people SELECT NEW.theme_id, NEW.person, NEW.day, NEW.worth WHERE NEW.adds > 0
  ON CONFLICT DO UPDATE SET last_day = MAX(last_day, excluded.last_day), worth = COALESCE(excluded.worth, worth);
  DELETE FROM theme_people WHERE NEW.adds < 0 AND theme_id = NEW.theme_id AND person = NEW.person;
  INSERT INTO theme_people SELECT theme_id, person, MAX(day), MAX(worth) FROM submission_themes
  WHERE NEW.adds < 0 AND theme_id = NEW.theme_id AND person = NEW.person AND off = 0 AND left_out = 0
  GROUP BY theme_id, person;
END;
CREATE TRIGGER theme_given AFTER INSERT ON submission_themes WHEN NEW.off = 0 AND NEW.left_out = 0 BEGIN
  INSERT INTO theme_changes VALUES (NEW.theme_id, NEW.day, NEW.person, NEW.worth, NEW.low, 1);
END;
CREATE TRIGGER theme_regiven AFTER UPDATE ON submission_themes
WHEN (OLD.day, OLD.person, OLD.worth, OLD.low, OLD.off, OLD.left_out)
  IS NOT (NEW.day, NEW.person, NEW.worth, NEW.low, NEW.off, NEW.left_out)
BEGIN
  INSERT INTO theme_changes SELECT OLD.theme_id, OLD.day, OLD.person, OLD.worth, OLD.low, -1
  WHERE OLD.off = 0 AND OLD.left_out = 0;
  INSERT INTO theme_changes SELECT NEW.theme_id, NEW.day, NEW.person, NEW.worth, NEW.low, 1
  WHERE NEW.off = 0 AND NEW.left_out = 0;
END;
CREATE TRIGGER theme_taken AFTER DELETE ON submission_themes WHEN OLD.off = 0 AND OLD.left_out = 0 BEGIN
  INSERT INTO theme_changes VALUES (OLD.theme_id, OLD.day, OLD.person, OLD.worth, OLD.low, -1);
END;

-- Submissions whose words the rules of their board's themes are still to be tried on; the clock takes them in.
CREATE TABLE theme_queue (
  submission_id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER themes_wait_for AFTER INSERT ON submissions WHEN NEW.text IS NOT NULL AND NEW.test = 0 BEGIN
  INSERT OR IGNORE INTO theme_queue SELECT NEW.id, NEW.board_id
  WHERE EXISTS (SELECT 1 FROM themes WHERE board_id = NEW.board_id AND removed_at IS NULL AND rules <> '[]');
END;
CREATE TRIGGER themes_wait_for_more AFTER UPDATE OF text, value, worth, customer ON submissions
WHEN NEW.test = 0 AND (OLD.text, OLD.value, OLD.worth, OLD.customer) IS NOT (NEW.text, NEW.value, NEW.worth, NEW.customer)
BEGIN
  INSERT OR IGNORE INTO theme_queue SELECT NEW.id, NEW.board_id
  WHERE EXISTS (SELECT 1 FROM themes WHERE board_id = NEW.board_id AND removed_at IS NULL);
END;
CREATE TRIGGER themes_left_out AFTER UPDATE OF quarantined_at ON submissions
WHEN (OLD.quarantined_at IS NULL) <> (NEW.quarantined_at IS NULL) BEGIN
  UPDATE submission_themes SET left_out = (NEW.quarantined_at IS NOT NULL) WHERE submission_id = NEW.id;
END;

-- Terms that many use, or that more use than before: one document for each board, worked out by the clock.
CREATE TABLE theme_terms (
  board_id TEXT PRIMARY KEY,
  document TEXT,
  due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_terms_due ON theme_terms (due_at);
CREATE INDEX submissions_with_words ON submissions (board_id, created_at) WHERE text IS NOT NULL;
INSERT OR IGNORE INTO theme_terms SELECT key, NULL, 0 FROM boards;
CREATE TRIGGER terms_wait_for AFTER INSERT ON submissions WHEN NEW.text IS NOT NULL BEGIN
  INSERT OR IGNORE INTO theme_terms VALUES (NEW.board_id, NULL, NEW.created_at);
END;

CREATE TRIGGER themes_erased AFTER DELETE ON submissions BEGIN
  DELETE FROM submission_themes WHERE submission_id = OLD.id;
  DELETE FROM theme_queue WHERE submission_id = OLD.id;
  -- Another number each time, so that terms that are being worked out meanwhile are not kept.
  UPDATE theme_terms SET document = NULL, due_at = -1 - abs(random() % 1000000000) WHERE board_id = OLD.board_id AND OLD.text IS NOT NULL;
END;
