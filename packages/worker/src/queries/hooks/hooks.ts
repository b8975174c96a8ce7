import type { Locale } from '@wipeboard/shared';
import {
  eventsFor,
  type Hook,
  type HookEvent,
  type HookKind,
  type StopReason,
} from '../../domain/hooks/hook.ts';

export type HookRow = {
  id: string;
  board_id: string;
  kind: HookKind;
  name: string;
  url: string;
  events: string;
  contact: number;
  locale: Locale;
  generation: number;
  older_until: number;
  failures: number;
  daily_at: number | null;
  created_at: number;
  stopped_at: number | null;
  stopped_because: StopReason | null;
};

/** A board's hooks of some kinds, in the order in which they were made. */
export async function hooksOf(db: D1Database, board: string, kinds: readonly HookKind[]): Promise<Hook[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM hooks WHERE board_id = ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY created_at, id`,
    )
    .bind(board, JSON.stringify(kinds))
    .all<HookRow>();
  return results.map(hook);
}

export const hookStatement = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('SELECT * FROM hooks WHERE id = ?').bind(id);

/** One hook of a board; somebody else's is none. */
export async function hookOf(db: D1Database, board: string, id: string): Promise<Hook | undefined> {
  const row = await hookStatement(db, id).first<HookRow>();
  return row?.board_id === board ? hook(row) : undefined;
}

/** Chats whose daily word is due. */
export async function dailyHooks(db: D1Database, now: number, most: number): Promise<Hook[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM hooks WHERE daily_at IS NOT NULL AND stopped_at IS NULL AND daily_at <= ?
       ORDER BY daily_at LIMIT ?`,
    )
    .bind(now, most)
    .all<HookRow>();
  return results.map(hook);
}

export function hook(row: HookRow): Hook {
  return {
    id: row.id,
    boardId: row.board_id,
    kind: row.kind,
    name: row.name,
    url: row.url,
    events: JSON.parse(row.events) as HookEvent[],
    contact: row.contact === 1,
    locale: row.locale,
    generation: row.generation,
    olderUntil: row.older_until,
    failures: row.failures,
    dailyAt: row.daily_at ?? undefined,
    createdAt: row.created_at,
    stopped:
      row.stopped_at === null ? undefined : { at: row.stopped_at, because: row.stopped_because ?? 'paused' },
  };
}

/** What a hook of this kind may be told of. */
export const eventsOffered = (kind: HookKind): readonly HookEvent[] => eventsFor(kind);
