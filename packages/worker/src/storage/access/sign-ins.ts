import type { Locale } from '@wipeboard/shared';
import { dayMs, hourMs, mostCodes, mostSignIns } from '../../domain/access/sign-in.ts';
import type { Guard } from '../owe-mails.ts';

export type NewSignIn = {
  id: string;
  address: string;
  locale: Locale;
  next: string;
  now: number;
  expiresAt: number;
};

/** Notes that somebody wants to come in, unless their address has had as many mails as it gets. */
export function noteSignIn(db: D1Database, asked: NewSignIn): D1PreparedStatement {
  const { id, address, locale, next, now, expiresAt } = asked;
  const counted = (ms: number, most: number) => [address, now - ms, most];
  const since = '(SELECT COUNT(*) FROM sign_ins WHERE address = ? AND created_at > ?) < ?';
  return db
    .prepare(
      `INSERT INTO sign_ins (id, address, locale, next, created_at, expires_at)
       SELECT ?, ?, ?, ?, ?, ? WHERE ${since} AND ${since}`,
    )
    .bind(
      id,
      address,
      locale,
      next,
      now,
      expiresAt,
      ...counted(hourMs, mostSignIns.hour),
      ...counted(dayMs, mostSignIns.day),
    );
}

/** True in a batch while an address (in lower case) is one of a board's person. */
export const belongs = (boardId: string, managerId: string, address: string): Guard => ({
  sql: 'EXISTS (SELECT 1 FROM managers WHERE board_id = ? AND id = ? AND lower(email) = ? AND removed_at IS NULL)',
  parameters: [boardId, managerId, address],
});

/** Counts one more code, before it is looked at; changes nothing once a sign-in is over, used or void. */
export function countCode(db: D1Database, id: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE sign_ins SET attempts = attempts + 1
       WHERE id = ? AND session_id IS NULL AND expires_at > ? AND attempts < ? RETURNING attempts, next`,
    )
    .bind(id, now, mostCodes);
}

/** Makes a sign-in this one session's; nothing where it was somebody else's already, is over, or nobody's. */
export function spendSignIn(db: D1Database, id: string, sessionId: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE sign_ins SET session_id = ?
       WHERE id = ? AND session_id IS NULL AND expires_at > ? AND substr(address, 1, 1) <> '~' RETURNING next`,
    )
    .bind(sessionId, id, now);
}
