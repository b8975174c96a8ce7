-- suspicion: why it was put aside by itself, as JSON: reasons; held, where it would have opened a complaint; owed, while
-- people are still to be told of it once it is taken back; judged, once a person has decided, which no rule overrules.
ALTER TABLE submissions ADD COLUMN suspicion TEXT;
CREATE INDEX submissions_released ON submissions (id) WHERE quarantined_at IS NULL AND suspicion ->> '$.owed' = 1;

-- How many submissions of an hour say the same at length, by a digest of the words under a key. hour: since the epoch.
CREATE TABLE recent_words (
  hour INTEGER NOT NULL,
  board_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (hour, board_id, digest)
) STRICT, WITHOUT ROWID;

-- What was put aside by itself is told once somebody takes it back, as if it had just come.
CREATE TRIGGER hooks_hear_of_released AFTER UPDATE OF quarantined_at ON submissions
WHEN OLD.quarantined_at IS NOT NULL AND NEW.quarantined_at IS NULL
  AND OLD.suspicion ->> '$.reasons' IS NOT NULL AND NEW.test = 0 AND NEW.import_id IS NULL
BEGIN
  INSERT INTO hook_deliveries (id, hook_id, board_id, event, submission_id, cause, at, due_at)
  SELECT 'msg_' || lower(hex(randomblob(12))), h.id, h.board_id, e.value, NEW.id, '', NEW.created_at, NEW.created_at
  FROM hooks h, json_each(CASE WHEN NEW.tone = 'praise' AND NEW.publish = 1
    THEN '["submission.received","submission.praised"]' ELSE '["submission.received"]' END) e
  WHERE h.board_id = NEW.board_id AND h.stopped_at IS NULL AND instr(h.events, '"' || e.value || '"') > 0
    AND NOT EXISTS (SELECT 1 FROM hook_deliveries d
      WHERE d.submission_id = NEW.id AND d.hook_id = h.id AND d.event = e.value);
END;
