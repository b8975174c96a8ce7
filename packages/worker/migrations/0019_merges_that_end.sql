-- What was merged into a request that its customer takes off the wall stands by itself again, as where that is erased; its
-- votes go out of there. What waited when it was merged waits again.
CREATE TRIGGER cards_withdrawn AFTER UPDATE OF state ON cards WHEN NEW.state = 'withdrawn'
BEGIN
  INSERT INTO vote_moves (source, target, upto, write_id, at)
    SELECT id, NEW.id, '', lower(hex(randomblob(16))), NEW.changed_at FROM cards WHERE merged_into = NEW.id
    ON CONFLICT DO UPDATE SET upto = '', write_id = excluded.write_id, at = excluded.at;
  UPDATE cards SET state = IIF(state = 'hidden', 'waiting', state),
    withdrawn_from = IIF(withdrawn_from = 'hidden', 'waiting', withdrawn_from)
    WHERE merged_into = NEW.id AND 'waiting' = (SELECT e.before ->> '$.state' FROM card_events e
      WHERE e.card_id = cards.id AND e.before ->> '$.tail' IS NOT NULL ORDER BY e.version DESC LIMIT 1);
  UPDATE cards SET merged_into = NULL, status = 'open', status_line = NULL, changed_at = NEW.changed_at,
    version = version + 1 WHERE merged_into = NEW.id;
END;

DROP TRIGGER cards_gone;
CREATE TRIGGER cards_gone AFTER DELETE ON cards
BEGIN
  INSERT INTO wall_versions (board_id, version) VALUES (OLD.board_id, 1)
    ON CONFLICT (board_id) DO UPDATE SET version = version + 1;
  -- Votes that are still on their way into another arrive with this, each person's once, as storage/wall/merges moves them.
  UPDATE OR IGNORE votes SET device = voter, voter = (SELECT k.voter FROM votes k INDEXED BY votes_of_device
      WHERE k.request_id = OLD.merged_into AND k.device = votes.voter ORDER BY k.at DESC LIMIT 1)
    WHERE request_id = OLD.id AND voter < 'id:'
      AND voter > (SELECT upto FROM vote_moves WHERE source = OLD.id AND target = OLD.merged_into)
      AND voter IN (SELECT k.device FROM votes k INDEXED BY votes_of_device
        WHERE k.request_id = OLD.merged_into AND k.device IS NOT NULL);
  UPDATE OR IGNORE votes SET device = voter, voter = (SELECT s.voter FROM votes s INDEXED BY votes_of_device
      WHERE s.request_id = OLD.id AND s.device = votes.voter ORDER BY s.at DESC LIMIT 1)
    WHERE request_id = OLD.merged_into AND voter IN (SELECT s.device FROM votes s INDEXED BY votes_of_device
        WHERE s.request_id = OLD.id AND s.device IS NOT NULL
          AND s.voter > (SELECT upto FROM vote_moves WHERE source = OLD.id AND target = OLD.merged_into));
  INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at, device)
    SELECT m.target, v.voter, v.board_id, 1, v.key, v.revision, v.weight, v.at, v.device
    FROM vote_moves m CROSS JOIN votes v ON v.request_id = m.source AND v.voter > m.upto
    WHERE m.source = OLD.id AND m.target = OLD.merged_into AND v.counted = 1 AND v.merged_from IS NULL
    ON CONFLICT DO UPDATE SET counted = 1, key = excluded.key, revision = excluded.revision, weight = excluded.weight,
      merged_from = NULL, at = excluded.at, device = excluded.device WHERE votes.counted = 0 AND votes.at < excluded.at;
  UPDATE votes SET merged_from = NULL WHERE request_id = OLD.merged_into AND merged_from = OLD.id;
  -- Those that are still on their way out of another are out, but for whoever counts there by a third.
  DELETE FROM votes WHERE merged_from = OLD.id
    AND request_id IN (SELECT target FROM vote_moves WHERE source = OLD.id AND target IS NOT OLD.merged_into)
    AND NOT EXISTS (SELECT 1 FROM cards c CROSS JOIN votes v ON v.request_id = c.id AND v.voter = votes.voter
      AND v.counted = 1 AND v.merged_from IS NULL WHERE c.merged_into = votes.request_id);
  UPDATE votes SET merged_from = (SELECT c.id FROM cards c CROSS JOIN votes v ON v.request_id = c.id
      AND v.voter = votes.voter AND v.counted = 1 AND v.merged_from IS NULL WHERE c.merged_into = votes.request_id LIMIT 1)
    WHERE merged_from = OLD.id
      AND request_id IN (SELECT target FROM vote_moves WHERE source = OLD.id AND target IS NOT OLD.merged_into);
  DELETE FROM votes WHERE request_id = OLD.id;
  DELETE FROM vote_moves WHERE source = OLD.id;
  DELETE FROM vote_moves WHERE target = OLD.id;
  UPDATE OR IGNORE followers SET request_id = OLD.merged_into
    WHERE request_id = OLD.id AND EXISTS (SELECT 1 FROM cards WHERE id = OLD.merged_into);
  DELETE FROM followers WHERE request_id = OLD.id;
  -- What was merged into it stands by itself again, with the votes that it had.
  UPDATE cards SET state = IIF(state = 'hidden', 'waiting', state),
    withdrawn_from = IIF(withdrawn_from = 'hidden', 'waiting', withdrawn_from)
    WHERE merged_into = OLD.id AND 'waiting' = (SELECT e.before ->> '$.state' FROM card_events e
      WHERE e.card_id = cards.id AND e.before ->> '$.tail' IS NOT NULL ORDER BY e.version DESC LIMIT 1);
  UPDATE cards SET merged_into = NULL, status = 'open', status_line = NULL, version = version + 1
    WHERE merged_into = OLD.id;
  DELETE FROM card_events WHERE card_id = OLD.id;
  DELETE FROM card_news WHERE card_id = OLD.id;
  UPDATE cards SET request_id = NULL WHERE request_id = OLD.id;
END;

-- The same for what was withdrawn, and erased, before this.
UPDATE cards SET state = state WHERE state = 'withdrawn';
UPDATE cards SET state = 'waiting', version = version + 1 WHERE state = 'hidden' AND status = 'open' AND merged_into IS NULL
  AND 'waiting' = (SELECT IIF(e.type = 'merged', e.before ->> '$.state', '') FROM card_events e
    WHERE e.card_id = cards.id ORDER BY e.version DESC LIMIT 1);
