import type { Board } from '../../queries/board.ts';
import { readState } from '../../queries/inbox/read-state.ts';
import type { Services } from '../../services.ts';
import { putAside, takeBack } from '../../storage/inbox/quarantine.ts';
import { markRead, readUpTo } from '../../storage/inbox/read-marks.ts';
import { complaintsOf } from '../../queries/inbox/complaints-of.ts';
import { actOnComplaint } from '../act-on-complaint.ts';
import { tellOfReleased } from '../spam/tell-of-released.ts';

export type BulkVerb = 'read' | 'unread' | 'aside' | 'back' | 'acknowledge';

/** Who does it, on which board. */
export type Doer = { board: Board; manager: string };

/** Does the same to several submissions of a board; answers those to which it was done. */
export async function markSubmissions(
  services: Services,
  doer: Doer,
  verb: BulkVerb,
  ids: readonly string[],
): Promise<string[]> {
  const { board, manager } = doer;
  const db = services.database(board.database);
  const now = services.now();
  if (verb === 'acknowledge') return acknowledgeAll(services, doer, ids);
  if (verb === 'read' || verb === 'unread') {
    await markRead(db, { board: board.key, manager, now }, ids, verb === 'read').run();
    return [...ids];
  }
  const moved = { board: board.key, ids };
  const [changed] = await db.batch<{ id: string }>(
    verb === 'aside' ? putAside(db, { ...moved, at: now }) : [takeBack(db, moved)],
  );
  const done = changed!.results.map(({ id }) => id);
  if (verb === 'back') for (const id of done) await tellOfReleased(services, board, id);
  return done;
}

/** Each complaint by itself: what one of them refuses is no reason for the others. */
async function acknowledgeAll(services: Services, { board, manager }: Doer, ids: readonly string[]) {
  const complaints = await complaintsOf(services.database(board.database), board.key, ids);
  const done: string[] = [];
  for (const { id, submission } of complaints) {
    const acted = await actOnComplaint(services, board, id, {
      act: 'acknowledge',
      by: manager,
      door: 'page',
    });
    if (acted.kind === 'done') done.push(submission);
  }
  return done;
}

/** Everything counts as read; answers what stood there before, which `restoreRead` takes. */
export async function markAllRead(
  services: Services,
  { board, manager }: Doer,
): Promise<{ until: number; at: number }> {
  const db = services.database(board.database);
  const now = services.now();
  const before = await readState(db, board.key, manager, now);
  await readUpTo(db, { board: board.key, manager, now }, { until: now, at: now }).run();
  return { until: before.until, at: before.at };
}

export async function restoreRead(
  services: Services,
  { board, manager }: Doer,
  before: { until: number; at: number },
): Promise<void> {
  const now = services.now();
  await readUpTo(services.database(board.database), { board: board.key, manager, now }, before).run();
}
