-- Of a signed customer's vote: the mark of the device that said it last, so that who signs out there counts once.
ALTER TABLE votes ADD COLUMN device TEXT;
CREATE INDEX votes_of_device ON votes (request_id, device, at) WHERE device IS NOT NULL;
