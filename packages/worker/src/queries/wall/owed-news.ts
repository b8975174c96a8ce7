/** News on their way; `upto` is as domain/wall/followers reads it, `at` when they were made (ms). */
export type OwedNews = { event: string; board: string; card: string; upto: string; at: number };

type Row = { event_id: string; board_id: string; card_id: string; upto: string; at: number };
const columns = 'event_id, board_id, card_id, upto, at';

/** The longest owed first. */
export async function owedNews(db: D1Database, most: number): Promise<OwedNews[]> {
  const { results } = await db
    .prepare(`SELECT ${columns} FROM card_news WHERE done_at IS NULL ORDER BY at LIMIT ?`)
    .bind(most)
    .all<Row>();
  return results.map(news);
}

/** News of one event, unless they are owed to everybody. */
export async function newsOfEvent(
  db: D1Database,
  board: string,
  event: string,
): Promise<OwedNews | undefined> {
  const row = await db
    .prepare(`SELECT ${columns} FROM card_news WHERE event_id = ? AND board_id = ? AND done_at IS NULL`)
    .bind(event, board)
    .first<Row>();
  return row ? news(row) : undefined;
}

const news = (row: Row): OwedNews => ({
  event: row.event_id,
  board: row.board_id,
  card: row.card_id,
  upto: row.upto,
  at: row.at,
});

/**
 * The requests whose followers are told of a card, in the order of their ids: itself, what was merged into it, and of
 * a change the request that it came of.
 */
export async function newsSources(db: D1Database, card: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT id FROM cards WHERE id = ?1
       UNION SELECT id FROM cards WHERE merged_into = ?1
       UNION SELECT request_id FROM cards WHERE id = ?1 AND request_id IS NOT NULL ORDER BY 1`,
    )
    .bind(card)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** The last of the next followers of a request, and how many they are. */
export async function nextFollowers(
  db: D1Database,
  request: string,
  after: string,
  most: number,
): Promise<{ last?: string; count: number }> {
  const row = await db
    .prepare(
      `SELECT MAX(id) AS last, COUNT(*) AS count
       FROM (SELECT id FROM followers WHERE request_id = ? AND id > ? ORDER BY id LIMIT ?)`,
    )
    .bind(request, after, most)
    .first<{ last: string | null; count: number }>();
  return { last: row?.last ?? undefined, count: row?.count ?? 0 };
}

/** Whether at least so many news wait to leave. */
export async function newsWaiting(db: D1Database, atLeast: number): Promise<boolean> {
  const row = await db
    .prepare(
      `SELECT COUNT(*) AS count FROM (SELECT 1 FROM outbox WHERE state IN ('pending', 'sending') AND kind = 'news' LIMIT ?)`,
    )
    .bind(atLeast)
    .first<{ count: number }>();
  return (row?.count ?? 0) >= atLeast;
}
