/** A mail, or a delivery to a hook, that nobody has taken up yet: no person knows of it. */
export const unsent = (owed: string): string => `${owed}.state = 'pending' AND ${owed}.attempts = 0`;

/** A complaint that one of the board’s people opened. */
export const openedByHand = (complaint: string): string =>
  `EXISTS (SELECT 1 FROM complaint_events h WHERE h.complaint_id = ${complaint} AND h.id = 'opened' AND h.door = 'page')`;

/** What was put aside by a rule; of a column that names a submission, as all here. */
const byRule = (submission: string): string =>
  `EXISTS (SELECT 1 FROM submissions r WHERE r.id = ${submission} AND r.suspicion ->> '$.reasons' IS NOT NULL)`;

// Its own names of tables, so that a column of any other can be asked about.
const toldOf = (submission: string): string => `(EXISTS (SELECT 1 FROM complaints own
    WHERE own.submission_id = ${submission} AND NOT ${openedByHand('own.id')} AND (own.version > 1
      OR EXISTS (SELECT 1 FROM complaint_events w WHERE w.complaint_id = own.id AND w.type = 'wrote')
      OR EXISTS (SELECT 1 FROM complaint_joins k WHERE k.complaint_id = own.id)
      OR EXISTS (SELECT 1 FROM outbox o WHERE o.complaint_id = own.id AND NOT (${unsent('o')}))
      OR EXISTS (SELECT 1 FROM hook_deliveries d WHERE d.submission_id = own.submission_id AND d.cause <> ''
        AND NOT (${unsent('d')}))
      OR NOT EXISTS (SELECT 1 FROM outbox o WHERE o.complaint_id = own.id AND o.recipient = 'manager')))
  OR EXISTS (SELECT 1 FROM complaint_joins own WHERE own.submission_id = ${submission} AND NOT EXISTS (
    SELECT 1 FROM outbox o WHERE o.complaint_id = own.complaint_id AND o.event_id = 'joined:' || own.submission_id
      AND ${unsent('o')})))`;

/**
 * Whether people know of the complaint that a submission opened or joined when somebody took it back: a mail or a
 * delivery to a hook has been taken up, or somebody has acted on it. Then taking back can’t be undone.
 */
export const toldOfReleased = (submission: string): string =>
  `(${byRule(submission)} AND ${toldOf(submission)})`;

/** Whether what taking it back owes people waits as it was written, so that it can be owed again. */
export const stillUntold = (
  submission: string,
): string => `(${byRule(submission)} AND NOT ${toldOf(submission)}
  AND (EXISTS (SELECT 1 FROM outbox o WHERE o.complaint_id = 'cmp_' || substr(${submission}, 5) AND ${unsent('o')})
    OR EXISTS (SELECT 1 FROM complaint_joins own WHERE own.submission_id = ${submission})
    OR EXISTS (SELECT 1 FROM followers f CROSS JOIN outbox o ON o.follower_id = f.id AND ${unsent('o')}
      WHERE f.request_id = 'req_' || substr(${submission}, 5))))`;

/** How many of these a board doesn’t have put aside. */
export const notAside = (db: D1Database, board: string, ids: readonly string[]): D1PreparedStatement =>
  db
    .prepare(
      `SELECT COUNT(*) AS n FROM submissions WHERE id IN (SELECT value FROM json_each(?)) AND +board_id = ?
         AND quarantined_at IS NULL`,
    )
    .bind(JSON.stringify(ids), board);
