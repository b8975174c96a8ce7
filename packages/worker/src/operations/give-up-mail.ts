import { boardByKey } from '../queries/board.ts';
import type { SentMail } from '../queries/sent-mail.ts';
import type { Services } from '../services.ts';
import { markBounced } from '../storage/bounces.ts';
import { undelivered } from './undelivered.ts';

export type GivenUp = { reason: string; badAddress?: string };

/**
 * A mail that a transport took has not reached its person after all: somebody else is told, once. True if it changed
 * something.
 */
export async function giveUpMail(
  services: Services,
  database: string,
  mail: SentMail,
  { reason, badAddress }: GivenUp,
): Promise<boolean> {
  const now = services.now();
  const db = services.database(database);
  const board = await boardByKey(services, mail.boardId, now);
  if (!board || board.database !== database) return false;
  const { state, statements, owed } = await undelivered(db, board, mail, now, badAddress);
  const [marked] = await db.batch([markBounced(db, mail.id, state, reason), ...statements]);
  if (owed.length > 0) {
    await services.ring(owed.map(({ id }) => ({ message: { board: board.key, outbox: id }, dueAt: now })));
  }
  return marked!.meta.changes > 0;
}
