import {
  lookedBackOn,
  nextDigestAt,
  periodName,
  type DigestKind,
} from '../../domain/digest/digest-period.ts';
import { readersOf } from '../../domain/digest/digest-wishes.ts';
import { logFault } from '../../log-fault.ts';
import { boardByKey, type Board } from '../../queries/board.ts';
import { digestWishes } from '../../queries/digest/digest-wishes.ts';
import { dueDigests, type DueDigest } from '../../queries/digest/due-digests.ts';
import { people, peopleStatement } from '../../queries/people.ts';
import type { Services } from '../../services.ts';
import { digestOwed, oweDigest, stopClock, windClock } from '../../storage/digest/digests.ts';
import { oweMail } from '../../storage/owe-mails.ts';

const mostAtOnce = 50;
const kinds: DigestKind[] = ['weekly', 'daily'];

/**
 * Owes the look-backs that have fallen due: of the last whole week or day only, however many mornings were missed. A
 * clock that was never wound is wound, and nothing is owed for before.
 */
export async function sweepDigests(services: Services): Promise<void> {
  const now = services.now();
  for (const kind of kinds) {
    for (const due of await dueDigests(services.directory, kind, now, mostAtOnce)) {
      try {
        await settle(services, due, now);
      } catch (error) {
        logFault('sweep-digests', due.boardId, error);
      }
    }
  }
}

async function settle(services: Services, due: DueDigest, now: number): Promise<void> {
  const board = await boardByKey(services, due.boardId, now);
  if (!board) {
    await stopClock(services.directory, due.boardId).run();
    return;
  }
  if (due.dueAt > 0) await owe(services, board, due.kind, now);
  await windClock(services.directory, due, nextDigestAt(due.kind, now, board.timeZone)).run();
}

async function owe(services: Services, board: Board, kind: DigestKind, now: number): Promise<void> {
  const db = services.database(board.database);
  const period = periodName(kind, lookedBackOn(kind, now, board.timeZone));
  const [staff] = await db.batch([peopleStatement(db, board.key)]);
  const readers = readersOf(kind, people(staff), await digestWishes(db, board.key));
  const writeId = services.newId();
  const owed = readers.map(({ id: managerId }) => ({
    id: `obx_${services.newId()}`,
    boardId: board.key,
    complaintId: '',
    kind: kind === 'weekly' ? ('digest' as const) : ('daily-summary' as const),
    managerId,
    eventId: period,
    dueAt: now,
    now,
  }));
  const guard = digestOwed(board.key, period, writeId);
  const [noted] = await db.batch([
    oweDigest(db, board.key, period, writeId, now),
    ...owed.map((mail) => oweMail(db, mail, guard)),
  ]);
  if (noted!.meta.changes === 0 || owed.length === 0) return;
  await services.ring(owed.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })));
}
