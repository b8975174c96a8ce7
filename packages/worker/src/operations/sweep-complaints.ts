import type { ComplaintState } from '../domain/complaint-state.ts';
import { complaintStep, type Stepped } from '../domain/complaint-step.ts';
import { logFault } from '../log-fault.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { dueComplaints } from '../queries/complaint-state.ts';
import { people, peopleStatement } from '../queries/people.ts';
import type { Services } from '../services.ts';
import { takeStep } from '../storage/complaint-steps.ts';

const mostPerSweep = 200;
// A batch of so many steps stays far below what D1 takes in one call.
const mostPerBatch = 20;

type Due = { board: Board; before: ComplaintState; step: Stepped };

/** Takes every step that has fallen due, once: two crons at once decide alike, and only one of them is written. */
export async function sweepComplaints(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    const due = await decide(services, db, await dueComplaints(db, services.now(), mostPerSweep));
    while (due.length > 0) await takeAll(services, db, due.splice(0, mostPerBatch));
  }
}

async function decide(services: Services, db: D1Database, complaints: ComplaintState[]): Promise<Due[]> {
  const now = services.now();
  const due: Due[] = [];
  for (const [key, some] of Map.groupBy(complaints, ({ boardId }) => boardId)) {
    const board = await boardByKey(services, key, now);
    if (!board) continue;
    const [staff] = await db.batch([peopleStatement(db, key)]);
    for (const before of some) {
      try {
        const step = complaintStep(before, { act: 'due' }, { board, people: people(staff), now });
        if (step.kind === 'stepped') due.push({ board, before, step });
      } catch (error) {
        logFault('sweep-complaints', before.id, error);
      }
    }
  }
  return due;
}

/** One call for many; where that fails, each by itself, so that one that can't be written holds up no other. */
async function takeAll(services: Services, db: D1Database, due: Due[]): Promise<void> {
  const statements = due.map(({ before, step }) => takeStep(db, before, step, services.newId()));
  try {
    const results = await db.batch(statements.flat());
    let first = 0;
    due.forEach((one, index) => {
      if (results[first]!.meta.changes > 0) ringFor(services, one);
      first += statements[index]!.length;
    });
  } catch (error) {
    logFault(
      'sweep-complaints',
      due
        .map(({ before }) => before.id)
        .join(' ')
        .slice(0, 200),
      error,
    );
    if (due.length > 1) for (const one of due) await takeAll(services, db, [one]);
  }
}

function ringFor(services: Services, { board, step }: Due): void {
  if (step.mails.length === 0) return;
  void services.ring(
    step.mails.map(({ id, dueAt }) => ({ message: { board: board.key, outbox: id }, dueAt })),
  );
}
