import type { SavedView } from '../../domain/inbox/saved-view.ts';
import type { Services } from '../../services.ts';
import { deleteView, renameView, saveView } from '../../storage/inbox/saved-views.ts';
import type { Doer } from './mark-submissions.ts';

/** Keeps a list under a name; false where there is no room for another. */
export async function keepView(
  services: Services,
  { board, manager }: Doer,
  view: Omit<SavedView, 'id'>,
): Promise<boolean> {
  const owner = { board: board.key, manager };
  const saved = { ...view, id: `view_${services.newId()}` };
  const { meta } = await saveView(services.database(board.database), owner, saved).run();
  return meta.changes > 0;
}

/** False where there is no such view of this person. */
export async function nameView(
  services: Services,
  { board, manager }: Doer,
  view: Omit<SavedView, 'query'>,
): Promise<boolean> {
  const owner = { board: board.key, manager };
  const { meta } = await renameView(services.database(board.database), owner, view).run();
  return meta.changes > 0;
}

/** Answers what was deleted, so that it can be kept again; undefined where there was nothing. */
export async function dropView(
  services: Services,
  { board, manager }: Doer,
  id: string,
): Promise<SavedView | undefined> {
  const owner = { board: board.key, manager };
  const { results } = await deleteView(services.database(board.database), owner, id).all<SavedView>();
  return results[0];
}
