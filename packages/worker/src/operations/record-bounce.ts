import type { Bounce } from '../domain/bounce.ts';
import { bearsATurn } from '../domain/outbox.ts';
import { boardByKey } from '../queries/board.ts';
import { sentMail, type SentMail } from '../queries/sent-mail.ts';
import type { Services } from '../services.ts';
import { bounceAddress, markBounced } from '../storage/bounces.ts';
import { passOnUndelivered } from './pass-on-undelivered.ts';

const bounceDays = 5 * 24 * 3_600_000;

/**
 * Takes a bounce at its word only about a mail that we sent to that very person in the last days and still believed
 * delivered: all that a forged one can do is to have somebody else told as well. True if it changed something.
 */
export async function recordBounce(services: Services, bounce: Bounce): Promise<boolean> {
  if (!bounce.permanent) return false;
  const now = services.now();
  for (const name of services.databaseNames) {
    const db = services.database(name);
    for (const messageId of bounce.originalMessageIds) {
      const mail = await sentMail(db, messageId, now - bounceDays);
      if (mail && mail.address !== '' && bounce.recipients.includes(mail.address)) {
        return giveUp(services, name, mail, bounce.reason, now);
      }
    }
  }
  return false;
}

async function giveUp(
  services: Services,
  database: string,
  mail: SentMail,
  reason: string,
  now: number,
): Promise<boolean> {
  const db = services.database(database);
  if (mail.managerId === '') {
    await db.batch([
      markBounced(db, mail.id, 'failed', reason),
      bounceAddress(db, mail.boardId, mail.address, now),
    ]);
    return true;
  }
  const board = await boardByKey(services, mail.boardId, now);
  if (!board || board.database !== database) return false;
  const passed = bearsATurn(mail) ? await passOnUndelivered(db, board, mail, now) : undefined;
  await db.batch([
    markBounced(db, mail.id, passed ? 'failed' : 'dead', reason),
    ...(passed ? passed.statements : []),
  ]);
  if (passed) await services.ring([{ message: { board: board.key, outbox: passed.owed.id }, dueAt: now }]);
  return true;
}
