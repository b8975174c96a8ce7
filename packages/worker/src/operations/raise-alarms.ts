import { alarmMailId } from '../domain/ids.ts';
import { nextRoute } from '../domain/delivery/mail-route.ts';
import type { OwedMail } from '../domain/delivery/outbox.ts';
import { alarmed } from '../domain/delivery/undelivered.ts';
import { logFault } from '../log-fault.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { people, peopleStatement } from '../queries/people.ts';
import { unalarmedMails, type UnalarmedMail } from '../queries/unalarmed-mails.ts';
import type { Services } from '../services.ts';
import { alarmRaised, oweAlarm, raiseAlarm } from '../storage/alarms.ts';
import { mailers, routesOf } from './mailers.ts';

const mostPerSweep = 500;
const mostPerBatch = 25;
const mostPerBell = 100;

/**
 * Makes an alarm of each mail about somebody's turn that has not reached them in time, once: the owners are told, and
 * where there is a second transport, the mail is due at once, so that it goes by that one.
 */
export async function raiseAlarms(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    const late = await unalarmedMails(db, services.now(), mostPerSweep);
    for (const [key, some] of Map.groupBy(late, ({ boardId }) => boardId)) {
      try {
        await raiseOnBoard(services, db, key, some);
      } catch (error) {
        logFault('raise-alarms', key, error);
      }
    }
  }
}

async function raiseOnBoard(
  services: Services,
  db: D1Database,
  key: string,
  late: UnalarmedMail[],
): Promise<void> {
  const now = services.now();
  const board = await boardByKey(services, key, now);
  if (!board) return;
  const [staff] = await db.batch([peopleStatement(db, key)]);
  const raised = late.map((mail) => raise(services, db, board, mail, now, people(staff)));
  while (raised.length > 0) {
    const some = raised.splice(0, mostPerBatch);
    await db.batch(some.flatMap(({ statements }) => statements));
    const due = some.flatMap(({ ids }) => ids);
    while (due.length > 0) {
      const bells = due.splice(0, mostPerBell);
      await services.ring(bells.map((outbox) => ({ message: { board: key, outbox }, dueAt: now })));
    }
  }
}

function raise(
  services: Services,
  db: D1Database,
  board: Board,
  mail: UnalarmedMail,
  now: number,
  staff: Parameters<typeof alarmed>[0],
): { statements: D1PreparedStatement[]; ids: string[] } {
  const atOnce = nextRoute(mail, routesOf(mailers(services)), now) === 'fallback';
  const owed = alarmed(staff, mail.managerId).map(({ id }): OwedMail => ({
    id: alarmMailId(mail.id, id),
    boardId: board.key,
    complaintId: mail.complaintId,
    kind: 'alarm',
    managerId: id,
    eventId: mail.id,
    dueAt: now,
    now,
  }));
  const guard = alarmRaised(mail.id, now);
  return {
    statements: [
      raiseAlarm(db, mail.id, now, atOnce),
      ...owed.map((one) => oweAlarm(db, one, mail.managerId, guard)),
    ],
    ids: [...(atOnce ? [mail.id] : []), ...owed.map(({ id }) => id)],
  };
}
