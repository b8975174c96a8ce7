import type { DigestKind } from '../../domain/digest/digest-period.ts';
import type { Wishes } from '../../domain/digest/digest-wishes.ts';
import type { Guard } from '../owe-mails.ts';

/** Notes that a look-back is owed, once; its mails follow in the same batch under `digestOwed`. */
export function oweDigest(
  db: D1Database,
  boardId: string,
  period: string,
  writeId: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare('INSERT OR IGNORE INTO digests (board_id, period, write_id, at) VALUES (?, ?, ?, ?)')
    .bind(boardId, period, writeId, now);
}

/** True in a batch only if that batch's own `oweDigest` took effect. */
export const digestOwed = (boardId: string, period: string, writeId: string): Guard => ({
  sql: 'EXISTS (SELECT 1 FROM digests WHERE board_id = ? AND period = ? AND write_id = ?)',
  parameters: [boardId, period, writeId],
});

/** Winds a board's clock to the next morning, unless somebody else already has. */
export function windClock(
  directory: D1Database,
  { boardId, kind, dueAt }: { boardId: string; kind: DigestKind; dueAt: number },
  next: number,
): D1PreparedStatement {
  const due = kind === 'weekly' ? 'weekly_due_at' : 'daily_due_at';
  return directory
    .prepare(`UPDATE digest_clock SET ${due} = ? WHERE board_id = ? AND ${due} = ?`)
    .bind(next, boardId, dueAt);
}

/** A board that no longer exists has nothing to look back on. */
export function stopClock(directory: D1Database, boardId: string): D1PreparedStatement {
  return directory.prepare('DELETE FROM digest_clock WHERE board_id = ?').bind(boardId);
}

export function keepWishes(
  db: D1Database,
  boardId: string,
  managerId: string,
  { weekly, daily }: Wishes,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO digest_wishes (board_id, manager_id, weekly, daily) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET weekly = excluded.weekly, daily = excluded.daily`,
    )
    .bind(boardId, managerId, Number(weekly), Number(daily));
}
