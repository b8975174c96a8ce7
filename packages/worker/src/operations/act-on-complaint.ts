import { keyedEvents, type Act, type ActRefusal } from '../domain/complaint/complaint-acts.ts';
import { complaintStep, type Stepped } from '../domain/complaint/complaint-step.ts';
import type { Board } from '../queries/board.ts';
import { complaintState, complaintStateStatement, eventsNamedStatement } from '../queries/complaint-state.ts';
import { complaintFile, type ComplaintFile } from '../queries/complaint-view.ts';
import { people, peopleStatement } from '../queries/people.ts';
import type { Services } from '../services.ts';
import { takeStep } from '../storage/complaint-steps.ts';

/** `file` is the complaint as it stands afterwards. `gone`: there is no such complaint on the board. */
export type Acted =
  | { kind: 'done'; file: ComplaintFile }
  | { kind: 'refused'; refusal: ActRefusal; file: ComplaintFile }
  | { kind: 'gone' };

/** Further statements for the step's batch, each to act only `WHERE` the step was taken (see storage/complaint-steps). */
export type AlongWith = (db: D1Database, stepId: string) => D1PreparedStatement[];

// Each lost race means that somebody else's step was taken, so this many in a row is no ordinary traffic.
const mostRaces = 20;

/** The one way a complaint changes: decided on what stands there, written only if it still stands there. */
export async function actOnComplaint(
  services: Services,
  board: Board,
  complaintId: string,
  act: Act,
  alongWith: AlongWith = () => [],
): Promise<Acted> {
  const db = services.database(board.database);
  for (let race = 0; race < mostRaces; race++) {
    const outcome = await tryOnce(services, board, db, complaintId, act, alongWith);
    if (outcome === 'lost') continue;
    const file = await complaintFile(db, board, complaintId, services.now());
    if (!file || outcome === 'gone') return { kind: 'gone' };
    return outcome === 'done' ? { kind: 'done', file } : { kind: 'refused', refusal: outcome, file };
  }
  throw new Error('D1 is overloaded: too many people changed this complaint at once');
}

async function tryOnce(
  services: Services,
  board: Board,
  db: D1Database,
  complaintId: string,
  act: Act,
  alongWith: AlongWith,
): Promise<'lost' | 'done' | 'gone' | ActRefusal> {
  const [found, staff, same] = await db.batch([
    complaintStateStatement(db, board.key, complaintId),
    peopleStatement(db, board.key),
    eventsNamedStatement(db, complaintId, keyedEvents(act)),
  ]);
  const before = complaintState(found);
  if (!before) return 'gone';
  if (same!.results.length > 0) return 'done';
  const now = services.now();
  const step = complaintStep(before, act, { board, people: people(staff), now });
  if (step.kind === 'refused') return step.refusal;
  const stepId = services.newId();
  const [taken] = await db.batch([...takeStep(db, before, step, stepId), ...alongWith(db, stepId)]);
  if (taken!.meta.changes === 0) return 'lost';
  ringFor(services, board, step);
  return 'done';
}

function ringFor(services: Services, board: Board, { mails }: Stepped): void {
  if (mails.length === 0) return;
  void services.ring(mails.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })));
}
