import { logFault } from '../log-fault.ts';
import { boardByKey } from '../queries/board.ts';
import { owedMails, type OwedMailRow } from '../queries/owed-mails.ts';
import type { Services } from '../services.ts';
import { abandonMail } from '../storage/outbox.ts';
import { deliverOutboxMessage } from './deliver-outbox-message.ts';

const mostPerSweep = 1_000;
const mostPerBell = 100;
// One invocation may make fifty calls on the smallest plan, and a mail takes about six.
const mostDirectly = 5;

/**
 * Finds whatever is due in every database, however its bell was lost: delivers the first few, rings for the rest. What
 * was tried least comes first, so that mails which can't arrive hold up none that can; news of requests come last.
 */
export async function sweepOutbox(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const due = await owedMails(services.database(name), services.now(), mostPerSweep);
    const owed = due.toSorted((a, b) => a.canWait - b.canWait || a.attempts - b.attempts);
    const first = owed.splice(0, mostDirectly);
    while (owed.length > 0) {
      const some = owed.splice(0, mostPerBell);
      if (!(await ringFor(services, some))) first.push(...some);
    }
    while (first.length > 0) {
      await Promise.all(first.splice(0, mostDirectly).map((mail) => deliverOne(services, name, mail)));
    }
  }
}

function ringFor(services: Services, mails: OwedMailRow[]): Promise<boolean> {
  const dueAt = services.now();
  return services.ring(mails.map(({ id, board }) => ({ message: { board, outbox: id }, dueAt })));
}

async function deliverOne(
  services: Services,
  database: string,
  { id, board: key }: OwedMailRow,
): Promise<void> {
  try {
    const board = await boardByKey(services, key, services.now());
    if (board) await deliverOutboxMessage(services, board, id);
    else await abandonMail(services.database(database), id, 'its board no longer exists').run();
  } catch (error) {
    logFault('sweep-outbox', id, error);
  }
}
