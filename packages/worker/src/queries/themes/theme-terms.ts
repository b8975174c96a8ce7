import type { Terms } from '../../domain/themes/terms.ts';

/** The terms of a board as the clock last worked them out. */
export async function termsOf(db: D1Database, board: string): Promise<Terms | undefined> {
  const document = await db
    .prepare('SELECT document FROM theme_terms WHERE board_id = ?')
    .bind(board)
    .first<string | null>('document');
  return document ? (JSON.parse(document) as Terms) : undefined;
}

/** The board whose terms are longest due. */
export async function termsDue(
  db: D1Database,
  now: number,
): Promise<{ board: string; dueAt: number } | undefined> {
  const row = await db
    .prepare(
      'SELECT board_id AS board, due_at AS dueAt FROM theme_terms WHERE due_at <= ? ORDER BY due_at LIMIT 1',
    )
    .bind(now)
    .first<{ board: string; dueAt: number }>();
  return row ?? undefined;
}
