-- What a submission is found and counted by, worked out when it is written; null in rows of before until the clock has
-- caught up with them. day: of created_at, in the board's time zone. page: path of the page, two segments at most.
-- worth: what the customer is worth, as their signed identity says.
ALTER TABLE submissions ADD COLUMN day TEXT;
ALTER TABLE submissions ADD COLUMN language TEXT;
ALTER TABLE submissions ADD COLUMN segment TEXT;
ALTER TABLE submissions ADD COLUMN page TEXT;
ALTER TABLE submissions ADD COLUMN worth REAL;
-- quarantined_at: put aside as suspicious; listed, and counted in no score. import_id: of the import it came with.
ALTER TABLE submissions ADD COLUMN quarantined_at INTEGER;
ALTER TABLE submissions ADD COLUMN import_id TEXT;
CREATE INDEX submissions_unsorted ON submissions (id) WHERE day IS NULL;
