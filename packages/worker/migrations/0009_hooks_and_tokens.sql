-- kind: webhook, slack, teams. events: JSON list of what is told. generation: of the newest secret; secrets are derived
-- from the signing keys. The one before goes on signing until older_until. daily_at: when a day is next summed up.
CREATE TABLE hooks (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  contact INTEGER NOT NULL DEFAULT 0,
  locale TEXT NOT NULL,
  generation INTEGER NOT NULL DEFAULT 1,
  older_until INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  daily_at INTEGER,
  created_at INTEGER NOT NULL,
  stopped_at INTEGER,
  stopped_because TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX hooks_by_board ON hooks (board_id, kind);
CREATE INDEX hooks_daily ON hooks (daily_at) WHERE daily_at IS NOT NULL AND stopped_at IS NULL;

-- What is owed to a hook, written where its cause is. body: what was composed for the first try, so that each try says
-- the same; gone once it has arrived.
CREATE TABLE hook_deliveries (
  id TEXT PRIMARY KEY,
  hook_id TEXT NOT NULL,
  board_id TEXT NOT NULL,
  event TEXT NOT NULL,
  submission_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending',
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  body TEXT,
  status INTEGER,
  ms INTEGER,
  answer TEXT,
  reason TEXT,
  tried_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX hook_deliveries_due ON hook_deliveries (due_at) WHERE state IN ('pending', 'sending');
CREATE INDEX hook_deliveries_by_hook ON hook_deliveries (hook_id, at);
CREATE INDEX hook_deliveries_by_submission ON hook_deliveries (submission_id);
CREATE INDEX hook_deliveries_by_age ON hook_deliveries (at);

-- A complaint that opens on a rating whose words may still come waits for them, as its mail does.
CREATE TRIGGER hooks_hear_of_complaints AFTER INSERT ON complaint_events
WHEN NEW.type IN ('opened', 'joined', 'acknowledged', 'climbed', 'reminded', 'handed-over', 'answered', 'wrote',
  'resolved', 'verdict', 'reopened', 'closed')
BEGIN
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'complaint.' || NEW.type, c.submission_id, NEW.id,
    NEW.at, NEW.at + CASE WHEN NEW.type = 'opened' AND s.final = 0 THEN 120000 ELSE 0 END
  FROM complaints c JOIN submissions s ON s.id = c.submission_id JOIN hooks h ON h.board_id = c.board_id
  WHERE c.id = NEW.complaint_id AND c.test = 0 AND h.stopped_at IS NULL
    AND instr(h.events, '"complaint.' || NEW.type || '"') > 0;
END;

CREATE TRIGGER hooks_hear_of_submissions AFTER INSERT ON submissions
WHEN NEW.test = 0 AND NEW.import_id IS NULL AND NEW.quarantined_at IS NULL
BEGIN
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'submission.received', NEW.id, '', NEW.created_at,
    NEW.created_at + CASE WHEN NEW.final = 0 THEN 120000 ELSE 0 END
  FROM hooks h
  WHERE h.board_id = NEW.board_id AND h.stopped_at IS NULL AND instr(h.events, '"submission.received"') > 0;
END;

-- What has not left yet will say the newest; what has left is followed by what was added.
CREATE TRIGGER hooks_hear_of_more_words AFTER UPDATE OF revision ON submissions
WHEN NEW.revision > OLD.revision AND NEW.test = 0 AND NEW.import_id IS NULL AND NEW.quarantined_at IS NULL
BEGIN
  UPDATE hook_deliveries SET due_at = MIN(due_at, NEW.updated_at)
  WHERE submission_id = NEW.id AND state = 'pending' AND attempts = 0 AND NEW.final = 1;
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'submission.extended', NEW.id, '', NEW.updated_at,
    NEW.updated_at
  FROM hooks h
  WHERE h.board_id = NEW.board_id AND h.stopped_at IS NULL AND instr(h.events, '"submission.extended"') > 0
    AND NOT EXISTS (SELECT 1 FROM hook_deliveries d WHERE d.submission_id = NEW.id AND d.hook_id = h.id
      AND d.event IN ('submission.received', 'submission.extended') AND d.state = 'pending' AND d.attempts = 0);
END;

-- Praise is told once it is whole and may be shown.
CREATE TRIGGER hooks_hear_of_praise AFTER INSERT ON submissions
WHEN NEW.test = 0 AND NEW.import_id IS NULL AND NEW.quarantined_at IS NULL AND NEW.tone = 'praise' AND NEW.publish = 1
BEGIN
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'submission.praised', NEW.id, '', NEW.created_at,
    NEW.created_at + CASE WHEN NEW.final = 0 THEN 120000 ELSE 0 END
  FROM hooks h
  WHERE h.board_id = NEW.board_id AND h.stopped_at IS NULL AND instr(h.events, '"submission.praised"') > 0;
END;
CREATE TRIGGER hooks_hear_of_later_praise AFTER UPDATE OF revision ON submissions
WHEN NEW.test = 0 AND NEW.import_id IS NULL AND NEW.quarantined_at IS NULL AND NEW.tone = 'praise' AND NEW.publish = 1
BEGIN
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'submission.praised', NEW.id, '', NEW.updated_at,
    NEW.updated_at
  FROM hooks h
  WHERE h.board_id = NEW.board_id AND h.stopped_at IS NULL AND instr(h.events, '"submission.praised"') > 0
    AND NOT EXISTS (SELECT 1 FROM hook_deliveries d WHERE d.submission_id = NEW.id AND d.hook_id = h.id
      AND d.event = 'submission.praised');
END;

-- Erased here, erased with whoever was told: nothing of the submission but its id is left to say.
CREATE TRIGGER hooks_hear_of_erasures AFTER DELETE ON submissions
BEGIN
  DELETE FROM hook_deliveries WHERE submission_id = OLD.id;
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, 'submission.erased', OLD.id, '', e.at, e.at
  FROM hooks h JOIN erased_submissions e ON e.board_id = OLD.board_id AND e.key = OLD.key
  WHERE h.board_id = OLD.board_id AND OLD.test = 0 AND h.stopped_at IS NULL
    AND instr(h.events, '"submission.erased"') > 0;
END;

-- digest: SHA-256 of the token, which is kept nowhere. scope: read, export.
CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  digest TEXT NOT NULL,
  ending TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX api_tokens_by_digest ON api_tokens (digest);
CREATE INDEX api_tokens_by_board ON api_tokens (board_id, created_at);
CREATE INDEX complaints_by_opening ON complaints (board_id, opened_at, id);
