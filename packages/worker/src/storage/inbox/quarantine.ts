import { openedByHand, stillUntold, toldOfReleased, unsent } from '../../queries/spam/told.ts';

/** `step`: the write of their cards’ step, without which nothing is done. */
type Moved = { board: string; ids: readonly string[]; step?: string };

const whole = `id IN (SELECT value FROM json_each(?1)) AND +board_id = ?2
  AND (?3 IS NULL OR EXISTS (SELECT 1 FROM cards k WHERE k.submission_id = submissions.id AND k.write_id = ?3))`;
const bound = ({ board, ids, step }: Moved) => [JSON.stringify(ids), board, step ?? null] as const;

/** A person takes submissions of a board back; answers the ids of those that it changed. */
export const takeBack = (db: D1Database, moved: Moved): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE submissions SET quarantined_at = NULL,
         suspicion = json_set(COALESCE(suspicion, '{}'), '$.judged', json('true'))
       WHERE ${whole} AND quarantined_at IS NOT NULL RETURNING id`,
    )
    .bind(...bound(moved));

/**
 * A person puts submissions of a board aside; the first result is the ids of those that it changed. What a rule had put
 * aside and somebody took back goes as it came, while nobody knows of its complaint: that is owed again once it is taken
 * back. `undoing`: nothing is done where people know of it.
 */
export function putAside(
  db: D1Database,
  moved: Moved & { at: number; undoing?: boolean },
): D1PreparedStatement[] {
  const holds = `EXISTS (SELECT 1 FROM complaints c WHERE c.submission_id = submissions.id AND NOT ${openedByHand('c.id')})
    OR EXISTS (SELECT 1 FROM complaint_joins j WHERE j.submission_id = submissions.id)`;
  return [
    db
      .prepare(
        `UPDATE submissions SET quarantined_at = ?4, suspicion = json_patch(COALESCE(suspicion, '{}'),
           CASE WHEN NOT ${stillUntold('submissions.id')} THEN '{"judged":true}'
             WHEN ${holds} THEN '{"judged":true,"owed":true,"held":true}' ELSE '{"judged":true,"owed":true}' END)
         WHERE ${whole} AND quarantined_at IS NULL
           ${moved.undoing ? `AND NOT ${toldOfReleased('submissions.id')}` : ''} RETURNING id`,
      )
      .bind(...bound(moved), moved.at),
    ...forgetUntold.map((sql) => db.prepare(sql).bind(JSON.stringify(moved.ids), moved.board)),
  ];
}

const owed = `(SELECT s.id FROM submissions s WHERE s.id IN (SELECT value FROM json_each(?1)) AND +s.board_id = ?2
  AND s.quarantined_at IS NOT NULL AND s.suspicion ->> '$.owed' = 1)`;
const complaints = `(SELECT 'cmp_' || substr(id, 5) FROM ${owed})`;
const joins = `FROM complaint_joins j WHERE j.submission_id IN ${owed}`;

// Of what is put aside and owed, nobody was told.
const forgetUntold = [
  `DELETE FROM outbox WHERE complaint_id IN ${complaints} AND ${unsent('outbox')}
     AND (kind = 'received' OR NOT ${openedByHand('outbox.complaint_id')})`,
  `DELETE FROM outbox WHERE ${unsent('outbox')} AND id IN (SELECT o.id FROM complaint_joins j
     CROSS JOIN outbox o ON o.complaint_id = j.complaint_id AND o.event_id = 'joined:' || j.submission_id
     WHERE j.submission_id IN ${owed})`,
  `DELETE FROM complaint_events WHERE (complaint_id, id) IN (SELECT complaint_id, 'joined:' || submission_id ${joins})`,
  `DELETE FROM complaint_joins WHERE submission_id IN ${owed}`,
  `DELETE FROM followers WHERE request_id IN (SELECT 'req_' || substr(id, 5) FROM ${owed})
     AND EXISTS (SELECT 1 FROM outbox o WHERE o.follower_id = followers.id AND ${unsent('o')})`,
  `DELETE FROM hook_deliveries WHERE submission_id IN ${owed} AND ${unsent('hook_deliveries')}
     AND (cause = '' OR NOT ${openedByHand(`'cmp_' || substr(hook_deliveries.submission_id, 5)`)})`,
  `DELETE FROM complaints WHERE submission_id IN ${owed} AND NOT ${openedByHand('complaints.id')}`,
  `DELETE FROM complaint_events WHERE complaint_id IN ${complaints}
     AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.id = complaint_events.complaint_id)`,
];
