import type { ComplaintStatus } from '@wipeboard/shared';
import { hookData, type HookPayload } from '../../domain/hooks/hook-payload.ts';
import { subjectColumns, subjectOf, type SubjectRow } from './hook-subject.ts';

/** `since` in ms; `after`: where the page before ended. */
export type Asked = { status?: ComplaintStatus; since: number; after?: { openedAt: number; id: string } };

export type AskedPage = { complaints: HookPayload['data'][]; next?: { openedAt: number; id: string } };

const perPage = 100;

/** A board's complaints as programs read them, oldest first, without tests and without how to reach anybody. */
export async function askedComplaints(db: D1Database, board: string, asked: Asked): Promise<AskedPage> {
  const { openedAt, id } = asked.after ?? { openedAt: asked.since, id: '' };
  const { results } = await db
    .prepare(
      `SELECT ${subjectColumns} FROM complaints c JOIN submissions s ON s.id = c.submission_id
         LEFT JOIN complaint_events e ON e.complaint_id = c.id AND e.id = ''
       WHERE c.board_id = ? AND (c.opened_at, c.id) > (?, ?) AND c.test = 0 AND (? = '' OR c.status = ?)
       ORDER BY c.opened_at, c.id LIMIT ?`,
    )
    .bind(board, Math.max(openedAt, asked.since), id, asked.status ?? '', asked.status ?? '', perPage + 1)
    .all<SubjectRow>();
  const rows = results.slice(0, perPage);
  const last = rows.at(-1);
  return {
    complaints: rows.map((row) => hookData(subjectOf(row), false)),
    next: results.length > perPage && last ? { openedAt: last.opened_at, id: last.complaint_id! } : undefined,
  };
}
