import type { Board } from '../../queries/board.ts';
import { taggedWith } from '../../queries/themes/tagged-with.ts';
import type { Services } from '../../services.ts';
import { giveTheme, takeTheme } from '../../storage/themes/submission-themes.ts';

export type Tagging = { theme: string; submissions: readonly string[]; act: 'give' | 'take' };

/**
 * Gives submissions of a board one of its themes by hand, or takes it away for good. Answers those that it changed
 * something for.
 */
export async function tagSubmissions(
  services: Services,
  board: Board,
  by: string,
  { theme, submissions, act }: Tagging,
): Promise<string[]> {
  const db = services.database(board.database);
  const before = await taggedWith(db, board.key, theme, submissions);
  const statement =
    act === 'give'
      ? giveTheme(db, board, { theme, submissions, by })
      : takeTheme(db, board.key, theme, submissions);
  await statement.run();
  const after = await taggedWith(db, board.key, theme, submissions);
  return submissions.filter((id) => before.has(id) !== after.has(id));
}
