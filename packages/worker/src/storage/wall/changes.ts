import type { NewChange } from '../../domain/wall/card-acts.ts';

/**
 * What changed because somebody spoke, in the board's own words: of a complaint, of a request, or by itself. `event`: the
 * id of what its history begins with.
 */
export type ChangeToPutUp = NewChange & {
  id: string;
  boardId: string;
  event: string;
  by: string;
  now: number;
  writeId: string;
  complaint?: string;
  request?: string;
};

const columns = `id, board_id, kind, complaint_id, request_id, state, words, worded_by, answer, answered_by, answered_at,
  created_at, shown_at, changed_at, write_id`;
const inOneLine = (text: string) => `replace(replace(trim(${text}), char(13), ''), char(10), '')`;
// Said in its customer's own words it is theirs to take back: then nobody of the board has worded it.
const quoted = `(EXISTS (SELECT 1 FROM cards WHERE id = ?4 AND worded_by IS NULL AND words = ?5)
  OR EXISTS (SELECT 1 FROM complaints c JOIN submissions s ON s.id = c.submission_id
    WHERE c.id = ?3 AND ${inOneLine('s.text')} = ${inOneLine('?5')}))`;
const values = `?1, ?2, 'change', ?3, ?4, 'shown', ?5, IIF(${quoted}, NULL, ?6), ?7, ?6, ?8, ?8, ?8, ?8, ?9`;

/**
 * Puts up a change; nothing where the wall has one of the same request or complaint, or that is not over. `step`: the write
 * of the request's own step, where it stands in the batch of that.
 */
export function putUpChange(db: D1Database, change: ChangeToPutUp, step?: string): D1PreparedStatement[] {
  const { complaint, request, writeId } = change;
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO cards (${columns}) SELECT ${values}
         WHERE (?3 IS NULL OR EXISTS (SELECT 1 FROM complaints c JOIN submissions s ON s.id = c.submission_id
             WHERE c.id = ?3 AND +c.board_id = ?2 AND c.status IN ('resolved', 'closed') AND s.quarantined_at IS NULL
               AND c.test = 0))
           AND (?4 IS NULL OR (EXISTS (SELECT 1 FROM cards WHERE id = ?4 AND +board_id = ?2 AND status = 'done'
               AND state = 'shown' AND aside = 0 AND (?10 IS NULL OR write_id = ?10))
             AND NOT EXISTS (SELECT 1 FROM cards WHERE request_id = ?4)))
         RETURNING id`,
      )
      .bind(
        change.id,
        change.boardId,
        complaint ?? null,
        request ?? null,
        change.said,
        change.by,
        change.did,
        change.now,
        writeId,
        step ?? null,
      ),
    db
      .prepare(
        `INSERT INTO card_events (id, card_id, board_id, type, manager_id, at, version)
         SELECT ?, id, board_id, 'entered', ?, ?, version FROM cards WHERE id = ? AND write_id = ?`,
      )
      .bind(change.event, change.by, change.now, change.id, writeId),
  ];
}

/** Takes back the changes that undone steps had put up, unless somebody has seen to them since. */
export const takeBackChanges = (
  db: D1Database,
  undone: readonly { change: string; card: string }[],
  writeId: string,
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM cards WHERE id IN (SELECT n.value ->> 'change' FROM json_each(?) n
           CROSS JOIN cards c ON c.id = n.value ->> 'card' AND c.write_id = ?)
         AND version = 1 AND kind = 'change'`,
    )
    .bind(JSON.stringify(undone), writeId);
