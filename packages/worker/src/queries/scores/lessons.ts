import { instantOf } from '../../domain/board/due.ts';
import { dateOf, dayNumber } from '../../domain/scores/period.ts';
import type { Lesson } from '../../domain/scores/handling-report.ts';
import type { Board } from '../board.ts';

export const mostLessons = 100;
/** How often a cause came back is counted so far. */
const mostBack = 20;

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
  const since = results.map(({ at, by }) => preventedFrom(at, by, timeZone));
  const back = await cameBack(
    db,
    key,
    results.map(({ cause, complaint }, place) => [cause, since[place]!, complaint]),
  );
  return results.map(({ prevention, by, ...lesson }, place) => ({
    ...lesson,
    prevention: prevention ?? undefined,
    by: by ?? undefined,
    back: back[place]!,
  }));
}

/** The day after the prevention was due; without a date, the resolution. */
function preventedFrom(at: number, by: string | null, timeZone: string): number {
  return by === null ? at : Math.max(at, instantOf(dateOf(dayNumber(by) + 1), '00:00', timeZone));
}

/** A cause, from when on its return counts (ms), and the complaint that it was learnt from. */
type Learnt = [cause: string, since: number, complaint: string];

const others = `FROM lessons m JOIN complaints c ON c.id = m.complaint_id
  WHERE m.board_id = ?1 AND m.cause = j.value ->> 0 AND m.opened_at >= j.value ->> 1
    AND m.complaint_id <> j.value ->> 2 AND c.test = 0 AND c.left_out = 0`;

/** How many other complaints of each cause were opened since and the first of them. */
async function cameBack(db: D1Database, board: string, learnt: Learnt[]): Promise<Lesson['back'][]> {
  if (learnt.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT (SELECT count(*) FROM (SELECT DISTINCT m.complaint_id ${others} LIMIT ${mostBack + 1})) AS count,
         (SELECT json_object('complaint', m.complaint_id, 'at', m.opened_at) ${others} ORDER BY m.opened_at LIMIT 1) AS first
       FROM json_each(?2) j ORDER BY j.key`,
    )
    .bind(board, JSON.stringify(learnt))
    .all<{ count: number; first: string | null }>();
  return results.map(({ count, first }) => ({
    count: Math.min(count, mostBack),
    more: count > mostBack,
    first: first === null ? undefined : (JSON.parse(first) as { complaint: string; at: number }),
  }));
}
