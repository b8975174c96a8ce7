-- Votes that came along from a request that is erased are from then on given where they came to: so they go along again
-- where that is merged, and the note of one that was taken back goes after its three days.
DROP TRIGGER cards_gone;
CREATE TRIGGER cards_gone AFTER DELETE ON cards
BEGIN
  INSERT INTO wall_versions (board_id, version) VALUES (OLD.board_id, 1)
    ON CONFLICT (board_id) DO UPDATE SET version = version + 1;
  UPDATE votes SET merged_from = NULL WHERE request_id = OLD.merged_into AND merged_from = OLD.id;
  DELETE FROM votes WHERE request_id = OLD.id;
  DELETE FROM vote_moves WHERE source = OLD.id;
  DELETE FROM vote_moves WHERE target = OLD.id;
  UPDATE OR IGNORE followers SET request_id = OLD.merged_into
    WHERE request_id = OLD.id AND EXISTS (SELECT 1 FROM cards WHERE id = OLD.merged_into);
  DELETE FROM followers WHERE request_id = OLD.id;
  DELETE FROM card_events WHERE card_id = OLD.id;
  DELETE FROM card_news WHERE card_id = OLD.id;
  UPDATE cards SET request_id = NULL WHERE request_id = OLD.id;
  -- What was merged into it stands by itself again, with the votes that it had.
  UPDATE cards SET merged_into = NULL, status = 'open', status_line = NULL, version = version + 1
    WHERE merged_into = OLD.id;
END;
UPDATE votes SET merged_from = NULL
  WHERE merged_from IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cards WHERE cards.id = votes.merged_from);
