import { expect, test } from 'vitest';
import { deskWithProvider, minutes, outbox, recipients, said } from './desk-with-provider.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const bytes = crypto.getRandomValues(new Uint8Array(24));
const base64 = (some: Uint8Array) => btoa(String.fromCharCode(...some));
const secret = `whsec_${base64(bytes)}`;
const seconds = () => Math.floor(Date.now() / 1000);

async function signature(key: Uint8Array, signed: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(signed));
  return `v1,${base64(new Uint8Array(mac))}`;
}

type Sent = {
  id?: string;
  at?: number;
  key?: Uint8Array;
  body: string;
  prefix?: string;
  signatures?: string[];
};

async function report(desk: OpenDesk, sent: Sent, hours = 0, faults = {}): Promise<Response> {
  const { id = 'msg_1', at = seconds(), key = bytes, body, prefix = 'svix' } = sent;
  const own = await signature(key, `${id}.${at}.${body}`);
  return desk.ask(
    '/hooks/resend',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [`${prefix}-id`]: id,
        [`${prefix}-timestamp`]: String(at),
        [`${prefix}-signature`]: (sent.signatures ?? [own]).join(' '),
      },
      body,
    },
    hours,
    { RESEND_WEBHOOK_SECRET: secret, ...faults },
  );
}

const event = (type: string, emailId: string | undefined, more: object = {}) =>
  JSON.stringify({
    type,
    created_at: '2026-11-22T23:41:12.126Z',
    data: {
      email_id: emailId,
      from: 'Board <board@desk.example>',
      to: ['dana@shop.example'],
      subject: 'x',
      ...more,
    },
  });

async function deskWithSentMail(more: object = {}) {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said(more));
  await desk.tick();
  const [sent] = await desk.all<{ provider_id: string }>(
    `SELECT a.provider_id FROM mail_attempts a JOIN outbox o ON o.id = a.outbox_id
     WHERE o.board_id = ? AND a.outcome = 'sent'`,
    desk.key,
  );
  // Each ordered server counts its mails from nought, so that other tests' mails may bear the same id.
  const id = crypto.randomUUID();
  await desk.db
    .prepare('UPDATE mail_attempts SET provider_id = ? WHERE provider_id = ?')
    .bind(id, sent!.provider_id)
    .run();
  return { desk, provider, id };
}

test.each([
  [
    'email.bounced',
    { bounce: { message: 'no such mailbox', type: 'Permanent', subType: 'General' } },
    'no such mailbox',
  ],
  [
    'email.suppressed',
    { suppressed: { message: 'on the list', type: 'OnAccountSuppressionList' } },
    'on the list',
  ],
  ['email.failed', { failed: { reason: 'reached_daily_quota' } }, 'reached_daily_quota'],
  ['email.complained', {}, 'marked as spam'],
])('after %s the next person is told at once, and the reason is kept', async (type, more, reason) => {
  const { desk, provider, id } = await deskWithSentMail();
  expect((await report(desk, { body: event(type, id, more) }, minutes(3))).status).toBe(204);
  await desk.tick(minutes(4));
  expect(recipients(await provider.mails())).toEqual(['dana@shop.example', 'omar@shop.example']);
  expect(await outbox(desk)).toMatchObject([
    { state: 'failed', manager_id: 'dana' },
    { state: 'sent', manager_id: 'omar' },
  ]);
  expect(await desk.all('SELECT assignee FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { assignee: 'omar' },
  ]);
  expect(
    await desk.all('SELECT reason FROM outbox WHERE board_id = ? ORDER BY rowid LIMIT 1', desk.key),
  ).toEqual([{ reason: expect.stringContaining(reason) }]);
});

test('the same report twice, late and at once, acts once', async () => {
  const { desk, provider, id } = await deskWithSentMail();
  const body = event('email.bounced', id);
  const answers = await Promise.all([1, 2, 3].map(() => report(desk, { body })));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  await desk.tick();
  expect((await report(desk, { body, id: 'msg_2' })).status).toBe(204);
  await desk.tick();
  expect(await outbox(desk)).toHaveLength(2);
  expect(await provider.mails()).toHaveLength(2);
});

test('a report of a delivery that comes after the bounce takes nothing back', async () => {
  const { desk, id } = await deskWithSentMail();
  await report(desk, { body: event('email.bounced', id) });
  expect((await report(desk, { body: event('email.delivered', id) })).status).toBe(204);
  expect(await outbox(desk)).toMatchObject([{ state: 'failed' }, { state: 'pending' }]);
});

test.each([
  ['says that a mail was delivered', 'email.delivered'],
  ['is of a kind that we don’t know', 'contact.created'],
  ['is of a kind that an object has anyway', 'constructor'],
])('a report that %s changes nothing', async (_, type) => {
  const { desk, id } = await deskWithSentMail();
  expect((await report(desk, { body: event(type, id) })).status).toBe(204);
  expect(await outbox(desk)).toMatchObject([{ state: 'sent' }]);
});

test('a report of a mail that is not ours, or of none, changes nothing', async () => {
  const { desk } = await deskWithSentMail();
  for (const id of [crypto.randomUUID(), undefined]) {
    expect((await report(desk, { body: event('email.bounced', id) })).status).toBe(204);
  }
  expect(await outbox(desk)).toMatchObject([{ state: 'sent' }]);
});

test.each<[string, Partial<Sent>, object]>([
  ['there is no secret', {}, { RESEND_WEBHOOK_SECRET: '' }],
  ['the signature is by another secret', { key: new Uint8Array(24) }, {}],
  ['the time is six minutes past', { at: seconds() - 360 }, {}],
  ['the time is six minutes ahead', { at: seconds() + 360 }, {}],
  ['the time is no time', { at: Number.NaN }, {}],
  ['there is no id', { id: '' }, {}],
  ['there is no signature', { signatures: [] }, {}],
  ['the signature is of another version', { signatures: ['v1a,AAAA', 'v2,AAAA'] }, {}],
  ['the signature is no base64', { signatures: ['v1,%%%'] }, {}],
])('where %s, there is nothing at that address, and nothing changes', async (_, sent, faults) => {
  const { desk, id } = await deskWithSentMail();
  const answer = await report(desk, { body: event('email.bounced', id), ...sent }, 0, faults);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
  expect(await outbox(desk)).toMatchObject([{ state: 'sent' }]);
});

test('a body that was changed on the way is not believed', async () => {
  const { desk, id } = await deskWithSentMail();
  const at = seconds();
  const signatures = [await signature(bytes, `msg_1.${at}.${event('email.delivered', id)}`)];
  const answer = await report(desk, { at, signatures, body: event('email.bounced', id) });
  expect(answer.status).toBe(404);
  expect(await outbox(desk)).toMatchObject([{ state: 'sent' }]);
});

test('while a secret is replaced, either signs; the headers may have their standard names', async () => {
  const { desk, id } = await deskWithSentMail();
  const older = crypto.getRandomValues(new Uint8Array(24));
  const both = { RESEND_WEBHOOK_SECRET: `${secret}, whsec_${base64(older)}` };
  const sent = { body: event('email.bounced', id), key: older, prefix: 'webhook' };
  expect((await report(desk, sent, 0, both)).status).toBe(204);
  expect((await outbox(desk))[0]).toMatchObject({ state: 'failed' });
});

test('a body over 64 KiB is refused before it is judged, and nonsense that is signed is refused too', async () => {
  const { desk } = await deskWithSentMail();
  expect((await report(desk, { body: 'x'.repeat(65 * 1024) })).status).toBe(413);
  expect((await report(desk, { body: 'nonsense' })).status).toBe(400);
  expect((await report(desk, { body: '[]' })).status).toBe(400);
});

test('a secret that isn’t one turns health red in a sentence', async () => {
  const desk = await openDesk({}, { RESEND_WEBHOOK_SECRET: 're_not_a_webhook_secret' });
  expect(await (await desk.ask('/healthz')).json()).toMatchObject({
    status: 'red',
    settings: expect.stringContaining('RESEND_WEBHOOK_SECRET must be'),
  });
});

test('a bounce of a mail to the customer marks the address that it names, and tells whoever has answered', async () => {
  const { desk, id } = await deskWithSentMail({ contact: { email: 'ada@home.example' } });
  const [{ complaint }] = (await desk.all<{ complaint: string }>(
    'SELECT id AS complaint FROM complaints WHERE board_id = ?',
    desk.key,
  )) as [{ complaint: string }];
  await desk.db.batch([
    desk.db
      .prepare(
        `UPDATE outbox SET kind = 'answer', recipient = 'customer', manager_id = '', event_id = 'answered:v2'
         WHERE board_id = ?`,
      )
      .bind(desk.key),
    desk.db
      .prepare(
        `INSERT INTO complaint_events (complaint_id, id, at, type, manager_id, door) VALUES (?, 'answered:v2', 1, 'answered', 'dana', 'page')`,
      )
      .bind(complaint),
  ]);
  await report(desk, { body: event('email.bounced', id, { to: ['Old@home.example'] }) });
  expect(await outbox(desk)).toMatchObject([
    { kind: 'answer', state: 'withheld' },
    { kind: 'alarm', state: 'pending', manager_id: 'dana' },
  ]);
  expect(
    await desk.all(
      'SELECT address FROM customer_addresses WHERE board_id = ? AND bounced_at IS NOT NULL',
      desk.key,
    ),
  ).toEqual([{ address: 'old@home.example' }]);
});
