/** An origin whose pages asked for the board; `at` in ms. */
export type Sighting = { origin: string; allowed: boolean; at: number };

/** A page on which something was left; `page` is its address without what may be private. */
export type PageSighting = { page: string; at: number };

export async function sightingsOf(db: D1Database, board: string): Promise<Sighting[]> {
  const { results } = await db
    .prepare('SELECT origin, allowed, last_at FROM sightings WHERE board_id = ?')
    .bind(board)
    .all<{ origin: string; allowed: number; last_at: number }>();
  return results
    .map(({ origin, allowed, last_at }) => ({ origin, allowed: allowed === 1, at: last_at }))
    .toSorted((a, b) => b.at - a.at);
}

const newest = 300;
const mostPages = 30;

/** The pages among the newest submissions, the latest first. */
export async function pagesLately(db: D1Database, board: string): Promise<PageSighting[]> {
  const { results } = await db
    .prepare(
      `SELECT json_extract(context, '$.url') AS url, created_at AS at FROM submissions
       WHERE board_id = ? ORDER BY created_at DESC LIMIT ${newest}`,
    )
    .bind(board)
    .all<{ url: string | null; at: number }>();
  const pages = new Map<string, number>();
  for (const { url, at } of results) {
    const page = pageOf(url);
    if (page !== undefined && !pages.has(page)) pages.set(page, at);
  }
  return [...pages].slice(0, mostPages).map(([page, at]) => ({ page, at }));
}

function pageOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
