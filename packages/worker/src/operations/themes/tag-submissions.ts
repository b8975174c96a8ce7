import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { giveTheme, takeTheme } from '../../storage/themes/submission-themes.ts';

export type Tagging = { theme: string; submissions: readonly string[]; act: 'give' | 'take' };

/** Gives submissions of a board one of its themes by hand, or takes it away for good. */
export async function tagSubmissions(
  services: Services,
  board: Board,
  by: string,
  { theme, submissions, act }: Tagging,
): Promise<void> {
  const db = services.database(board.database);
  const statement =
    act === 'give'
      ? giveTheme(db, board, { theme, submissions, by })
      : takeTheme(db, board.key, theme, submissions);
  await statement.run();
}
