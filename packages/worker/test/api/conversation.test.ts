import { expect, test } from 'vitest';
import type { CustomerAct } from '../../src/domain/complaint/complaint-acts.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { boardByKey } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { complaintByMail } from './written-mails.ts';

const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 };
const contact = { email: 'Mia@mail.example' };
const identity = { rating: { metric: 'csat', value: 1 } as const, contact, final: true };

/** A desk that sends by SMTP, so that mailparser reads the very bytes. */
async function deskWithMailbox(file: Parameters<typeof openDesk>[0] = { managers: [dana] }) {
  const mailbox = await orderServer({ kind: 'smtp' });
  const transport = { MAIL_TRANSPORT: 'smtp', SMTP_HOST: '127.0.0.1', SMTP_SECURITY: 'none' };
  const desk = await openDesk(file, {
    ...transport,
    SMTP_PORT: String(mailbox.port),
    MAIL_REPLY_TO: 'reply@desk.example',
  });
  const mailsTo = async (address: string) =>
    (await mailbox.mails()).filter(({ envelope }) => envelope.to.includes(address));
  return { desk, mailsTo };
}

async function customerActs(desk: OpenDesk, complaint: string, act: CustomerAct, hours: number) {
  const world = services(desk.env(hours), () => undefined);
  const board = (await boardByKey(world, desk.key, world.now()))!;
  expect(await actOnComplaint(world, board, complaint, act)).toMatchObject({ kind: 'done' });
}

test('a conversation of ten mails with one manager stays one thread', async () => {
  const { desk, mailsTo } = await deskWithMailbox();
  await desk.confirm(contact.email);
  const { complaint, reply } = await complaintByMail(desk);
  const wrote = (text: string) => ({ act: 'write', door: 'page', key: crypto.randomUUID(), text }) as const;
  const steps: ((hours: number) => Promise<unknown>)[] = [
    async () => undefined,
    (hours) => reply('dana', { text: 'resolvd it', hours }),
    (hours) => reply('dana', { text: 'approve', hours }),
    (hours) => customerActs(desk, complaint, wrote('Hello?'), hours),
    (hours) => desk.submit(rating({ ...identity, text: 'And the milk is sour' }), { hours }),
    (hours) => customerActs(desk, complaint, wrote('Is anybody there?'), hours),
    async (hours) => {
      await reply('dana', { text: 'resolved: the door is new', hours });
      await customerActs(
        desk,
        complaint,
        { act: 'verdict', door: 'page', helped: false, text: 'It is not' },
        hours,
      );
    },
    (hours) => customerActs(desk, complaint, wrote('It stood open again'), hours),
    async (hours) => {
      await reply('dana', { text: 'resolved: now it is', hours });
      await customerActs(desk, complaint, { act: 'verdict', door: 'page', helped: true }, hours);
    },
    (hours) => customerActs(desk, complaint, wrote('Thank you'), hours),
  ];
  for (const [index, step] of steps.entries()) {
    await step(index / 60);
    await desk.tick(index / 60);
  }
  const kinds = await desk.all<{ kind: string }>(
    `SELECT kind FROM outbox WHERE complaint_id = ? AND recipient = 'manager' ORDER BY created_at, rowid`,
    complaint,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'escalation',
    'unclear',
    'refused',
    'wrote',
    'joined',
    'wrote',
    'escalation',
    'wrote',
    'verdict',
    'wrote',
  ]);
  const mails = await mailsTo(dana.email);
  expect(mails).toHaveLength(10);
  const [first, ...others] = mails.map(({ subject }) => subject);
  expect(new Set(others)).toEqual(new Set([`Re: ${first}`]));
  const roots = mails.flatMap(({ headers }) => [headers.references, headers['in-reply-to']]);
  expect(new Set(roots)).toEqual(new Set([expect.stringMatching(/^<cmp_.+@desk\.example>$/)]));
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(10);
  for (const { to, cc, bcc, headers } of mails) {
    expect([to.length, cc, bcc, headers['auto-submitted']]).toEqual([1, 0, 0, 'auto-generated']);
    expect(headers['list-unsubscribe']).toBeUndefined();
  }
});

test('the address that an answer goes to is the reader’s own, and it works', async () => {
  const { desk, mailsTo } = await deskWithMailbox();
  const { addressOf, reply, status } = await complaintByMail(desk);
  await desk.tick();
  const [mail] = await mailsTo(dana.email);
  const [replyTo] = mail!.replyTo;
  expect(replyTo).toEqual({ name: 'Corner Shop', address: await addressOf('dana') });
  expect(mail!.text).toContain('Answer this mail and the customer gets your answer');
  await reply('dana', { to: replyTo!.address, text: 'acknowledge' });
  expect(await status()).toBe('acknowledged');
});

test('without an address for replies, an answer goes to the customer, and the mail says so', async () => {
  const mailbox = await orderServer({ kind: 'resend' });
  const desk = await openDesk(
    { managers: [dana] },
    { RESEND_URL: `http://127.0.0.1:${mailbox.port}`, MAIL_REPLY_TO: '' },
  );
  await complaintByMail(desk);
  await desk.tick();
  const [mail] = (await mailbox.mails()).filter(({ to }) => to[0]?.address === dana.email);
  expect(mail!.replyTo).toEqual([{ name: '', address: 'Mia@mail.example' }]);
  expect(mail!.text).toContain('your answer goes straight to the customer and the desk doesn’t see it');
});
