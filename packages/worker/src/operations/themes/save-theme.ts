import type { Theme, ThemeForm } from '../../domain/themes/theme.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { insertTheme, removeTheme, updateTheme } from '../../storage/themes/themes.ts';

/** Makes a theme, or changes one; its rules begin to be tried on what is there. Undefined where there are too many. */
export async function saveTheme(
  services: Services,
  board: Board,
  { name, rules }: ThemeForm,
  before?: Theme,
): Promise<string | undefined> {
  const db = services.database(board.database);
  const now = services.now();
  const upto = rules.length > 0 ? now + 1 : undefined;
  if (before) {
    await db.batch(updateTheme(db, board.key, { id: before.id, name, rules, upto }));
    return before.id;
  }
  const id = `thm_${services.newId()}`;
  const { meta } = await insertTheme(db, board.key, { id, name, rules, upto }, now).run();
  return meta.changes > 0 ? id : undefined;
}

/** Takes a theme away, or brings it back with everything that had it. */
export async function putTheme(services: Services, board: Board, id: string, there: boolean): Promise<void> {
  const db = services.database(board.database);
  await removeTheme(db, board.key, id, there ? null : services.now()).run();
}
