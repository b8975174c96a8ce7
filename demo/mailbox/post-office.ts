import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { CaughtMail, Envelope } from './caught-mail.ts';
import type { MailStore } from './mail-store.ts';
import { receivedMessage } from './received-message.ts';
import { refusal } from './refusal.ts';

/** The desk, for which this is the mail server of its reply address's domain. */
export type DeskDoor = { workerUrl: string; replyTo: string; authserv: string };

/** Takes a mail over; throws a `refusal` where it can't. */
export type Deliver = (source: Buffer, envelope: Envelope) => Promise<CaughtMail>;

type Options = { store: MailStore; now(): number; desk: DeskDoor | undefined };

const longestMs = 30_000;
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Keeps every mail; what is for the desk's domain is first handed to the Worker, as Email Routing would. */
export function openPostOffice({ store, now, desk }: Options): Deliver {
  return async (source, envelope) => {
    const receivedAt = new Date(now()).toISOString();
    const forDesk = desk ? envelope.to.filter((to) => domainOf(to) === domainOf(desk.replyTo)) : [];
    for (const to of forDesk) await handToDesk(desk!, source, envelope.from, to);
    return store.keep({ source, envelope, receivedAt, sent: forDesk.length > 0 });
  };
}

async function handToDesk(desk: DeskDoor, source: Buffer, mailFrom: string, to: string): Promise<void> {
  const parsed = await simpleParser(source);
  const headerFrom = parsed.from?.value[0]?.address ?? '';
  const { authserv, workerUrl } = desk;
  const messageId = `<${randomUUID()}@${authserv}>`;
  const message = receivedMessage(source, { authserv, mailFrom, headerFrom, messageId });
  // The local door takes no empty sender, which is what a bounce has.
  const sender = mailFrom || headerFrom || `mailer-daemon@${authserv}`;
  const query = new URLSearchParams({ from: sender, to });
  let answer: Response;
  try {
    answer = await fetch(`${workerUrl}/cdn-cgi/handler/email?${query}`, {
      method: 'POST',
      body: new Uint8Array(message),
      signal: AbortSignal.timeout(longestMs),
    });
  } catch (error) {
    throw refusal(451, `The desk can’t be reached: ${String(error)}`);
  }
  if (answer.ok) return;
  const said = (await answer.text()).slice(0, 300);
  throw answer.status === 400
    ? refusal(550, said)
    : refusal(451, `The desk answered ${answer.status}: ${said}`);
}
