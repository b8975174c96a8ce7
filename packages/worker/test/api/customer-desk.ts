import { orderServer } from '../mail/transports/ordered-server.ts';
import type { ManagerAct } from '../../src/domain/complaint/complaint-acts.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { boardByKey } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { openDesk, rating } from './open-desk.ts';

type File = Parameters<typeof openDesk>[0];
type Left = Parameters<typeof rating>[0];

let customers = 0;

/** Somebody whom no other test has written to: an address may get few mails in an hour, over all boards. */
export const newCustomer = () => ({
  name: 'Mia Sorge',
  email: `Mia.${++customers}.${crypto.randomUUID().slice(0, 8)}@mail.example`,
  phone: '+49 30 901820',
});

/** A desk that sends by a provider of its own, with what customers do there. */
export async function customerDesk(file: File = {}, overrides: Record<string, unknown> = {}) {
  const provider = await orderServer({ kind: 'resend', faults: [] });
  const desk = await openDesk(file, {
    RESEND_URL: `http://127.0.0.1:${provider.port}`,
    MAIL_REPLY_TO: 'reply@desk.example',
    ...overrides,
  });
  const mia = newCustomer();
  const leave = async (more: Left = {}, hours = 0) => {
    const input = rating({ final: true, text: 'The freezer door was open', contact: mia, ...more });
    const response = await desk.submit(input, { hours });
    const { token } = await response.json<{ token: string }>();
    const ulid = token.split('.')[1]!;
    return { input, token, submission: `sub_${ulid}`, complaint: `cmp_${ulid}` };
  };
  const actAs = async (
    complaint: string,
    by: string,
    what: Pick<ManagerAct, 'act'> & Record<string, unknown>,
    hours = 0,
  ) => {
    const world = services(desk.env(hours), () => undefined);
    const board = (await boardByKey(world, desk.key, world.now()))!;
    return actOnComplaint(world, board, complaint, { by, door: 'page', ...what } as ManagerAct);
  };
  return {
    desk,
    provider,
    mia,
    leave,
    actAs,
    resolve: (complaint: string, told = 'The freezer has a new door', hours = 0) =>
      actAs(complaint, 'dana', { act: 'resolve', key: crypto.randomUUID(), resolution: { told } }, hours),
    answer: (complaint: string, text = 'We are sorry', hours = 0) =>
      actAs(complaint, 'dana', { act: 'answer', key: crypto.randomUUID(), text }, hours),
    /** Sends what this board owes by then; a tick takes only so many at once, of all boards. */
    deliver: async (hours = 0) => {
      const owed = await desk.all<{ id: string }>(
        `SELECT id FROM outbox WHERE state IN ('pending', 'sending') AND due_at <= ? AND board_id = ?`,
        Number.MAX_SAFE_INTEGER,
        desk.key,
      );
      await Promise.all(owed.map(({ id }) => desk.answer([{ board: desk.key, outbox: id }], hours)));
    },
    /** Sends a form as the private page does. */
    post: (address: string, fields: Record<string, string> = {}, hours = 0) =>
      desk.ask(
        address,
        {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        },
        hours,
      ),
    mailsTo: async (address: string) =>
      (await provider.mails()).filter(({ to }) =>
        to.some((one) => one.address.toLowerCase() === address.toLowerCase()),
      ),
    status: async (complaint: string) =>
      (await desk.all<{ status: string }>('SELECT status FROM complaints WHERE id = ?', complaint))[0]
        ?.status,
    events: (complaint: string, type: string) =>
      desk.all<{ text: string | null; detail: string | null }>(
        'SELECT text, detail FROM complaint_events WHERE complaint_id = ? AND type = ? ORDER BY at, seq',
        complaint,
        type,
      ),
  };
}

export type CustomerDesk = Awaited<ReturnType<typeof customerDesk>>;

/** The key that a page has made for its form. */
export const formKey = (html: string) => /name="key" value="([^"]+)"/.exec(html)![1]!;
