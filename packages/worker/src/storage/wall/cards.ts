import type { NewCard } from '../../domain/wall/new-card.ts';
import { written, type LeftRow, type Write } from '../submissions.ts';

// What no manager has touched yet.
const untouched = 'NOT EXISTS (SELECT 1 FROM card_events e WHERE e.card_id = cards.id)';
/** Where a card goes that its customer gives again: what a manager decided stands, anything else is looked at first. */
export const givenAgain = `IIF(cards.merged_into IS NOT NULL OR cards.withdrawn_from = 'hidden', 'hidden', 'waiting')`;
const own = (column: string) =>
  `${column} = IIF(cards.worded_by IS NULL, excluded.${column}, cards.${column})`;

/**
 * Hangs a submission's card, or brings it up to date while it waits or the board itself put it up; nothing unless the
 * submission's write took effect. What is quarantined, or was made a complaint, waits for a manager; what its customer took
 * off the wall stays off. `enteredBy`: who put it up by entering it.
 */
export function putCard(
  db: D1Database,
  card: NewCard,
  { id, boardId, writeId, now }: LeftRow,
  enteredBy?: { manager: string; event: string },
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `DELETE FROM cards WHERE submission_id = ? AND id <> ? AND worded_by IS NULL AND ${untouched} AND ${written}`,
      )
      .bind(id, card.id, id, writeId),
    db
      .prepare(
        `INSERT INTO cards (id, board_id, kind, submission_id, state, aside, words, details, author, language, tone, status,
           status_at, created_at, shown_at, changed_at, write_id)
         SELECT n.id, ?2, n.kind, n.submission_id, n.state, n.aside, n.words, n.details, n.author, n.language, n.tone,
           n.status, IIF(n.status = '', NULL, ?3), ?3, IIF(n.state = 'shown', ?3, NULL), ?3, ?5
         FROM (SELECT ?1 ->> 'id' AS id, ?1 ->> 'kind' AS kind, s.id AS submission_id,
             CASE WHEN s.off_wall = 1 THEN 'withdrawn'
               WHEN ?6 OR (s.quarantined_at IS NULL AND NOT EXISTS (SELECT 1 FROM complaints WHERE submission_id = s.id)
                 AND NOT EXISTS (SELECT 1 FROM complaint_joins WHERE submission_id = s.id)) THEN ?1 ->> 'state'
               ELSE 'waiting' END AS state,
             s.quarantined_at IS NOT NULL AS aside, ?1 ->> 'words' AS words, ?1 ->> 'details' AS details,
             ?1 ->> 'author' AS author, ?1 ->> 'language' AS language, ?1 ->> 'tone' AS tone,
             COALESCE(?1 ->> 'status', '') AS status
           FROM submissions s WHERE s.id = ?4 AND s.write_id = ?5) n WHERE true
         ON CONFLICT DO UPDATE SET ${own('words')}, ${own('details')}, author = excluded.author,
           language = excluded.language, tone = excluded.tone, aside = excluded.aside,
           state = CASE WHEN excluded.state = 'withdrawn' OR ${untouched} THEN excluded.state ELSE ${givenAgain} END,
           withdrawn_from = IIF(excluded.state = 'withdrawn', cards.withdrawn_from, NULL),
           shown_at = COALESCE(cards.shown_at, IIF(${untouched}, excluded.shown_at, NULL)),
           changed_at = excluded.changed_at, version = cards.version + 1, write_id = excluded.write_id
         WHERE cards.id = excluded.id AND (${untouched} OR cards.state IN ('waiting', 'withdrawn'))`,
      )
      .bind(
        JSON.stringify(enteredBy ? { ...card, state: 'shown' } : card),
        boardId,
        now,
        id,
        writeId,
        Number(enteredBy !== undefined),
      ),
    ...(enteredBy
      ? [
          db
            .prepare(
              `INSERT INTO card_events (id, card_id, board_id, type, manager_id, at, version)
               SELECT ?, id, board_id, 'entered', ?, ?, version FROM cards WHERE id = ? AND write_id = ?`,
            )
            .bind(enteredBy.event, enteredBy.manager, now, card.id, writeId),
        ]
      : []),
  ];
}

const neither = `aside = 0 AND state <> 'withdrawn'`;

/** True where there is the card, and it is neither put aside nor withdrawn. */
export const cardHeld = `EXISTS (SELECT 1 FROM cards WHERE id = ? AND ${neither})`;
/** The same in a batch, and its submission's write made or changed it there. */
export const cardWritten = `EXISTS (SELECT 1 FROM cards WHERE id = ? AND write_id = ? AND ${neither})`;

/** The cards that say what a submission says: its own, and changes in the same words; names it three times. */
export const ownWords = (submission: string): string =>
  `(SELECT id FROM cards WHERE submission_id = ${submission}
    UNION ALL SELECT id FROM cards WHERE complaint_id = 'cmp_' || substr(${submission}, 5) AND worded_by IS NULL
    UNION ALL SELECT id FROM cards WHERE request_id = 'req_' || substr(${submission}, 5) AND worded_by IS NULL)`;

/** Takes a submission's card down for good, as its customer wants; only they can give it again. */
export const withdrawCard = (db: D1Database, write: Write, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE cards SET state = 'withdrawn', withdrawn_from = state, version = version + 1, changed_at = ?
       WHERE id IN ${ownWords('?')} AND state <> 'withdrawn' AND ${written}`,
    )
    .bind(now, write.id, write.id, write.id, write.id, write.writeId);
