/** Whether a link for a first board may still be used; `id` as `sessionId` of its token. */
export async function isOpenSetupLink(db: D1Database, id: string, now: number): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 AS open FROM setup_links WHERE id = ? AND uses = 0 AND expires_at > ?')
    .bind(id, now)
    .first();
  return row !== null;
}
