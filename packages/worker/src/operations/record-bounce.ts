import type { Bounce } from '../domain/reply/bounce.ts';
import { sentMail } from '../queries/sent-mail.ts';
import type { Services } from '../services.ts';
import { giveUpMail } from './give-up-mail.ts';

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
        return giveUpMail(services, name, mail, { reason: bounce.reason, badAddress: mail.address });
      }
    }
  }
  return false;
}
