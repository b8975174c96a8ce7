import { boardByKey } from '../../queries/board.ts';
import { unfinishedImports } from '../../queries/exchange/imports.ts';
import type { Services } from '../../services.ts';
import { dropOldStaged } from '../../storage/exchange/imports.ts';
import { goOn } from './load-import.ts';

const dayMs = 86_400_000;

/** Goes on with loads and undoings that were cut short, and forgets files that nobody loaded within a day. */
export async function sweepImports(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    await db.batch(dropOldStaged(db, services.now() - dayMs));
    for (const { id, boardId } of await unfinishedImports(db)) {
      const board = await boardByKey(services, boardId, services.now());
      if (board) await goOn(services, board, id);
    }
  }
}
