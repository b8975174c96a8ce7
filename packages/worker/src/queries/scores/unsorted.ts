export type UnsortedSubmission = {
  id: string;
  board_id: string;
  created_at: number;
  context: string;
  identity: string | null;
};
export type UndatedComplaint = { id: string; board_id: string; opened_at: number };

/** Submissions without facets: left by a Worker of before them, or by one that still runs while the next is rolled out. */
export async function unsortedSubmissions(db: D1Database, most: number): Promise<UnsortedSubmission[]> {
  const { results } = await db
    .prepare(
      'SELECT id, board_id, created_at, context, identity FROM submissions WHERE day IS NULL ORDER BY id LIMIT ?',
    )
    .bind(most)
    .all<UnsortedSubmission>();
  return results;
}

export async function undatedComplaints(db: D1Database, most: number): Promise<UndatedComplaint[]> {
  const { results } = await db
    .prepare('SELECT id, board_id, opened_at FROM complaints WHERE day IS NULL ORDER BY id LIMIT ?')
    .bind(most)
    .all<UndatedComplaint>();
  return results;
}

/** The time zones of boards, as far as the directory knows them. */
export async function timeZones(
  directory: D1Database,
  boards: readonly string[],
): Promise<Map<string, string>> {
  const { results } = await directory
    .prepare(
      `SELECT key, json_extract(document, '$.timeZone') AS zone FROM boards
       WHERE key IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(boards))
    .all<{ key: string; zone: string }>();
  return new Map(results.map(({ key, zone }) => [key, zone]));
}
