-- What cards are found by. place: of a card in wall_search and in the order of time, as a submission's in 0005; null until
-- it is taken in, and again once something that it is found by changes.
CREATE UNIQUE INDEX cards_by_place ON cards (place) WHERE place IS NOT NULL;
CREATE INDEX cards_to_index ON cards (id) WHERE place IS NULL AND state = 'shown' AND aside = 0 AND status <> 'merged';

-- Each word begins with a mark of its board and kind, so that boards share no list of places. Filled after an act and by the
-- clock, never in its batch.
CREATE VIRTUAL TABLE wall_search USING fts5 (
  words, board UNINDEXED, kind UNINDEXED, tokenize = "unicode61 remove_diacritics 0", columnsize = 0
);
INSERT INTO wall_search (wall_search, rank) VALUES ('secure-delete', 1);

-- The words of a board's cards, read from their beginning and from their end, so that misspelt ones are found by few rows;
-- cards: how many have it.
CREATE TABLE wall_words (
  board_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  word TEXT NOT NULL,
  backwards TEXT NOT NULL,
  cards INTEGER NOT NULL,
  PRIMARY KEY (board_id, kind, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX wall_words_backwards ON wall_words (board_id, kind, backwards, cards);
CREATE INDEX wall_words_unused ON wall_words (cards) WHERE cards <= 0;

-- Places to be taken out of wall_search: owed in the batch that erased or changed the card.
CREATE TABLE wall_leavers (place INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER cards_leave_search AFTER UPDATE OF state, aside, words, details, answer, status ON cards
  WHEN OLD.place IS NOT NULL AND (NEW.state <> 'shown' OR NEW.aside <> 0 OR NEW.status = 'merged' OR NEW.words <> OLD.words
    OR NEW.details IS NOT OLD.details OR NEW.answer IS NOT OLD.answer)
BEGIN
  INSERT OR IGNORE INTO wall_leavers (place) VALUES (OLD.place);
  UPDATE cards SET place = NULL WHERE id = NEW.id;
END;
CREATE TRIGGER cards_erased AFTER DELETE ON cards WHEN OLD.place IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO wall_leavers (place) VALUES (OLD.place);
END;
