import * as z from 'zod';
import { complaintStep, type Stepped } from '../domain/complaint/complaint-step.ts';
import type { ComplaintState } from '../domain/complaint/complaint-state.ts';
import type { Manager } from '../domain/board/people.ts';
import { logFault } from '../log-fault.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { dueComplaints, type DueComplaint } from '../queries/complaint-state.ts';
import { people, peopleStatement } from '../queries/people.ts';
import type { Services } from '../services.ts';
import { postpone, takeStep } from '../storage/complaint-steps.ts';

const mostAtOnce = 200;
const mostRounds = 10;
// A batch of so many steps stays far below what D1 takes in one call.
const mostPerBatch = 20;
const postponedMs = 3_600_000;

/** What D1 says of a write that will fail as often as it is tried. Whatever else it says may well pass. */
const lasting = /constraint|datatype mismatch|too big/i;

type Due = { board: Board; before: ComplaintState; step: Stepped };
type Faulty = Pick<DueComplaint, 'id' | 'version'> & { fault: string };
type Desk = { services: Services; db: D1Database; now: number };

/**
 * Takes every step that has fallen due, once: two crons at once decide alike, and only one of them is written. One that
 * can't be taken is put off by an hour and counted in health, so that it holds up no other.
 */
export async function sweepComplaints(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const desk = { services, db: services.database(name), now: services.now() };
    for (let round = 0; round < mostRounds; round++) {
      const due = await dueComplaints(desk.db, desk.now, mostAtOnce);
      await takeDue(desk, due);
      if (due.length < mostAtOnce) break;
    }
  }
}

async function takeDue(desk: Desk, complaints: DueComplaint[]): Promise<void> {
  const due: Due[] = [];
  const faulty: Faulty[] = [];
  for (const [key, some] of Map.groupBy(complaints, ({ boardId }) => boardId)) {
    const decided = await decideOnBoard(desk, key, some);
    due.push(...decided.due);
    faulty.push(...decided.faulty);
  }
  while (due.length > 0) faulty.push(...(await takeAll(desk, due.splice(0, mostPerBatch))));
  for (const { id, fault } of faulty) logFault('sweep-complaints', id, fault);
  while (faulty.length > 0) await postponeAll(desk, faulty.splice(0, mostPerBatch));
}

async function decideOnBoard(
  { services, db, now }: Desk,
  key: string,
  complaints: DueComplaint[],
): Promise<{ due: Due[]; faulty: Faulty[] }> {
  const all = (fault: string) => ({ due: [], faulty: complaints.map((one) => ({ ...one, fault })) });
  let board: Board | undefined;
  let staff: Manager[];
  try {
    board = await boardByKey(services, key, now);
    const [found] = await db.batch([peopleStatement(db, key)]);
    staff = people(found);
  } catch (error) {
    if (!unreadable(error)) throw error;
    return all(`its board can’t be read: ${String(error)}`);
  }
  if (!board) return all('its board no longer exists');
  const due: Due[] = [];
  const faulty: Faulty[] = [];
  for (const { id, version, state, fault } of complaints) {
    const decided = state ? decide(state, board, staff, now) : fault;
    if (typeof decided === 'string') faulty.push({ id, version, fault: decided });
    else due.push(decided);
  }
  return { due, faulty };
}

function decide(before: ComplaintState, board: Board, staff: Manager[], now: number): Due | string {
  try {
    const step = complaintStep(before, { act: 'due' }, { board, people: staff, now });
    return step.kind === 'stepped' ? { board, before, step } : `no step could be taken: ${step.refusal}`;
  } catch (error) {
    return `no step could be decided: ${String(error)}`;
  }
}

/** One call for many; where that fails for good, each by itself. Answers those that can't be written. */
async function takeAll(desk: Desk, due: Due[]): Promise<Faulty[]> {
  const { services, db } = desk;
  const statements = due.map(({ before, step }) => takeStep(db, before, step, services.newId()));
  try {
    const results = await db.batch(statements.flat());
    let first = 0;
    const taken = due.filter((_, index) => {
      const changed = results[first]!.meta.changes > 0;
      first += statements[index]!.length;
      return changed;
    });
    await ringFor(services, taken);
    return [];
  } catch (error) {
    if (!lasting.test(String(error))) throw error;
    if (due.length === 1) {
      const { id, version } = due[0]!.before;
      return [{ id, version, fault: `its step can’t be written: ${String(error)}` }];
    }
    const faulty: Faulty[] = [];
    for (const one of due) faulty.push(...(await takeAll(desk, [one])));
    return faulty;
  }
}

/** Whether reading failed because of what is written there, and not because the database could not be asked. */
const unreadable = (error: unknown): boolean =>
  error instanceof z.ZodError || error instanceof SyntaxError || messageOf(error).startsWith('no D1 binding');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function postponeAll({ db, now }: Desk, faulty: Faulty[]): Promise<void> {
  await db.batch(faulty.map((one) => postpone(db, one, now + postponedMs, one.fault)));
}

async function ringFor(services: Services, taken: Due[]): Promise<void> {
  const mails = taken.flatMap(({ board, step }) =>
    step.mails.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })),
  );
  if (mails.length > 0) await services.ring(mails);
}
