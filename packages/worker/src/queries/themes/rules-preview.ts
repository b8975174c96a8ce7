import { matchesAny, ruledText } from '../../domain/themes/theme-rules.ts';

/** What rules would find among the newest texts: how many of how many, and some of them. */
export type RulesPreview = { of: number; found: number; samples: { id: string; text: string }[] };

const mostTexts = 500;
const mostSamples = 6;

export async function rulesPreview(
  db: D1Database,
  board: string,
  rules: readonly string[],
): Promise<RulesPreview> {
  const { results } = await db
    .prepare(
      `SELECT id, text FROM submissions INDEXED BY submissions_with_words
       WHERE board_id = ? AND text IS NOT NULL AND test = 0 AND quarantined_at IS NULL
       ORDER BY created_at DESC LIMIT ${mostTexts}`,
    )
    .bind(board)
    .all<{ id: string; text: string }>();
  const found = results.filter(({ text }) => matchesAny(ruledText(text), rules));
  return { of: results.length, found: found.length, samples: found.slice(0, mostSamples) };
}
