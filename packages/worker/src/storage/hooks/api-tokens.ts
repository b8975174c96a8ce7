import type { ApiToken } from '../../domain/hooks/api-token.ts';

export function insertToken(
  db: D1Database,
  board: string,
  token: ApiToken,
  digest: string,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO api_tokens (id, board_id, name, scope, digest, ending, created_by, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      token.id,
      board,
      token.name,
      token.scope,
      digest,
      token.ending,
      token.createdBy,
      token.createdAt,
      token.expiresAt,
    );
}

export function revokeToken(db: D1Database, board: string, id: string, now: number): D1PreparedStatement {
  return db
    .prepare('UPDATE api_tokens SET revoked_at = ? WHERE id = ? AND board_id = ? AND revoked_at IS NULL')
    .bind(now, id, board);
}

const noteEveryMs = 60_000;

/** Notes that a token was used, at most once a minute. */
export function noteUse(db: D1Database, id: string, now: number): D1PreparedStatement {
  return db
    .prepare('UPDATE api_tokens SET used_at = ? WHERE id = ? AND COALESCE(used_at, 0) <= ?')
    .bind(now, id, now - noteEveryMs);
}
