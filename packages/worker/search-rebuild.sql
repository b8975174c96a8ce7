-- Fills the indexes of the inbox and of the walls anew, after it was dropped for a backup or is missing in a restored copy: docs/backup.md.
DROP TABLE IF EXISTS submission_search;
CREATE VIRTUAL TABLE submission_search USING fts5 (
  words, facets, tokenize = "unicode61 remove_diacritics 2", columnsize = 0
);
INSERT INTO submission_search (submission_search, rank) VALUES ('secure-delete', 1);
DELETE FROM search_leavers;
INSERT OR REPLACE INTO search_rebuild (one, upto) VALUES (1, 0);

DROP TABLE IF EXISTS wall_search;
CREATE VIRTUAL TABLE wall_search USING fts5 (
  words, board UNINDEXED, kind UNINDEXED, tokenize = "unicode61 remove_diacritics 0", columnsize = 0
);
INSERT INTO wall_search (wall_search, rank) VALUES ('secure-delete', 1);
DELETE FROM wall_leavers;
DELETE FROM wall_words;
UPDATE cards SET place = NULL WHERE place IS NOT NULL;
