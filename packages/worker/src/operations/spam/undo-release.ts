import { notAside } from '../../queries/spam/told.ts';
import type { Services } from '../../services.ts';
import { putAside } from '../../storage/inbox/quarantine.ts';
import type { Doer } from '../inbox/mark-submissions.ts';

/** `told`: how many were left, because people know of the complaint that taking them back has opened. */
export type ReleaseUndone = { done: string[]; told: number };

/** Undoes that submissions were taken back: they are as they were before, with nothing that they would have owed people. */
export async function undoRelease(
  services: Services,
  { board }: Pick<Doer, 'board'>,
  ids: readonly string[],
): Promise<ReleaseUndone> {
  const db = services.database(board.database);
  const undone = putAside(db, { board: board.key, ids, at: services.now(), undoing: true });
  const results = await db.batch<{ id: string; n: number }>([...undone, notAside(db, board.key, ids)]);
  return {
    done: results[0]!.results.map(({ id }) => id),
    told: results.at(-1)!.results[0]!.n,
  };
}
