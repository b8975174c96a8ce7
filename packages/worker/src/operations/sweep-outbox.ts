import { owedMails, type OwedMailRow } from '../queries/owed-mails.ts';
import { logFault } from '../log-fault.ts';
import { boardByKey } from '../queries/board.ts';
import type { Services } from '../services.ts';
import { deliverOutboxMessage } from './deliver-outbox-message.ts';

const mostPerSweep = 500;
const atOnce = 5;

/** Delivers whatever is due in every database, however its bell was lost. Answers how many mails were tried. */
export async function sweepOutbox(services: Services): Promise<number> {
  let tried = 0;
  for (const name of services.databaseNames) {
    const owed = await owedMails(services.database(name), services.now(), mostPerSweep);
    const deliver = async () => {
      for (let mail = owed.shift(); mail; mail = owed.shift()) {
        tried++;
        await deliverOne(services, mail);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, deliver));
  }
  return tried;
}

async function deliverOne(services: Services, { id, board: key }: OwedMailRow): Promise<void> {
  try {
    const board = await boardByKey(services.directory, key, services.now());
    if (board) await deliverOutboxMessage(services, board, id);
  } catch (error) {
    logFault('sweep-outbox', id, error);
  }
}
