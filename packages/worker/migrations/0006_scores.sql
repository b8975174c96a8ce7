-- How many chose each value (c0 to c10) on a day, by one member of one dimension. Kept by triggers, so that no writer
-- can forget them: an older Worker's rows count once the clock has given them their day.
CREATE TABLE score_days (
  board_id TEXT NOT NULL,
  dimension TEXT NOT NULL,
  day TEXT NOT NULL,
  metric TEXT NOT NULL,
  member TEXT NOT NULL,
  c0 INTEGER NOT NULL,
  c1 INTEGER NOT NULL,
  c2 INTEGER NOT NULL,
  c3 INTEGER NOT NULL,
  c4 INTEGER NOT NULL,
  c5 INTEGER NOT NULL,
  c6 INTEGER NOT NULL,
  c7 INTEGER NOT NULL,
  c8 INTEGER NOT NULL,
  c9 INTEGER NOT NULL,
  c10 INTEGER NOT NULL,
  PRIMARY KEY (board_id, dimension, day, metric, member)
) STRICT, WITHOUT ROWID;

-- The same by month, of months that are over: closed one after the other by the clock, up to closed_months.upto, and kept
-- right by the trigger from then on. An ordinary submission is of no closed month.
CREATE TABLE score_months (
  board_id TEXT NOT NULL,
  dimension TEXT NOT NULL,
  month TEXT NOT NULL,
  metric TEXT NOT NULL,
  member TEXT NOT NULL,
  c0 INTEGER NOT NULL,
  c1 INTEGER NOT NULL,
  c2 INTEGER NOT NULL,
  c3 INTEGER NOT NULL,
  c4 INTEGER NOT NULL,
  c5 INTEGER NOT NULL,
  c6 INTEGER NOT NULL,
  c7 INTEGER NOT NULL,
  c8 INTEGER NOT NULL,
  c9 INTEGER NOT NULL,
  c10 INTEGER NOT NULL,
  PRIMARY KEY (board_id, dimension, month, metric, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_months (
  board_id TEXT PRIMARY KEY,
  upto TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX closed_months_by_upto ON closed_months (upto);

-- Praise by person or item named, on a day.
CREATE TABLE praise_days (
  board_id TEXT NOT NULL,
  day TEXT NOT NULL,
  about TEXT NOT NULL,
  praise INTEGER NOT NULL,
  PRIMARY KEY (board_id, day, about)
) STRICT, WITHOUT ROWID;

-- How often a question came into view, and how often the panel was closed without an answer to it.
CREATE TABLE asked_days (
  board_id TEXT NOT NULL,
  day TEXT NOT NULL,
  moment TEXT NOT NULL,
  metric TEXT NOT NULL,
  shown INTEGER NOT NULL,
  dismissed INTEGER NOT NULL,
  PRIMARY KEY (board_id, day, moment, metric)
) STRICT, WITHOUT ROWID;

-- What a trigger adds (1) or takes back (-1) is inserted here; nothing is kept in a view.
CREATE VIEW score_changes AS
  SELECT board_id, day, metric, value, moment, segment, language, page, test, quarantined_at, 0 AS adds
  FROM submissions WHERE 0;
CREATE TRIGGER score_changed INSTEAD OF INSERT ON score_changes BEGIN
  INSERT INTO closed_months VALUES (NEW.board_id, '') ON CONFLICT DO NOTHING;
  INSERT INTO score_days (board_id, dimension, day, metric, member, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)
  SELECT NEW.board_id, d.dimension, NEW.day, COALESCE(NEW.metric, ''), d.member,
    NEW.adds * (COALESCE(NEW.value, 0) = 0), NEW.adds * (NEW.value IS 1), NEW.adds *
    (NEW.value IS 2), NEW.adds * (NEW.value IS 3), NEW.adds * (NEW.value IS 4), NEW.adds *
    (NEW.value IS 5), NEW.adds * (NEW.value IS 6), NEW.adds * (NEW.value IS 7), NEW.adds *
    (NEW.value IS 8), NEW.adds * (NEW.value IS 9), NEW.adds * (NEW.value IS 10)
  FROM (
    SELECT 'all' AS dimension, '' AS member
    UNION ALL SELECT 'moment', NEW.moment WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'segment', NEW.segment WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'language', NEW.language WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'page', NEW.page WHERE NEW.metric IS NOT NULL
  ) d WHERE d.member IS NOT NULL AND NEW.test = 0 AND NEW.quarantined_at IS NULL
  ON CONFLICT DO UPDATE SET c0 = c0 + excluded.c0, c1 = c1 + excluded.c1, c2 = c2 + excluded.c2, c3 = c3 +
    excluded.c3, c4 = c4 + excluded.c4, c5 = c5 + excluded.c5, c6 = c6 + excluded.c6, c7 =
    c7 + excluded.c7, c8 = c8 + excluded.c8, c9 = c9 + excluded.c9, c10 = c10 + excluded.c10;
  INSERT INTO score_months (board_id, dimension, month, metric, member, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)
  SELECT NEW.board_id, d.dimension, substr(NEW.day, 1, 7), COALESCE(NEW.metric, ''), d.member,
    NEW.adds * (COALESCE(NEW.value, 0) = 0), NEW.adds * (NEW.value IS 1), NEW.adds *
    (NEW.value IS 2), NEW.adds * (NEW.value IS 3), NEW.adds * (NEW.value IS 4), NEW.adds *
    (NEW.value IS 5), NEW.adds * (NEW.value IS 6), NEW.adds * (NEW.value IS 7), NEW.adds *
    (NEW.value IS 8), NEW.adds * (NEW.value IS 9), NEW.adds * (NEW.value IS 10)
  FROM (
    SELECT 'all' AS dimension, '' AS member
    UNION ALL SELECT 'moment', NEW.moment WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'segment', NEW.segment WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'language', NEW.language WHERE NEW.metric IS NOT NULL
    UNION ALL SELECT 'page', NEW.page WHERE NEW.metric IS NOT NULL
  ) d WHERE d.member IS NOT NULL AND NEW.test = 0 AND NEW.quarantined_at IS NULL
    AND substr(NEW.day, 1, 7) <= (SELECT upto FROM closed_months WHERE board_id = NEW.board_id)
  ON CONFLICT DO UPDATE SET c0 = c0 + excluded.c0, c1 = c1 + excluded.c1, c2 = c2 + excluded.c2, c3 = c3 +
    excluded.c3, c4 = c4 + excluded.c4, c5 = c5 + excluded.c5, c6 = c6 + excluded.c6, c7 =
    c7 + excluded.c7, c8 = c8 + excluded.c8, c9 = c9 + excluded.c9, c10 = c10 + excluded.c10;
  INSERT INTO score_days (board_id, dimension, day, metric, member, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)
  SELECT NEW.board_id, 'left-out', NEW.day, '', iif(NEW.test = 1, 'test', 'quarantined'),
    NEW.adds, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  WHERE NEW.test = 1 OR NEW.quarantined_at IS NOT NULL
  ON CONFLICT DO UPDATE SET c0 = c0 + excluded.c0;
  DELETE FROM score_days WHERE NEW.adds < 0 AND board_id = NEW.board_id AND day = NEW.day
    AND dimension IN ('all', 'moment', 'segment', 'language', 'page', 'left-out')
    AND metric IN ('', COALESCE(NEW.metric, ''))
    AND member IN ('', NEW.moment, NEW.segment, NEW.language, NEW.page, 'test', 'quarantined')
    AND c0 = 0 AND c1 = 0 AND c2 = 0 AND c3 = 0 AND c4 = 0 AND c5 = 0 AND c6 = 0 AND c7 = 0 AND
    c8 = 0 AND c9 = 0 AND c10 = 0;
  DELETE FROM score_months WHERE NEW.adds < 0 AND board_id = NEW.board_id AND month = substr(NEW.day, 1, 7)
    AND dimension IN ('all', 'moment', 'segment', 'language', 'page', 'left-out')
    AND metric IN ('', COALESCE(NEW.metric, ''))
    AND member IN ('', NEW.moment, NEW.segment, NEW.language, NEW.page, 'test', 'quarantined')
    AND c0 = 0 AND c1 = 0 AND c2 = 0 AND c3 = 0 AND c4 = 0 AND c5 = 0 AND c6 = 0 AND c7 = 0 AND
    c8 = 0 AND c9 = 0 AND c10 = 0;
END;

CREATE TRIGGER submission_scored AFTER INSERT ON submissions WHEN NEW.day IS NOT NULL BEGIN
  INSERT INTO score_changes VALUES (NEW.board_id, NEW.day, NEW.metric, NEW.value, NEW.moment, NEW.segment, NEW.language,
    NEW.page, NEW.test, NEW.quarantined_at, 1);
END;
CREATE TRIGGER submission_rescored AFTER UPDATE OF board_id, day, metric, value, moment, segment, language, page, test,
  quarantined_at ON submissions
WHEN (OLD.board_id, OLD.day, OLD.metric, OLD.value, OLD.moment, OLD.segment, OLD.language,
  OLD.page, OLD.test, OLD.quarantined_at)
  IS NOT (NEW.board_id, NEW.day, NEW.metric, NEW.value, NEW.moment, NEW.segment, NEW.language,
  NEW.page, NEW.test, NEW.quarantined_at)
BEGIN
  INSERT INTO score_changes SELECT OLD.board_id, OLD.day, OLD.metric, OLD.value, OLD.moment, OLD.segment, OLD.language,
    OLD.page, OLD.test, OLD.quarantined_at, -1 WHERE OLD.day IS NOT NULL;
  INSERT INTO score_changes SELECT NEW.board_id, NEW.day, NEW.metric, NEW.value, NEW.moment, NEW.segment, NEW.language,
    NEW.page, NEW.test, NEW.quarantined_at, 1 WHERE NEW.day IS NOT NULL;
END;
CREATE TRIGGER submission_unscored AFTER DELETE ON submissions WHEN OLD.day IS NOT NULL BEGIN
  INSERT INTO score_changes VALUES (OLD.board_id, OLD.day, OLD.metric, OLD.value, OLD.moment, OLD.segment, OLD.language,
    OLD.page, OLD.test, OLD.quarantined_at, -1);
END;

CREATE VIEW praise_changes AS SELECT board_id, day, about, 0 AS adds FROM submissions WHERE 0;
CREATE TRIGGER praise_changed INSTEAD OF INSERT ON praise_changes BEGIN
  INSERT INTO praise_days VALUES (NEW.board_id, NEW.day, trim(NEW.about), NEW.adds)
  ON CONFLICT DO UPDATE SET praise = praise + excluded.praise;
  DELETE FROM praise_days WHERE board_id = NEW.board_id AND day = NEW.day AND about = trim(NEW.about) AND praise = 0;
END;
CREATE TRIGGER submission_praised AFTER INSERT ON submissions
WHEN NEW.day IS NOT NULL AND NEW.tone = 'praise' AND trim(NEW.about) <> '' AND NEW.test = 0
  AND NEW.quarantined_at IS NULL BEGIN
  INSERT INTO praise_changes VALUES (NEW.board_id, NEW.day, NEW.about, 1);
END;
CREATE TRIGGER submission_repraised AFTER UPDATE OF day, tone, about, test, quarantined_at ON submissions
WHEN (OLD.about IS NOT NULL OR NEW.about IS NOT NULL)
  AND (OLD.day, OLD.tone, OLD.about, OLD.test, OLD.quarantined_at)
    IS NOT (NEW.day, NEW.tone, NEW.about, NEW.test, NEW.quarantined_at)
BEGIN
  INSERT INTO praise_changes SELECT OLD.board_id, OLD.day, OLD.about, -1
  WHERE OLD.day IS NOT NULL AND OLD.tone = 'praise' AND trim(OLD.about) <> '' AND OLD.test = 0
  AND OLD.quarantined_at IS NULL;
  INSERT INTO praise_changes SELECT NEW.board_id, NEW.day, NEW.about, 1
  WHERE NEW.day IS NOT NULL AND NEW.tone = 'praise' AND trim(NEW.about) <> '' AND NEW.test = 0
  AND NEW.quarantined_at IS NULL;
END;
CREATE TRIGGER submission_unpraised AFTER DELETE ON submissions
WHEN OLD.day IS NOT NULL AND OLD.tone = 'praise' AND trim(OLD.about) <> '' AND OLD.test = 0
  AND OLD.quarantined_at IS NULL BEGIN
  INSERT INTO praise_changes VALUES (OLD.board_id, OLD.day, OLD.about, -1);
END;

-- day: on which it was opened, in the board's time zone. climbs: to a higher tier. verdict: the customer's last, 1 for
-- yes. left_out: its submission is quarantined or a test.
ALTER TABLE complaints ADD COLUMN day TEXT;
ALTER TABLE complaints ADD COLUMN climbs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN verdict INTEGER;
ALTER TABLE complaints ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
CREATE INDEX complaints_undated ON complaints (id) WHERE day IS NULL;
CREATE INDEX complaints_unresolved ON complaints (board_id, day)
  WHERE status IN ('open', 'acknowledged', 'reopened') AND test = 0 AND left_out = 0;
UPDATE complaints SET
  climbs = (SELECT COUNT(*) FROM complaint_events e WHERE e.complaint_id = complaints.id
    AND e.type IN ('climbed', 'reopened') AND e.detail ->> '$.toTier' > COALESCE(e.detail ->> '$.fromTier', 0)),
  verdict = (SELECT e.detail ->> '$.helped' FROM complaint_events e WHERE e.complaint_id = complaints.id
    AND e.type = 'verdict' ORDER BY e.at DESC LIMIT 1);

-- Complaints by the day they were opened, and who has them and at which tier today. Minutes: JSON, how many took so
-- long, by the beginning of their bin (domain/scores/duration-bins).
CREATE TABLE handling_days (
  board_id TEXT NOT NULL,
  day TEXT NOT NULL,
  owner TEXT NOT NULL,
  tier INTEGER NOT NULL,
  complaints INTEGER NOT NULL,
  waiting INTEGER NOT NULL,
  acknowledged INTEGER NOT NULL,
  acknowledged_in_time INTEGER NOT NULL,
  acknowledge_minutes TEXT NOT NULL,
  resolved INTEGER NOT NULL,
  resolved_in_time INTEGER NOT NULL,
  resolve_minutes TEXT NOT NULL,
  climbs INTEGER NOT NULL,
  reopened INTEGER NOT NULL,
  said_yes INTEGER NOT NULL,
  said_no INTEGER NOT NULL,
  silent INTEGER NOT NULL,
  PRIMARY KEY (board_id, day, owner, tier)
) STRICT, WITHOUT ROWID;

CREATE VIEW handling_changes AS
  SELECT board_id, day, acknowledged_by, assignee, tier, status, opened_at,
  acknowledged_at, acknowledge_due_at, resolved_at, resolve_due_at, climbs, reopenings, verdict,
  closed_because, test, left_out, 0 AS adds
  FROM complaints WHERE 0;
CREATE TRIGGER handling_changed INSTEAD OF INSERT ON handling_changes BEGIN
  INSERT INTO handling_days
  SELECT NEW.board_id, NEW.day, COALESCE(NEW.acknowledged_by, NEW.assignee), NEW.tier, NEW.adds,
    NEW.adds * (NEW.status IN ('open', 'acknowledged', 'reopened')),
    NEW.adds * (NEW.acknowledged_at IS NOT NULL),
    NEW.adds * COALESCE(NEW.acknowledged_at <= NEW.acknowledge_due_at, 0),
    iif(NEW.acknowledged_at IS NULL, '{}', json_object(CAST(a.minutes - a.minutes % iif(a.minutes < 64, 1,
      iif(a.minutes < 256, 4, iif(a.minutes < 4096, 16, iif(a.minutes < 65536, 256, 4096)))) AS TEXT), NEW.adds)),
    NEW.adds * (NEW.resolved_at IS NOT NULL),
    NEW.adds * (NEW.resolved_at IS NOT NULL AND NEW.resolved_at <= COALESCE(NEW.resolve_due_at, NEW.resolved_at)),
    iif(NEW.resolved_at IS NULL, '{}', json_object(CAST(r.minutes - r.minutes % iif(r.minutes < 64, 1,
      iif(r.minutes < 256, 4, iif(r.minutes < 4096, 16, iif(r.minutes < 65536, 256, 4096)))) AS TEXT), NEW.adds)),
    NEW.adds * NEW.climbs, NEW.adds * (NEW.reopenings > 0),
    NEW.adds * (NEW.verdict IS 1 AND NEW.closed_because IS NOT 'unanswered'),
    NEW.adds * (NEW.verdict IS 0 AND NEW.closed_because IS NOT 'unanswered'),
    NEW.adds * (NEW.closed_because IS 'unanswered')
  FROM (SELECT max(0, (NEW.acknowledged_at - NEW.opened_at) / 60000) AS minutes) a,
    (SELECT max(0, (NEW.resolved_at - NEW.opened_at) / 60000) AS minutes) r
  WHERE NEW.day IS NOT NULL AND NEW.test = 0 AND NEW.left_out = 0
  ON CONFLICT DO UPDATE SET complaints = complaints + excluded.complaints, waiting = waiting + excluded.waiting,
    acknowledged = acknowledged + excluded.acknowledged,
    acknowledged_in_time = acknowledged_in_time + excluded.acknowledged_in_time,
    acknowledge_minutes = json_patch(acknowledge_minutes, (SELECT json_group_object(key,
      NULLIF(value + COALESCE(json_extract(acknowledge_minutes, '$."' || key || '"'), 0), 0))
      FROM json_each(excluded.acknowledge_minutes))),
    resolved = resolved + excluded.resolved, resolved_in_time = resolved_in_time + excluded.resolved_in_time,
    resolve_minutes = json_patch(resolve_minutes, (SELECT json_group_object(key,
      NULLIF(value + COALESCE(json_extract(resolve_minutes, '$."' || key || '"'), 0), 0))
      FROM json_each(excluded.resolve_minutes))),
    climbs = climbs + excluded.climbs, reopened = reopened + excluded.reopened, said_yes = said_yes + excluded.said_yes,
    said_no = said_no + excluded.said_no, silent = silent + excluded.silent;
  DELETE FROM handling_days WHERE NEW.adds < 0 AND board_id = NEW.board_id AND day = NEW.day
    AND owner = COALESCE(NEW.acknowledged_by, NEW.assignee) AND tier = NEW.tier AND complaints = 0;
END;

CREATE TRIGGER complaint_opened AFTER INSERT ON complaints BEGIN
  INSERT INTO handling_changes VALUES (NEW.board_id, NEW.day, NEW.acknowledged_by, NEW.assignee, NEW.tier, NEW.status,
    NEW.opened_at, NEW.acknowledged_at, NEW.acknowledge_due_at, NEW.resolved_at,
    NEW.resolve_due_at, NEW.climbs, NEW.reopenings, NEW.verdict, NEW.closed_because,
    NEW.test, NEW.left_out, 1);
  UPDATE complaints SET left_out = 1 WHERE id = NEW.id AND left_out = 0 AND EXISTS (SELECT 1 FROM submissions
    WHERE id = NEW.submission_id AND (quarantined_at IS NOT NULL OR test = 1));
END;
CREATE TRIGGER complaint_handled AFTER UPDATE OF board_id, day, acknowledged_by, assignee, tier, status, opened_at,
  acknowledged_at, acknowledge_due_at, resolved_at, resolve_due_at, climbs, reopenings, verdict,
  closed_because, test, left_out
  ON complaints
WHEN (OLD.board_id, OLD.day, OLD.acknowledged_by, OLD.assignee, OLD.tier, OLD.status,
  OLD.opened_at, OLD.acknowledged_at, OLD.acknowledge_due_at, OLD.resolved_at,
  OLD.resolve_due_at, OLD.climbs, OLD.reopenings, OLD.verdict, OLD.closed_because,
  OLD.test, OLD.left_out)
  IS NOT (NEW.board_id, NEW.day, NEW.acknowledged_by, NEW.assignee, NEW.tier, NEW.status,
  NEW.opened_at, NEW.acknowledged_at, NEW.acknowledge_due_at, NEW.resolved_at,
  NEW.resolve_due_at, NEW.climbs, NEW.reopenings, NEW.verdict, NEW.closed_because,
  NEW.test, NEW.left_out)
BEGIN
  INSERT INTO handling_changes VALUES (OLD.board_id, OLD.day, OLD.acknowledged_by, OLD.assignee, OLD.tier, OLD.status,
    OLD.opened_at, OLD.acknowledged_at, OLD.acknowledge_due_at, OLD.resolved_at,
    OLD.resolve_due_at, OLD.climbs, OLD.reopenings, OLD.verdict, OLD.closed_because,
    OLD.test, OLD.left_out, -1);
  INSERT INTO handling_changes VALUES (NEW.board_id, NEW.day, NEW.acknowledged_by, NEW.assignee, NEW.tier, NEW.status,
    NEW.opened_at, NEW.acknowledged_at, NEW.acknowledge_due_at, NEW.resolved_at,
    NEW.resolve_due_at, NEW.climbs, NEW.reopenings, NEW.verdict, NEW.closed_because,
    NEW.test, NEW.left_out, 1);
END;
CREATE TRIGGER complaint_gone AFTER DELETE ON complaints BEGIN
  INSERT INTO handling_changes VALUES (OLD.board_id, OLD.day, OLD.acknowledged_by, OLD.assignee, OLD.tier, OLD.status,
    OLD.opened_at, OLD.acknowledged_at, OLD.acknowledge_due_at, OLD.resolved_at,
    OLD.resolve_due_at, OLD.climbs, OLD.reopenings, OLD.verdict, OLD.closed_because,
    OLD.test, OLD.left_out, -1);
END;
CREATE TRIGGER complaint_put_aside AFTER UPDATE OF quarantined_at, test ON submissions
WHEN (OLD.quarantined_at IS NULL AND OLD.test = 0) <> (NEW.quarantined_at IS NULL AND NEW.test = 0) BEGIN
  UPDATE complaints SET left_out = (NEW.quarantined_at IS NOT NULL OR NEW.test = 1) WHERE submission_id = NEW.id;
END;

CREATE TRIGGER complaint_climbed AFTER INSERT ON complaint_events
WHEN NEW.type IN ('climbed', 'reopened') AND NEW.detail ->> '$.toTier' > COALESCE(NEW.detail ->> '$.fromTier', 0) BEGIN
  UPDATE complaints SET climbs = climbs + 1 WHERE id = NEW.complaint_id;
END;
CREATE TRIGGER complaint_judged AFTER INSERT ON complaint_events WHEN NEW.type = 'verdict' BEGIN
  UPDATE complaints SET verdict = NEW.detail ->> '$.helped' WHERE id = NEW.complaint_id AND NOT EXISTS (
    SELECT 1 FROM complaint_events WHERE complaint_id = NEW.complaint_id AND type = 'verdict' AND at > NEW.at);
END;

-- What was learnt, kept beside the resolution that says it, so that it is found by board and cause.
CREATE TABLE lessons (
  board_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  complaint_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  prevention TEXT,
  prevent_by TEXT,
  opened_at INTEGER NOT NULL,
  PRIMARY KEY (board_id, at, complaint_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lessons_by_cause ON lessons (board_id, cause, at);
CREATE INDEX lessons_by_opening ON lessons (board_id, cause, opened_at);
CREATE INDEX lessons_by_complaint ON lessons (complaint_id);
INSERT INTO lessons SELECT c.board_id, e.at, c.id, e.id, COALESCE(e.manager_id, ''),
  e.detail ->> '$.resolution.lesson.cause',
  e.detail ->> '$.resolution.lesson.prevention', e.detail ->> '$.resolution.lesson.by', c.opened_at
FROM complaint_events e JOIN complaints c ON c.id = e.complaint_id
WHERE e.type = 'resolved' AND e.detail ->> '$.resolution.lesson.cause' IS NOT NULL;
CREATE TRIGGER lesson_learnt AFTER INSERT ON complaint_events
WHEN NEW.type = 'resolved' AND NEW.detail ->> '$.resolution.lesson.cause' IS NOT NULL BEGIN
  INSERT INTO lessons SELECT board_id, NEW.at, id, NEW.id, COALESCE(NEW.manager_id, ''),
    NEW.detail ->> '$.resolution.lesson.cause', NEW.detail ->> '$.resolution.lesson.prevention',
    NEW.detail ->> '$.resolution.lesson.by', opened_at
  FROM complaints WHERE id = NEW.complaint_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER lesson_erased AFTER DELETE ON complaint_events WHEN OLD.type = 'resolved' BEGIN
  DELETE FROM lessons WHERE complaint_id = OLD.complaint_id AND event_id = OLD.id;
END;

-- What was written between the migration of the facets and this one.
INSERT INTO score_changes SELECT board_id, day, metric, value, moment, segment, language, page, test, quarantined_at, 1
FROM submissions WHERE day IS NOT NULL;
INSERT INTO praise_changes SELECT board_id, day, about, 1 FROM submissions
WHERE day IS NOT NULL AND tone = 'praise' AND trim(about) <> '' AND test = 0 AND quarantined_at IS NULL;
