import { logFault } from '../../log-fault.ts';
import { boardByKey, type Board } from '../../queries/board.ts';
import { submissionFile } from '../../queries/inbox/submission-file.ts';
import { releasedIds } from '../../queries/spam/released.ts';
import type { Services } from '../../services.ts';
import { nothingOwed } from '../../storage/spam/suspicion.ts';
import { inputOf } from '../inbox/input-of.ts';
import { judgedOf, owedFor } from '../owed-answers.ts';
import { followReleased } from '../wall/card-of-submission.ts';

const mostAtOnce = 50;
const mostRounds = 10;

/**
 * Tells people of a submission that was put aside by a rule and taken back by somebody, as if it had just come: the
 * complaint opens with its clock starting now, and mails are owed. Once, whoever races.
 */
export async function tellOfReleased(services: Services, board: Board, id: string): Promise<void> {
  const db = services.database(board.database);
  const file = await submissionFile(db, board.key, id);
  if (!file || file.quarantinedAt !== undefined || !file.suspicion?.owed) return;
  const { submission, writeId, customer } = file;
  const row = {
    id,
    boardId: board.key,
    writeId,
    input: inputOf(submission),
    identity: submission.identity,
    customer,
    now: services.now(),
  };
  const owing = owedFor(db, board, row);
  const author = followReleased(services, db, row, judgedOf(board, row));
  const [settled] = await db.batch([nothingOwed(db, row), ...owing.statements, ...author.statements]);
  if (settled!.results.length === 0) return;
  const messages = [...owing.mails, ...author.mails].map((mail) => ({
    message: { board: board.key, outbox: mail.id },
    dueAt: mail.dueAt,
  }));
  if (messages.length > 0) void services.ring(messages);
}

/** Finds what whoever took it back left untold. What can’t be told of is tried again each time, and holds up nothing else. */
export async function sweepReleased(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    let after = '';
    for (let round = 0; round < mostRounds; round++) {
      const some = await releasedIds(services.database(name), after, mostAtOnce);
      for (const { id, boardId } of some) await tellIfCan(services, boardId, id);
      if (some.length < mostAtOnce) break;
      after = some.at(-1)!.id;
    }
  }
}

async function tellIfCan(services: Services, boardId: string, id: string): Promise<void> {
  try {
    const board = await boardByKey(services, boardId, services.now());
    if (board) await tellOfReleased(services, board, id);
  } catch (error) {
    logFault('taken back', id, error);
  }
}
