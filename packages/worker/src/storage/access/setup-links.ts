import type { Statement } from '../boards.ts';

/** A link that makes one board, for the script that prints it; `id` as `sessionId` of its token. */
export const setupLinkStatement = (id: string, expiresAt: number): Statement => ({
  sql: 'INSERT INTO setup_links (id, expires_at) VALUES (?, ?)',
  parameters: [id, expiresAt],
});

/** How the database refuses the batch of a link that is used, over or unknown. */
export const setupLinkRefused = /CHECK constraint failed: used_once/;

/** Spends a link in the batch that makes its board; where it is not to be spent, the whole batch breaks. */
export function spendSetupLink(db: D1Database, id: string, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO setup_links (id, expires_at, uses) SELECT ?1, 0, 2
         WHERE NOT EXISTS (SELECT 1 FROM setup_links WHERE id = ?1 AND uses = 0 AND expires_at > ?2)`,
      )
      .bind(id, now),
    db.prepare('UPDATE setup_links SET uses = uses + 1 WHERE id = ?').bind(id),
  ];
}
