-- What hangs on a board's wall. words: of a request its title, of a note what was written, of a change what customers
-- said; answer: the board's, of a change what was done. aside: its submission is quarantined. place: in wall_search.
CREATE TABLE cards (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('request', 'note', 'change')),
  submission_id TEXT UNIQUE,
  complaint_id TEXT UNIQUE,
  request_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'hidden', 'withdrawn')),
  aside INTEGER NOT NULL DEFAULT 0,
  words TEXT NOT NULL,
  details TEXT,
  worded_by TEXT,
  author TEXT,
  language TEXT,
  tone TEXT,
  status TEXT NOT NULL DEFAULT '' CHECK (status IN ('', 'open', 'planned', 'done', 'declined', 'merged')),
  status_line TEXT,
  status_at INTEGER,
  merged_into TEXT,
  answer TEXT,
  answered_by TEXT,
  answered_at INTEGER,
  votes INTEGER NOT NULL DEFAULT 0,
  rising REAL NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  shown_at INTEGER,
  changed_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  write_id TEXT,
  place INTEGER
) STRICT;
CREATE INDEX cards_by_votes ON cards (board_id, kind, status, votes, id) WHERE state = 'shown' AND aside = 0;
CREATE INDEX cards_by_rising ON cards (board_id, kind, status, rising, id) WHERE state = 'shown' AND aside = 0;
CREATE INDEX cards_by_shown ON cards (board_id, kind, status, shown_at, id) WHERE state = 'shown' AND aside = 0;
CREATE INDEX cards_by_status_at ON cards (board_id, kind, status, status_at, id)
  WHERE state = 'shown' AND aside = 0 AND kind = 'request';
CREATE INDEX cards_by_changed ON cards (board_id, kind, status, changed_at, id) WHERE state = 'shown' AND aside = 0;
CREATE INDEX cards_at_desk ON cards (board_id, aside, state, created_at, id);
CREATE INDEX cards_merged ON cards (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX cards_of_request ON cards (request_id) WHERE request_id IS NOT NULL;

-- counted: 0 once it was taken back; such a row is kept for three days, so that a late copy of an older tap is known as one.
CREATE TABLE votes (
  request_id TEXT NOT NULL,
  voter TEXT NOT NULL,
  board_id TEXT NOT NULL,
  counted INTEGER NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  weight REAL NOT NULL,
  merged_from TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (request_id, voter)
) STRICT, WITHOUT ROWID;
CREATE INDEX votes_taken_back ON votes (at) WHERE counted = 0;
-- Signed customers (id:…) and those who voted by mail (mail:…); devices (dev:…) come before them.
CREATE INDEX votes_of_signed ON votes (board_id, voter) WHERE voter >= 'id:';

-- Votes on their way to the request that theirs was merged into, or out of it again, some thousands at a time. upto: the
-- last voter that went; write_id: the act that sent them.
CREATE TABLE vote_moves (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  upto TEXT NOT NULL,
  write_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (source, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_moves_by_at ON vote_moves (at);
CREATE INDEX vote_moves_by_target ON vote_moves (target);

-- Who wants to be told what becomes of a request. signed: the shop's own signed identity says that the address is theirs.
-- vote: 1 where they asked for a mail to vote with, 2 once they did.
CREATE TABLE followers (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  address TEXT NOT NULL,
  locale TEXT,
  signed INTEGER NOT NULL DEFAULT 0,
  vote INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL,
  UNIQUE (request_id, address)
) STRICT;
CREATE INDEX followers_by_address ON followers (board_id, address);
CREATE INDEX followers_by_request ON followers (request_id, id);
CREATE INDEX followers_by_at ON followers (at);

-- What was done with a card. before: the columns that the act changed, as they were; version: the one that it made.
CREATE TABLE card_events (
  id TEXT PRIMARY KEY,
  card_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  type TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  text TEXT,
  before TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX card_events_by_card ON card_events (card_id, version);

-- News of a request on its way to those who follow it, a few hundred at a time. upto: the request and the last of its
-- followers that is owed it (what was merged into a request has followers of its own).
CREATE TABLE card_news (
  event_id TEXT PRIMARY KEY,
  card_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  upto TEXT NOT NULL,
  at INTEGER NOT NULL,
  done_at INTEGER
) STRICT;
CREATE INDEX card_news_owed ON card_news (at) WHERE done_at IS NULL;
CREATE INDEX card_news_by_card ON card_news (card_id);
ALTER TABLE outbox ADD COLUMN follower_id TEXT;
CREATE INDEX outbox_by_follower ON outbox (follower_id) WHERE follower_id IS NOT NULL;
-- Marks of addresses that had a mail which nobody asked for: the clock takes them out after a day.
CREATE INDEX unconfirmed_mails_marks ON unconfirmed_mails (at) WHERE instr(address, '@') = 0;

-- Counts what changed on a wall, so that a copy of it is known to be old.
CREATE TABLE wall_versions (board_id TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER cards_put_up AFTER INSERT ON cards WHEN NEW.state = 'shown'
BEGIN
  INSERT INTO wall_versions (board_id, version) VALUES (NEW.board_id, 1)
    ON CONFLICT (board_id) DO UPDATE SET version = version + 1;
END;
CREATE TRIGGER cards_changed AFTER UPDATE OF state, aside, words, details, author, status, status_line, answer, votes,
  merged_into, changed_at ON cards WHEN OLD.state = 'shown' OR NEW.state = 'shown'
BEGIN
  INSERT INTO wall_versions (board_id, version) VALUES (NEW.board_id, 1)
    ON CONFLICT (board_id) DO UPDATE SET version = version + 1;
END;
CREATE TRIGGER cards_gone AFTER DELETE ON cards
BEGIN
  INSERT INTO wall_versions (board_id, version) VALUES (OLD.board_id, 1)
    ON CONFLICT (board_id) DO UPDATE SET version = version + 1;
  DELETE FROM votes WHERE request_id = OLD.id;
  DELETE FROM vote_moves WHERE source = OLD.id;
  DELETE FROM vote_moves WHERE target = OLD.id;
  UPDATE OR IGNORE followers SET request_id = OLD.merged_into
    WHERE request_id = OLD.id AND EXISTS (SELECT 1 FROM cards WHERE id = OLD.merged_into);
  DELETE FROM followers WHERE request_id = OLD.id;
  DELETE FROM card_events WHERE card_id = OLD.id;
  DELETE FROM card_news WHERE card_id = OLD.id;
  UPDATE cards SET request_id = NULL WHERE request_id = OLD.id;
  -- What was merged into it stands by itself again, with the votes that it had.
  UPDATE cards SET merged_into = NULL, status = 'open', status_line = NULL, version = version + 1
    WHERE merged_into = OLD.id;
END;

CREATE TRIGGER votes_in AFTER INSERT ON votes WHEN NEW.counted = 1
BEGIN
  UPDATE cards SET votes = votes + 1, rising = rising + NEW.weight WHERE id = NEW.request_id;
END;
CREATE TRIGGER votes_out AFTER DELETE ON votes WHEN OLD.counted = 1
BEGIN
  UPDATE cards SET votes = votes - 1, rising = MAX(0.0, rising - OLD.weight) WHERE id = OLD.request_id;
END;
CREATE TRIGGER votes_turned AFTER UPDATE OF counted, weight ON votes
  WHEN OLD.counted <> NEW.counted OR (NEW.counted = 1 AND OLD.weight <> NEW.weight)
BEGIN
  UPDATE cards SET votes = votes + NEW.counted - OLD.counted,
    rising = MAX(0.0, rising + NEW.counted * NEW.weight - OLD.counted * OLD.weight) WHERE id = NEW.request_id;
END;

CREATE TRIGGER followers_gone AFTER DELETE ON followers
BEGIN
  DELETE FROM mail_attempts WHERE outbox_id IN (SELECT id FROM outbox WHERE follower_id = OLD.id);
  DELETE FROM mail_redrives WHERE outbox_id IN (SELECT id FROM outbox WHERE follower_id = OLD.id);
  DELETE FROM outbox WHERE follower_id = OLD.id;
  -- What is known of an address goes with the last that was left under it.
  DELETE FROM customer_addresses WHERE board_id = OLD.board_id AND address = OLD.address
    AND NOT EXISTS (SELECT 1 FROM followers WHERE board_id = OLD.board_id AND address = OLD.address)
    AND NOT EXISTS (SELECT 1 FROM submissions WHERE board_id = OLD.board_id AND contact IS NOT NULL
      AND lower(json_extract(contact, '$.email')) = OLD.address);
END;

-- A card goes where its submission goes, except what the board's people put into their own words.
CREATE TRIGGER submissions_put_aside AFTER UPDATE OF quarantined_at ON submissions
BEGIN
  UPDATE cards SET aside = NEW.quarantined_at IS NOT NULL WHERE submission_id = NEW.id;
END;
CREATE TRIGGER submissions_leave_wall AFTER DELETE ON submissions
BEGIN
  DELETE FROM followers WHERE address = (SELECT lower(json_extract(OLD.contact, '$.email')))
    AND request_id IN (SELECT id FROM cards WHERE submission_id = OLD.id);
  DELETE FROM cards WHERE worded_by IS NULL AND request_id IN (SELECT id FROM cards WHERE submission_id = OLD.id);
  DELETE FROM cards WHERE submission_id = OLD.id AND worded_by IS NULL;
  UPDATE card_events SET text = NULL, before = NULL WHERE card_id IN (SELECT id FROM cards WHERE submission_id = OLD.id);
  UPDATE cards SET submission_id = NULL, author = NULL, details = NULL WHERE submission_id = OLD.id;
END;
CREATE TRIGGER complaints_leave_wall AFTER DELETE ON complaints
BEGIN
  DELETE FROM cards WHERE complaint_id = OLD.id AND worded_by IS NULL;
  UPDATE cards SET complaint_id = NULL WHERE complaint_id = OLD.id;
END;
