import { facetsOf } from '../../domain/facets.ts';
import { importedRow, type ImportedRow } from '../../domain/exchange/import-row.ts';
import { customerKey } from '../../domain/identity.ts';
import type { Board } from '../../queries/board.ts';
import { askedForSince, chunksFrom, importOf, type Import } from '../../queries/exchange/imports.ts';
import type { Services } from '../../services.ts';
import { eraseSubmission } from '../erase-submission.ts';
import { loadChunk, undoSome, type NewImported } from '../../storage/exchange/imported-submissions.ts';
import { dropStaged, moveImport, noteUndoneBy, setMapping } from '../../storage/exchange/imports.ts';
import type { ImportMapping } from '../../domain/exchange/import-mapping.ts';

/** How long one request, or one tick of the clock, goes on; the next takes up where it stopped. */
const longestMs = 12_000;
const submissionsPerUndo = 400;

export const remap = async (
  services: Services,
  board: Board,
  id: string,
  mapping: ImportMapping,
): Promise<boolean> =>
  (await setMapping(services.database(board.database), board.key, id, mapping).run()).meta.changes > 0;

/** Begins to load a staged file, and goes on for a while. False where it was no longer waiting. */
export async function beginLoad(services: Services, board: Board, id: string): Promise<boolean> {
  const db = services.database(board.database);
  const moved = await moveImport(db, board.key, id, { from: 'staged', to: 'loading' }).run();
  await goOn(services, board, id);
  return moved.meta.changes > 0;
}

/** Takes back exactly what an import brought, also one that is still being loaded. */
export async function beginUndo(services: Services, board: Board, id: string, by: string): Promise<boolean> {
  const db = services.database(board.database);
  const results = await db.batch([
    moveImport(db, board.key, id, { from: 'loaded', to: 'undoing' }),
    moveImport(db, board.key, id, { from: 'loading', to: 'undoing' }),
    noteUndoneBy(db, board.key, id, by),
  ]);
  await goOn(services, board, id);
  return results.some(({ meta }) => meta.changes > 0);
}

/** Throws a staged file away. */
export async function dropImport(services: Services, board: Board, id: string): Promise<void> {
  const db = services.database(board.database);
  await db.batch(dropStaged(db, board.key, id));
}

/** Does what is left of a load or an undoing, chunk by chunk, until it is done or the time is over. */
export async function goOn(services: Services, board: Board, id: string): Promise<void> {
  const db = services.database(board.database);
  const until = services.now() + longestMs;
  while (services.now() < until) {
    const one = await importOf(db, board.key, id);
    if (one?.state === 'loading') await loadNext(services, board, db, one);
    else if (one?.state === 'undoing') {
      // Somebody asked for an answer to these since: a complaint goes as any that is erased goes.
      for (const submission of await askedForSince(db, id))
        await eraseSubmission(services, board, submission);
      await db.batch(undoSome(db, { id, boardId: board.key, now: services.now(), most: submissionsPerUndo }));
    } else return;
  }
}

async function loadNext(services: Services, board: Board, db: D1Database, one: Import): Promise<void> {
  const [rows = []] = await chunksFrom(db, one.id, one.nextChunk, 1);
  // As of when it was brought, so that a row is good or bad whenever the load comes to it.
  const world = { mapping: one.mapping, now: one.createdAt, origin: board.origins[0]! };
  const made = rows.map((row) => importedRow(row, world));
  const good = made.filter((row): row is ImportedRow => !('problem' in row));
  const chunk = {
    importId: one.id,
    boardId: board.key,
    place: one.nextChunk,
    chunks: one.chunks,
    now: services.now(),
  };
  await db.batch(
    loadChunk(
      db,
      chunk,
      good.map((row) => submissionOf(services, board, row)),
      made.length - good.length,
    ),
  );
}

function submissionOf(services: Services, board: Board, row: ImportedRow): NewImported {
  const { context, contact } = row.input;
  const { page, ...facets } = facetsOf({ createdAt: row.at, timeZone: board.timeZone, context });
  return {
    ...row,
    id: `sub_${services.newId()}`,
    facets: row.hasPage ? { ...facets, page } : facets,
    customer: customerKey(undefined, contact?.email),
  };
}
