import { localDate } from '../../domain/board/due.ts';
import { before, lastWeeks, type Period } from '../../domain/scores/period.ts';
import { ranked, type ThemeCount, type ThemeOrder } from '../../domain/themes/theme-report.ts';
import type { Board } from '../board.ts';

/**
 * Every theme of a board in a period that ends today: people by their last day, the rest by sums of days, so that it
 * reads few rows of a million submissions.
 */
export async function themeReport(
  db: D1Database,
  board: string,
  period: Period,
  earlier: Period,
): Promise<ThemeCount[]> {
  const days = (what: string) =>
    `(SELECT COALESCE(SUM(${what}), 0) FROM theme_days d WHERE d.theme_id = t.id AND d.day BETWEEN ?2 AND ?3)`;
  const { results } = await db
    .prepare(
      `SELECT t.id, t.name, ${days('submissions')} AS submissions, ${days('rated')} AS rated, ${days('low')} AS low,
         (SELECT COALESCE(SUM(submissions), 0) FROM theme_days d
          WHERE d.theme_id = t.id AND d.day BETWEEN ?4 AND ?5) AS before,
         (SELECT COUNT(*) FROM theme_people p WHERE p.theme_id = t.id AND p.last_day >= ?2) AS people,
         (SELECT COALESCE(SUM(worth), 0) FROM theme_people p WHERE p.theme_id = t.id AND p.last_day >= ?2) AS value
       FROM themes t WHERE t.board_id = ?1 AND t.removed_at IS NULL`,
    )
    .bind(board, period.from, period.to, earlier.from, earlier.to)
    .all<ThemeCount>();
  return results;
}

type Asked = { weeks: number; by: ThemeOrder; now: number };

/** The same for the last weeks until today, the heaviest first. */
export async function heaviest(
  db: D1Database,
  { key, timeZone }: Pick<Board, 'key' | 'timeZone'>,
  { weeks, by, now }: Asked,
): Promise<{ period: Period; themes: ThemeCount[] }> {
  const period = lastWeeks(localDate(now, timeZone), weeks);
  return { period, themes: ranked(await themeReport(db, key, period, before(period)), by) };
}
