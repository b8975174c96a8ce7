import type { Locale } from '@wipeboard/shared';

/** A sign-in that was asked for and is not over, void or used. `address` in lower case; instants are ms, UTC. */
export type SignIn = {
  id: string;
  address: string;
  locale: Locale;
  next: string;
  createdAt: number;
  expiresAt: number;
};

type Row = {
  id: string;
  address: string;
  locale: Locale;
  next: string;
  created_at: number;
  expires_at: number;
};

export async function openSignIn(db: D1Database, id: string, now: number): Promise<SignIn | undefined> {
  const row = await db
    .prepare(
      `SELECT id, address, locale, next, created_at, expires_at FROM sign_ins
       WHERE id = ? AND session_id IS NULL AND expires_at > ?`,
    )
    .bind(id, now)
    .first<Row>();
  if (!row) return undefined;
  const { created_at, expires_at, ...rest } = row;
  return { ...rest, createdAt: created_at, expiresAt: expires_at };
}
