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
  const opened = await openedOf(db, key, [...new Set(results.map((row) => row.cause))]);
  return results.map(({ prevention, by, ...lesson }) => {
    const since = preventedFrom(lesson.at, by, timeZone);
    const back = (opened.get(lesson.cause) ?? []).filter(
      ({ complaint, at }) => at >= since && complaint !== lesson.complaint,
    );
    return {
      ...lesson,
      prevention: prevention ?? undefined,
      by: by ?? undefined,
      back: { count: back.length, first: back[0] },
    };
  });
}

/** The day after the prevention was due; without a date, the resolution. */
function preventedFrom(at: number, by: string | null, timeZone: string): number {
  return by === null ? at : Math.max(at, instantOf(dateOf(dayNumber(by) + 1), '00:00', timeZone));
}

type Opened = { complaint: string; at: number };

/** Complaints by the causes that were learnt of them, the first opened first. */
async function openedOf(
  db: D1Database,
  board: string,
  causes: readonly string[],
): Promise<Map<string, Opened[]>> {
  const { results } = await db
    .prepare(
      `SELECT l.cause, l.complaint_id AS complaint, l.opened_at AS at FROM lessons l JOIN complaints c ON c.id = l.complaint_id
       WHERE l.board_id = ? AND l.cause IN (SELECT value FROM json_each(?)) AND c.test = 0 AND c.left_out = 0
       GROUP BY 1, 2 ORDER BY l.opened_at`,
    )
    .bind(board, JSON.stringify(causes))
    .all<Opened & { cause: string }>();
  return new Map(
    [...Map.groupBy(results, ({ cause }) => cause)].map(([cause, rows]) => [
      cause,
      rows.map(({ complaint, at }) => ({ complaint, at })),
    ]),
  );
}
