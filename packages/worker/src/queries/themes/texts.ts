import type { Said } from '../../domain/themes/terms.ts';

const usual = 'text IS NOT NULL AND test = 0 AND quarantined_at IS NULL';

/** What people wrote between two instants (ms, the end not included), newest first. */
export async function saidBetween(
  db: D1Database,
  board: string,
  from: number,
  to: number,
  most: number,
): Promise<Said[]> {
  const { results } = await db
    .prepare(
      `SELECT COALESCE(customer, id) AS person, text, language FROM submissions INDEXED BY submissions_with_words
       WHERE board_id = ? AND created_at >= ? AND created_at < ? AND ${usual} ORDER BY created_at DESC LIMIT ?`,
    )
    .bind(board, from, to, most)
    .all<{ person: string; text: string; language: string | null }>();
  return results.map(({ person, text, language }) => ({ person, text, language: language ?? undefined }));
}

/** A submission as rules are tried on it. */
export type Ruled = { id: string; text: string | null; at: number };

/** What is waiting for its board's rules. */
export async function queuedTexts(db: D1Database, most: number): Promise<(Ruled & { board: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id, s.text, s.created_at AS at, s.board_id AS board
       FROM theme_queue q CROSS JOIN submissions s ON s.id = q.submission_id WHERE q.submission_id > '' LIMIT ?`,
    )
    .bind(most)
    .all<Ruled & { board: string }>();
  return results;
}

/** Where trying rules on older texts has come to, going back: an instant in ms, and the row within it. */
export type Upto = { at: number; row: number };

/** What was written before, newest first, each with its place. */
export async function olderTexts(
  db: D1Database,
  board: string,
  upto: Upto,
  most: number,
): Promise<(Ruled & { row: number })[]> {
  const { results } = await db
    .prepare(
      `SELECT id, text, created_at AS at, rowid AS row FROM submissions INDEXED BY submissions_with_words
       WHERE board_id = ? AND (created_at, rowid) < (?, ?) AND text IS NOT NULL AND test = 0
       ORDER BY created_at DESC, rowid DESC LIMIT ?`,
    )
    .bind(board, upto.at, upto.row, most)
    .all<Ruled & { row: number }>();
  return results;
}

/** One theme whose rules were not tried on everything yet, with its board. */
export async function themeBehind(
  db: D1Database,
): Promise<{ id: string; board: string; rules: string[]; upto: Upto } | undefined> {
  const row = await db
    .prepare(
      `SELECT id, board_id AS board, rules, upto, upto_row AS row FROM themes INDEXED BY themes_behind
       WHERE board_id > '' AND upto IS NOT NULL AND removed_at IS NULL LIMIT 1`,
    )
    .first<{ id: string; board: string; rules: string; upto: number; row: number }>();
  if (!row) return undefined;
  const { id, board, rules, upto, row: within } = row;
  return { id, board, rules: JSON.parse(rules) as string[], upto: { at: upto, row: within } };
}
