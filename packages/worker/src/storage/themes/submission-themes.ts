import type { Board } from '../../queries/board.ts';

/** `by`: a manager's id, or empty where a rule did it. */
type Given = { theme: string; submissions: readonly string[]; by: string };

type OfBoard = Pick<Board, 'key' | 'policy'>;

const facts = `s.id, t.id, s.board_id, s.created_at, COALESCE(s.day, date(s.created_at / 1000, 'unixepoch')),
  COALESCE(s.customer, s.id), s.worth,
  CASE s.metric WHEN 'csat' THEN s.value <= ? WHEN 'nps' THEN s.value <= ? WHEN 'ces' THEN s.value <= ?
    WHEN 'thumbs' THEN s.value <= ? END`;
const lows = ({ policy: { lowAtMost } }: OfBoard) => [
  lowAtMost.csat,
  lowAtMost.nps,
  lowAtMost.ces,
  lowAtMost.thumbs,
];

/**
 * Gives submissions of a board a theme of it. A rule leaves alone what somebody took away; a person brings it back. What
 * is there already gets the facts of today.
 */
export function giveTheme(
  db: D1Database,
  board: OfBoard,
  { theme, submissions, by }: Given,
): D1PreparedStatement {
  const person = by !== '';
  return db
    .prepare(
      `INSERT INTO submission_themes (submission_id, theme_id, board_id, at, day, person, worth, low, by, left_out)
       SELECT ${facts}, ?, s.quarantined_at IS NOT NULL
       FROM submissions s JOIN themes t ON t.id = ? AND t.board_id = s.board_id AND t.removed_at IS NULL
       WHERE s.id IN (SELECT value FROM json_each(?)) AND +s.board_id = ? AND s.test = 0
       ON CONFLICT DO UPDATE SET day = excluded.day, person = excluded.person, worth = excluded.worth,
         low = excluded.low ${person ? ', off = 0, by = excluded.by' : ''}`,
    )
    .bind(...lows(board), by, theme, JSON.stringify(submissions), board.key);
}

/** Takes a theme away from submissions, for good: no rule brings it back. */
export function takeTheme(
  db: D1Database,
  board: string,
  theme: string,
  submissions: readonly string[],
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE submission_themes SET off = 1
       WHERE submission_id IN (SELECT value FROM json_each(?)) AND theme_id = ? AND board_id = ?`,
    )
    .bind(JSON.stringify(submissions), theme, board);
}

/** Takes away what only a rule gave these submissions, and that no rule gives them any more. */
export function ungive(
  db: D1Database,
  kept: readonly { submission: string; themes: readonly string[] }[],
): D1PreparedStatement {
  const pairs = kept.map(({ submission, themes }) => [submission, themes]);
  return db
    .prepare(
      `DELETE FROM submission_themes WHERE by = '' AND off = 0 AND (submission_id, theme_id) IN (
         SELECT s.submission_id, s.theme_id FROM json_each(?1) k
         CROSS JOIN submission_themes s ON s.submission_id = k.value ->> '$[0]'
         WHERE NOT EXISTS (SELECT 1 FROM json_each(k.value -> '$[1]') t WHERE t.value = s.theme_id))`,
    )
    .bind(JSON.stringify(pairs));
}

/** Brings the facts of everything else that these submissions have up to date. */
export function refreshThemes(
  db: D1Database,
  board: OfBoard,
  submissions: readonly string[],
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE submission_themes SET (day, person, worth, low) = (
         SELECT COALESCE(s.day, submission_themes.day), COALESCE(s.customer, s.id), s.worth,
           CASE s.metric WHEN 'csat' THEN s.value <= ? WHEN 'nps' THEN s.value <= ? WHEN 'ces' THEN s.value <= ?
             WHEN 'thumbs' THEN s.value <= ? END
         FROM submissions s WHERE s.id = submission_themes.submission_id)
       WHERE submission_id IN (SELECT value FROM json_each(?))`,
    )
    .bind(...lows(board), JSON.stringify(submissions));
}

export function leaveQueue(db: D1Database, submissions: readonly string[]): D1PreparedStatement {
  return db
    .prepare('DELETE FROM theme_queue WHERE submission_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(submissions));
}
