import type { ApiToken, TokenScope } from '../../domain/hooks/api-token.ts';

type Row = {
  id: string;
  name: string;
  scope: TokenScope;
  ending: string;
  created_by: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
  revoked_at: number | null;
};

const columns = 'id, name, scope, ending, created_by, created_at, expires_at, used_at, revoked_at';

/** The token with this digest, while it is good on this board. */
export async function liveToken(
  db: D1Database,
  board: string,
  digest: string,
  now: number,
): Promise<ApiToken | undefined> {
  const row = await db
    .prepare(
      `SELECT ${columns} FROM api_tokens
       WHERE digest = ? AND board_id = ? AND revoked_at IS NULL AND expires_at > ?`,
    )
    .bind(digest, board, now)
    .first<Row>();
  return row ? token(row) : undefined;
}

const mostListed = 200;

/** A board's tokens, newest first. */
export async function apiTokens(db: D1Database, board: string): Promise<ApiToken[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM api_tokens WHERE board_id = ? ORDER BY created_at DESC LIMIT ${mostListed}`,
    )
    .bind(board)
    .all<Row>();
  return results.map(token);
}

const token = (row: Row): ApiToken => ({
  id: row.id,
  name: row.name,
  scope: row.scope,
  ending: row.ending,
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at ?? undefined,
  revokedAt: row.revoked_at ?? undefined,
});
