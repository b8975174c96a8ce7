import { inject } from 'vitest';
import type { CaughtMail } from '../../demo/mailbox/caught-mail.ts';
import type { Violation } from '../../demo/shop-server.ts';

/** The running stack, as a test file reaches it. */
export const addresses = inject('stack');

async function command(name: 'kill' | 'start'): Promise<void> {
  const answer = await fetch(`${addresses.controlUrl}/worker/${name}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}

/** SIGKILL to wrangler and workerd; whoever calls it starts the Worker again, whatever happens in between. */
export const killWorker = () => command('kill');
export const startWorker = () => command('start');

/** Fires the Worker's cron once. */
export async function tick(): Promise<void> {
  const answer = await fetch(`${addresses.workerUrl}/cdn-cgi/handler/scheduled`);
  if (!answer.ok) throw new Error(`cron answered ${answer.status}`);
}

/** The mails in the mailbox that hold these words, oldest first. */
export async function mailsSaying(words: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${addresses.mailboxUrl}/api/messages`);
  const { messages } = (await answer.json()) as { messages: CaughtMail[] };
  return messages.filter(({ text }) => text?.includes(words));
}

/** What browsers have told the shop of breaches of its policy. */
export async function violations(): Promise<Violation[]> {
  const answer = await fetch(`${addresses.shopUrl}/csp-reports`);
  return (await answer.json()) as Violation[];
}
