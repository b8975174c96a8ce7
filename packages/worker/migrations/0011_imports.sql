-- Feedback that was brought from another tool, one row for each file. rows: of the file; next_chunk: of import_chunks,
-- the first that is not loaded yet, so that a load that was cut short goes on where it stopped.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  digest TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  header TEXT NOT NULL,
  mapping TEXT NOT NULL,
  rows INTEGER NOT NULL,
  chunks INTEGER NOT NULL,
  next_chunk INTEGER NOT NULL DEFAULT 0,
  loaded INTEGER NOT NULL DEFAULT 0,
  left_out INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  loaded_at INTEGER,
  undone_at INTEGER,
  undone_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX imports_by_board ON imports (board_id, created_at);
CREATE INDEX imports_by_state ON imports (state, created_at);

-- Rows of a file that waits to be loaded: JSON of [line, cells]. Gone once they are loaded, or after a day.
CREATE TABLE import_chunks (
  import_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  rows TEXT NOT NULL,
  PRIMARY KEY (import_id, place)
) STRICT;

CREATE INDEX submissions_by_import ON submissions (import_id) WHERE import_id IS NOT NULL;
