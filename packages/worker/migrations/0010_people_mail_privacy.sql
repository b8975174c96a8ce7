-- Changes of a board's people at the desk, each over the version it was decided on, and each can be taken back.
-- before, after: JSON lists of those whom the change touched, as they stood and as they stand; null where removed.
CREATE TABLE people_changes (
  board_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  change_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  manager_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  person TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  undoes INTEGER,
  PRIMARY KEY (board_id, version)
) STRICT, WITHOUT ROWID;

-- Whose complaints move on when somebody leaves.
CREATE INDEX complaints_held ON complaints (board_id, assignee) WHERE status IN ('open', 'acknowledged', 'reopened');

-- Who had a mail sent again, after which try, and from which state.
CREATE TABLE mail_redrives (
  outbox_id TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  at INTEGER NOT NULL,
  manager_id TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (outbox_id, attempts)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_by_board ON outbox (board_id, created_at, id);
CREATE INDEX outbox_by_state ON outbox (board_id, state, created_at, id);

-- By what one person's feedback is found: an address that was given or signed. A signed name is in submissions_by_customer.
CREATE INDEX submissions_by_address ON submissions (board_id, lower(json_extract(contact, '$.email')))
  WHERE contact IS NOT NULL;
CREATE INDEX submissions_by_signed_address ON submissions (board_id, lower(json_extract(identity, '$.email')))
  WHERE identity IS NOT NULL;
CREATE INDEX submissions_by_code ON submissions (board_id, substr(id, -6));
CREATE INDEX complaints_closed ON complaints (board_id, closed_at) WHERE status = 'closed';

-- What was taken out or looked up for one person, and by whom; not a word of whose it was.
CREATE TABLE privacy_acts (
  board_id TEXT NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  manager_id TEXT NOT NULL,
  act TEXT NOT NULL,
  submissions INTEGER NOT NULL,
  PRIMARY KEY (board_id, id)
) STRICT, WITHOUT ROWID;

-- How far the daily round through all boards has come: resumed there after whatever ended it. Beside the boards, in DB.
CREATE TABLE retention_round (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL,
  board TEXT
) STRICT;

-- What a board keeps only so long is found by its age, each kind by itself.
CREATE INDEX submissions_wordless ON submissions (board_id, created_at)
  WHERE text IS NULL AND outcome IS NULL AND about IS NULL;
CREATE INDEX submissions_worded ON submissions (board_id, created_at)
  WHERE text IS NOT NULL OR outcome IS NOT NULL OR about IS NOT NULL;
CREATE INDEX submissions_known ON submissions (board_id, created_at)
  WHERE contact IS NOT NULL OR identity IS NOT NULL OR attributes IS NOT NULL;
CREATE INDEX received_mails_by_time ON received_mails (at);
CREATE INDEX erased_submissions_by_time ON erased_submissions (at);
CREATE INDEX sightings_by_time ON sightings (last_at);
