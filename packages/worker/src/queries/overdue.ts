/** Complaints that wait for somebody, of people and not of tests: uses the index `complaints_waiting`. */
export const waits = `status IN ('open', 'acknowledged', 'reopened') AND test = 0 AND left_out = 0`;

/** What was promised of a complaint that waits: that somebody reads it, then that it is resolved. */
export const promisedAt = `CASE WHEN status = 'open' THEN acknowledge_due_at ELSE COALESCE(resolve_due_at, 9e15) END`;
