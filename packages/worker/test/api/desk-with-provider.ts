import { onTestFinished } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import type { CaughtMail, ResendFault } from '../../test-servers/orders.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';

export type OutboxRow = {
  id: string;
  kind: string;
  state: string;
  attempts: number;
  doubts: number;
  manager_id: string;
  mail: string | null;
};

/** A desk whose mails go to a Resend of its own, with `faults` for its first requests. */
export async function deskWithProvider(
  faults: ResendFault[] = [],
  file: Parameters<typeof openDesk>[0] = {},
) {
  const provider = await orderServer({ kind: 'resend', faults });
  const desk = await openDesk(file, { RESEND_URL: `http://127.0.0.1:${provider.port}` });
  onTestFinished(() => forget(desk));
  return { desk, provider };
}

/** A sweep takes every board's mails: what a test leaves must not go to the next one's provider. */
export const forget = async (desk: OpenDesk): Promise<void> => {
  await desk.db.prepare('DELETE FROM outbox WHERE board_id = ?').bind(desk.key).run();
};

export const outbox = (desk: OpenDesk) =>
  desk.all<OutboxRow>(
    'SELECT id, kind, state, attempts, doubts, manager_id, mail FROM outbox WHERE board_id = ? ORDER BY rowid',
    desk.key,
  );

export const said = (more = {}) => rating({ final: true, text: 'The freezer door was open', ...more });
export const recipients = (mails: CaughtMail[]) =>
  mails.flatMap(({ to }) => to.map(({ address }) => address));
export const minutes = (n: number) => n / 60;
