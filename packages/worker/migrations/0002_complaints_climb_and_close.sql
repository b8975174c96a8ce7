-- Only adds, so that the Worker of before goes on writing while this one starts.
ALTER TABLE managers ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE managers ADD COLUMN away TEXT NOT NULL DEFAULT '[]';
ALTER TABLE managers ADD COLUMN goodwill_limit REAL NOT NULL DEFAULT 0;

ALTER TABLE submissions ADD COLUMN wants_top INTEGER NOT NULL DEFAULT 0;

-- due_at: when the next step falls due; null where none will, 0 where it is still to be reckoned.
-- step_id: of the step that made this state; later statements of its batch act only if it is their own.
-- fault: why its step could not be taken and was postponed; null again once one is.
ALTER TABLE complaints ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE complaints ADD COLUMN step_id TEXT NOT NULL DEFAULT '';
ALTER TABLE complaints ADD COLUMN customer TEXT;
ALTER TABLE complaints ADD COLUMN turn_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN due_at INTEGER DEFAULT 0;
ALTER TABLE complaints ADD COLUMN resolve_due_at INTEGER;
ALTER TABLE complaints ADD COLUMN reopenings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN proposal TEXT;
ALTER TABLE complaints ADD COLUMN resolved_at INTEGER;
ALTER TABLE complaints ADD COLUMN resolved_by TEXT;
ALTER TABLE complaints ADD COLUMN closed_at INTEGER;
ALTER TABLE complaints ADD COLUMN closed_because TEXT;
ALTER TABLE complaints ADD COLUMN fault TEXT;
CREATE INDEX complaints_due ON complaints (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX complaints_faulty ON complaints (id) WHERE fault IS NOT NULL;
CREATE INDEX complaints_unsettled ON complaints (board_id, customer) 
  WHERE customer IS NOT NULL AND status IN ('open', 'acknowledged', 'reopened');

-- seq: the order of what happened in one instant.
ALTER TABLE complaint_events ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaint_events ADD COLUMN text TEXT;
ALTER TABLE complaint_events ADD COLUMN detail TEXT;

-- A further submission of a customer whose complaint was not closed yet: no complaint of its own.
CREATE TABLE complaint_joins (
  submission_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_joins_by_complaint ON complaint_joins (complaint_id);

ALTER TABLE outbox ADD COLUMN recipient TEXT NOT NULL DEFAULT 'manager';
ALTER TABLE outbox ADD COLUMN event_id TEXT;
-- route: of the last try that was handed over. fallback_doubts: of the doubts, those by the second transport.
ALTER TABLE outbox ADD COLUMN alarmed_at INTEGER;
ALTER TABLE outbox ADD COLUMN route TEXT NOT NULL DEFAULT 'primary';
ALTER TABLE outbox ADD COLUMN fallback_doubts INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_unalarmed ON outbox (owed_since)
  WHERE alarmed_at IS NULL AND recipient = 'manager' AND state IN ('pending', 'sending', 'uncertain');
CREATE INDEX outbox_alarms ON outbox (board_id, manager_id, created_at) WHERE kind = 'alarm';
ALTER TABLE mail_attempts ADD COLUMN route TEXT NOT NULL DEFAULT 'primary';
CREATE INDEX mail_attempts_by_provider ON mail_attempts (provider_id) WHERE provider_id IS NOT NULL;

-- What is known of an address that a customer gave; addresses in lower case.
CREATE TABLE customer_addresses (
  board_id TEXT NOT NULL,
  address TEXT NOT NULL,
  confirmed_at INTEGER,
  muted_at INTEGER,
  bounced_at INTEGER,
  PRIMARY KEY (board_id, address)
) STRICT, WITHOUT ROWID;

-- Mails to addresses that nobody has confirmed: of each complaint or submission one that it came, and one that answers
-- it; few in an hour.
CREATE TABLE unconfirmed_mails (
  address TEXT NOT NULL,
  complaint_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  outbox_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (address, complaint_id, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX unconfirmed_mails_by_complaint ON unconfirmed_mails (complaint_id);

-- Keys of what was erased, so that a late copy from a device is refused.
CREATE TABLE erased_submissions (
  board_id TEXT NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (board_id, key)
) STRICT, WITHOUT ROWID;

-- Mails that came to a valid reply address, so that none counts twice. key: a digest of the Message-ID.
CREATE TABLE received_mails (
  complaint_id TEXT NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (complaint_id, key)
) STRICT, WITHOUT ROWID;
