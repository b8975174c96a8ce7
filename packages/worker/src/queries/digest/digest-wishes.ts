import type { Wishes } from '../../domain/digest/digest-wishes.ts';

/** What a board's people want by mail, by their ids; those who have said nothing are absent. */
export async function digestWishes(db: D1Database, boardId: string): Promise<Map<string, Wishes>> {
  const { results } = await db
    .prepare('SELECT manager_id AS id, weekly, daily FROM digest_wishes WHERE board_id = ?')
    .bind(boardId)
    .all<{ id: string; weekly: number; daily: number }>();
  return new Map(results.map(({ id, weekly, daily }) => [id, { weekly: weekly === 1, daily: daily === 1 }]));
}
