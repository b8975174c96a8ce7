import type { Sought } from '../../domain/privacy/sought.ts';
import type { Board } from '../../queries/board.ts';
import { onePerson } from '../../queries/privacy/one-person.ts';
import { personExport, type PersonExport } from '../../queries/privacy/person-export.ts';
import { personNames } from '../../queries/privacy/person-on-wall.ts';
import type { Services } from '../../services.ts';
import { forgetOnWall } from '../../storage/privacy/forget-on-wall.ts';
import { notePrivacyAct } from '../../storage/privacy/privacy-acts.ts';
import { eraseSubmission } from '../erase-submission.ts';

/** Each erasure asks D1 three times: so many stay far below what one invocation may ask. */
export const mostErased = 10;

/** Everything of one person, and a note of who took it out. */
export async function exportPerson(
  services: Services,
  board: Board,
  { by, sought }: { by: string; sought: Sought },
): Promise<PersonExport> {
  const db = services.database(board.database);
  const found = await onePerson(db, board.key, sought);
  const exported = await personExport(
    db,
    board,
    found.map(({ id }) => id),
    await personNames(db, board.key, sought, services.settings.SIGNING_KEYS),
  );
  await note(services, board, by, 'exported', found.length);
  return exported;
}

/**
 * Erases submissions one by one, each wholly or not at all, and what one person follows and votes for on the wall;
 * answers how many there were to erase.
 */
export async function erasePerson(
  services: Services,
  board: Board,
  { by, submissions, onWall }: { by: string; submissions: readonly string[]; onWall?: Sought },
): Promise<number> {
  let erased = 0;
  if (onWall) await eraseOnWall(services, board, onWall);
  for (const id of new Set(submissions.slice(0, mostErased)))
    if (await eraseSubmission(services, board, id)) erased += 1;
  if (erased > 0 || onWall) await note(services, board, by, 'erased', erased);
  return erased;
}

async function eraseOnWall(services: Services, board: Board, sought: Sought): Promise<void> {
  const db = services.database(board.database);
  const names = await personNames(db, board.key, sought, services.settings.SIGNING_KEYS);
  await db.batch(forgetOnWall(db, board.key, names));
}

async function note(
  services: Services,
  board: Board,
  by: string,
  act: 'exported' | 'erased',
  submissions: number,
): Promise<void> {
  const db = services.database(board.database);
  const now = services.now();
  await notePrivacyAct(db, { board: board.key, id: services.newId(), at: now, by, act, submissions }).run();
}
