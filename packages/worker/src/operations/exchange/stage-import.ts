import { guessMapping } from '../../domain/exchange/guess-mapping.ts';
import type { FileProblem } from '../../domain/exchange/import-file.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { insertChunk, insertImport, moveImport } from '../../storage/exchange/imports.ts';
import { readImportFile } from './read-import-file.ts';

export type Staged = { kind: 'staged'; id: string } | { kind: 'refused'; problem: FileProblem };

const chunksPerBatch = 4;
const rowsLookedAt = 500;
const longestName = 200;

/** Takes a file apart and keeps its rows for a day, so that they can be looked at before anything is loaded. */
export async function stageImport(
  services: Services,
  board: Board,
  by: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Staged> {
  const file = readImportFile(bytes);
  if ('problem' in file) return { kind: 'refused', problem: file.problem };
  const db = services.database(board.database);
  const id = `imp_${services.newId()}`;
  const head = file.chunks.slice(0, 4).flat().slice(0, rowsLookedAt);
  const mapping = guessMapping(
    file.header,
    head.map(({ cells }) => cells),
    board.timeZone,
  );
  const hashed = await crypto.subtle.digest('SHA-256', bytes);
  const digest = Array.from(new Uint8Array(hashed), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await insertImport(db, {
    id,
    boardId: board.key,
    managerId: by,
    fileName: name.slice(0, longestName),
    digest,
    bytes: bytes.byteLength,
    file,
    mapping,
    now: services.now(),
  }).run();
  for (let place = 0; place < file.chunks.length; place += chunksPerBatch) {
    const some = file.chunks.slice(place, place + chunksPerBatch);
    await db.batch(some.map((rows, offset) => insertChunk(db, id, place + offset, rows)));
  }
  await moveImport(db, board.key, id, { from: 'arriving', to: 'staged' }).run();
  return { kind: 'staged', id };
}
