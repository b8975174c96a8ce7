-- board_id is a board's public key. Times are ms since the epoch, UTC. JSON columns hold documents that zod validated.
CREATE TABLE boards (
  key TEXT PRIMARY KEY,
  database TEXT NOT NULL DEFAULT 'DB',
  document TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE managers (
  board_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  tier INTEGER,
  removed_at INTEGER,
  PRIMARY KEY (board_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE submissions (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  write_id TEXT NOT NULL,
  final INTEGER NOT NULL,
  kind TEXT NOT NULL,
  metric TEXT,
  value INTEGER,
  tone TEXT,
  text TEXT,
  outcome TEXT,
  moment TEXT,
  about TEXT,
  wants_reply INTEGER NOT NULL,
  wants_call INTEGER NOT NULL,
  wants_manager INTEGER NOT NULL,
  contact TEXT,
  identity TEXT,
  customer TEXT,
  attributes TEXT,
  publish INTEGER NOT NULL,
  context TEXT NOT NULL,
  test INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX submissions_by_key ON submissions (board_id, key);
CREATE INDEX submissions_by_time ON submissions (board_id, created_at);
CREATE INDEX submissions_by_customer ON submissions (board_id, customer, created_at) WHERE customer IS NOT NULL;

-- One row per day (of the board's time zone) and answer, so that any score is a sum over few rows.
CREATE TABLE daily_rollups (
  board_id TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  moment TEXT NOT NULL,
  tone TEXT NOT NULL,
  metric TEXT NOT NULL,
  value INTEGER NOT NULL,
  submissions INTEGER NOT NULL,
  PRIMARY KEY (board_id, day, kind, moment, tone, metric, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE complaints (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  submission_id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  reasons TEXT NOT NULL,
  watched TEXT NOT NULL,
  tier INTEGER NOT NULL,
  assignee TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  acknowledge_due_at INTEGER NOT NULL,
  acknowledged_at INTEGER,
  acknowledged_by TEXT,
  test INTEGER NOT NULL
) STRICT;
CREATE INDEX complaints_by_due ON complaints (board_id, test, acknowledge_due_at);

CREATE TABLE complaint_events (
  complaint_id TEXT NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  manager_id TEXT,
  door TEXT NOT NULL,
  PRIMARY KEY (complaint_id, id)
) STRICT, WITHOUT ROWID;

-- due_at: when it may next be tried; while sending, when the lease ends. owed_since: when it was first due.
-- mail: what was composed for the first try, so that a retry under the same key says the same; gone once it is settled.
-- handed_over: set just before a try can no longer be taken back; a try that ends without a word after it is a doubt.
-- subject: kept, because mails that follow answer it.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  complaint_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  doubts INTEGER NOT NULL,
  handed_over INTEGER NOT NULL DEFAULT 0,
  owed_since INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  subject TEXT,
  mail TEXT,
  reason TEXT,
  created_at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT;
CREATE INDEX outbox_by_complaint ON outbox (complaint_id);
CREATE INDEX outbox_owed ON outbox (due_at, owed_since) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_stuck ON outbox (state) WHERE state IN ('dead', 'uncertain');

CREATE TABLE mail_attempts (
  outbox_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  at INTEGER NOT NULL,
  transport TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  provider_id TEXT,
  PRIMARY KEY (outbox_id, attempt)
) STRICT, WITHOUT ROWID;
