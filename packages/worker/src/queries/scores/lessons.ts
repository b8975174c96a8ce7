import { instantOf } from '../../domain/board/due.ts';
import { dateOf, dayNumber } from '../../domain/scores/period.ts';
import type { Lesson } from '../../domain/scores/handling-report.ts';
import type { Board } from '../board.ts';

export const mostLessons = 100;

type Row = {
  complaint: string;
  at: number;
  manager: string;
  cause: string;
  prevention: string | null;
  by: string | null;
};
type BackRow = { count: number; complaint: string | null; at: number | null };

/**
 * What was learnt from complaints, the newest first, a hundred at once; `cause` picks one, `until` (ms) is where the last
 * page ended. Came back: another complaint of the cause, opened after the prevention was due, or after the resolution.
 */
export async function lessons(
  db: D1Database,
  { key, timeZone }: Pick<Board, 'key' | 'timeZone'>,
  { cause, until }: { cause?: string; until?: number } = {},
): Promise<Lesson[]> {
  const { results } = await db
    .prepare(
      `SELECT l.complaint_id AS complaint, l.at, l.manager_id AS manager, l.cause, l.prevention, l.prevent_by AS "by"
       FROM lessons l JOIN complaints c ON c.id = l.complaint_id
       WHERE l.board_id = ?1 AND l.at < ?2 AND c.test = 0 AND c.left_out = 0 ${cause === undefined ? '' : 'AND l.cause = ?3'}
       ORDER BY l.at DESC LIMIT ${mostLessons}`,
    )
    .bind(key, until ?? Number.MAX_SAFE_INTEGER, ...(cause === undefined ? [] : [cause]))
    .all<Row>();
  if (results.length === 0) return [];
  const back = await db.batch<BackRow>(
    results.map((row) => backStatement(db, key, row, preventedFrom(row, timeZone))),
  );
  return results.map(({ prevention, by, ...lesson }, index) => {
    const { count, complaint, at } = back[index]!.results[0]!;
    return {
      ...lesson,
      prevention: prevention ?? undefined,
      by: by ?? undefined,
      back: { count, first: complaint !== null && at !== null ? { complaint, at } : undefined },
    };
  });
}

/** The day after the prevention was due; without a date, the resolution. */
function preventedFrom({ at, by }: Row, timeZone: string): number {
  return by === null ? at : Math.max(at, instantOf(dateOf(dayNumber(by) + 1), '00:00', timeZone));
}

function backStatement(
  db: D1Database,
  board: string,
  { complaint, cause }: Row,
  since: number,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT COUNT(DISTINCT l.complaint_id) AS count, l.complaint_id AS complaint, MIN(l.opened_at) AS at
       FROM lessons l JOIN complaints c ON c.id = l.complaint_id
       WHERE l.board_id = ? AND l.cause = ? AND l.opened_at >= ? AND l.complaint_id <> ? AND c.test = 0 AND c.left_out = 0`,
    )
    .bind(board, cause, since, complaint);
}
