import type { Delivery, OutboxMessage } from '../domain/outbox.ts';
import type { Mail } from '../mail/transport.ts';
import type { MailDesk } from './complaint-mail.ts';

/** The mail to a customer that an outbox message stands for, or why it is not sent. */
export async function customerMail(_desk: MailDesk, message: OutboxMessage): Promise<Mail | Delivery> {
  return { outcome: 'withheld', reason: `${message.kind}: what it says waits on the customer’s page` };
}
