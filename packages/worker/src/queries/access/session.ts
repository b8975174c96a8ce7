import type { Locale } from '@wipeboard/shared';
import { deviceOf, type Device } from '../../domain/access/device.ts';

/**
 * A session that is not over. `email` in lower case; `onlyBoard`: no mail has proven that it is theirs, and the session
 * is good for this board alone. Instants are ms since the epoch, UTC.
 */
export type Session = {
  id: string;
  email: string;
  onlyBoard?: string;
  createdAt: number;
  seenAt: number;
  expiresAt: number;
};

/** A session as its owner sees it among theirs. */
export type ListedSession = Session & { device: Device };

type Row = {
  id: string;
  email: string;
  agent: string;
  created_at: number;
  seen_at: number;
  expires_at: number;
  only_board: string | null;
};

const columns = 'id, email, agent, created_at, seen_at, expires_at, only_board';

/** With the language that its owner chose for their desk, if they did. */
export async function openSession(
  db: D1Database,
  id: string,
  now: number,
): Promise<(Session & { locale?: Locale }) | undefined> {
  const row = await db
    .prepare(
      `SELECT ${columns}, (SELECT locale FROM preferences WHERE address = email) AS locale
       FROM sessions WHERE id = ? AND expires_at > ?`,
    )
    .bind(id, now)
    .first<Row & { locale: Locale | null }>();
  return row ? { ...session(row), locale: row.locale ?? undefined } : undefined;
}

/** All of whoever has this one, the last used first. */
export async function sessionsOf(
  db: D1Database,
  { email, onlyBoard }: Session,
  now: number,
): Promise<ListedSession[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM sessions WHERE email = ? AND expires_at > ? AND only_board IS ?
       ORDER BY seen_at DESC, id`,
    )
    .bind(email, now, onlyBoard ?? null)
    .all<Row>();
  return results.map((row) => ({ ...session(row), device: deviceOf(row.agent) }));
}

const session = ({ id, email, created_at, seen_at, expires_at, only_board }: Row): Session => ({
  id,
  email,
  onlyBoard: only_board ?? undefined,
  createdAt: created_at,
  seenAt: seen_at,
  expiresAt: expires_at,
});

/** The language that somebody chose for their desk, for whoever comes in without a session of ours. */
export async function languageOf(db: D1Database, address: string): Promise<Locale | undefined> {
  const row = await db
    .prepare('SELECT locale FROM preferences WHERE address = ?')
    .bind(address)
    .first<{ locale: Locale }>();
  return row?.locale;
}
