import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { composeAnew } from '../../storage/erasure.ts';
import { consentStatements } from '../../storage/wall/consent.ts';

/** Says whether a customer's own words may hang on the wall; the same twice is once. */
export async function changeConsent(
  services: Services,
  board: Board,
  submission: string,
  publish: boolean,
): Promise<void> {
  const db = services.database(board.database);
  await db.batch([
    ...consentStatements(db, { board: board.key, submission, publish, now: services.now() }),
    ...(publish ? [] : [composeAnew(db, { boardId: board.key })]),
  ]);
}
