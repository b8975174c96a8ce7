/** What was said lately, for the lists that a filter proposes. */
export type FilterChoices = Record<'moment' | 'segment' | 'language' | 'about' | 'page', string[]>;

const recent = 500;

/** The values of the newest submissions: enough to choose from, and as quick with a million of them. */
export async function filterChoices(db: D1Database, board: string): Promise<FilterChoices> {
  const { results } = await db
    .prepare(
      `SELECT moment, segment, language, about, page FROM submissions WHERE board_id = ?
       ORDER BY created_at DESC LIMIT ${recent}`,
    )
    .bind(board)
    .all<Record<keyof FilterChoices, string | null>>();
  const of = (field: keyof FilterChoices) =>
    [...new Set(results.flatMap((row) => row[field] ?? []))]
      .toSorted((a, b) => a.localeCompare(b))
      .slice(0, 60);
  return {
    moment: of('moment'),
    segment: of('segment'),
    language: of('language'),
    about: of('about'),
    page: of('page'),
  };
}

/** Whether anybody has ever left anything on a board. */
export async function anySubmission(db: D1Database, board: string): Promise<boolean> {
  return (
    (await db.prepare('SELECT 1 FROM submissions WHERE board_id = ? LIMIT 1').bind(board).first()) !== null
  );
}
