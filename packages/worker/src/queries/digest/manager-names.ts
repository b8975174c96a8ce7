/** What everybody who is or was among a board's people is called, by their ids. */
export async function managerNames(db: D1Database, boardId: string): Promise<Map<string, string>> {
  const { results } = await db
    .prepare('SELECT id, name FROM managers WHERE board_id = ?')
    .bind(boardId)
    .all<{ id: string; name: string }>();
  return new Map(results.map(({ id, name }) => [id, name]));
}
