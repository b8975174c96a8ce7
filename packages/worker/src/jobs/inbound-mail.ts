import { logFault } from '../log-fault.ts';
import { receiveMail, type Received } from '../operations/receive-mail.ts';
import type { Services } from '../services.ts';

const later: Received = {
  kind: 'refused',
  reason:
    'We cannot take your mail at the moment. Please send it again later, or use the link in the mail that you got.',
};

/**
 * Takes in a mail. Whoever wrote one that is refused hears of it from their own server, within the SMTP session
 * (RFC 5321 §6.1), so no mail of ours ever goes to a forged sender.
 */
export async function takeInMail(services: Services, message: ForwardableEmailMessage): Promise<void> {
  const received = await receiveMail(services, message).catch((error: unknown) => {
    logFault('inbound-mail', undefined, error);
    return later;
  });
  if (received.kind === 'refused') message.setReject(received.reason);
}
