import { expect, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { deskWithProvider, minutes, outbox, recipients, said } from './desk-with-provider.ts';
import { openDesk, rating } from './open-desk.ts';

test('the bell delivers the mail, and it tells who said what, to one person', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  expect(await desk.answer(desk.rung.map(({ body }) => body))).toBe(1);
  const mails = await provider.mails();
  expect(mails).toHaveLength(1);
  expect(recipients(mails)).toEqual(['dana@shop.example']);
  expect(mails[0]!.subject).toContain('The freezer door was open');
  expect(mails[0]!.text).toContain('https://desk.example/c/');
  expect(await outbox(desk)).toMatchObject([{ state: 'sent', attempts: 1, mail: null }]);
  expect(
    await desk.all(
      'SELECT type, manager_id FROM complaint_events WHERE complaint_id LIKE ? ORDER BY at',
      `cmp_%`,
    ),
  ).toContainEqual({
    type: 'told',
    manager_id: 'dana',
  });
});

test('a wiped queue delays a mail no longer than the next minute’s sweep', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  await desk.tick();
  expect(await provider.mails()).toHaveLength(1);
});

test('a queue that refuses every bell loses neither the submission nor its mail', async () => {
  const provider = await orderServer({ kind: 'resend' });
  const refusing = { sendBatch: () => Promise.reject(new Error('queue is down')) };
  const desk = await openDesk({}, { RESEND_URL: `http://127.0.0.1:${provider.port}`, DOORBELL: refusing });
  expect((await desk.submit(said())).status).toBe(201);
  await desk.tick();
  expect(await provider.mails()).toHaveLength(1);
});

test('a sweep delivers a few mails itself and rings for the rest', async () => {
  const { desk, provider } = await deskWithProvider();
  for (let i = 0; i < 12; i++) await desk.submit(said());
  desk.rung.length = 0;
  await desk.tick();
  expect(await provider.mails()).toHaveLength(5);
  expect(await desk.answer(desk.rung.map(({ body }) => body))).toBe(7);
  expect(await provider.mails()).toHaveLength(12);
});

test('a sweep whose bell is broken delivers everything itself', async () => {
  const provider = await orderServer({ kind: 'resend' });
  const refusing = { sendBatch: () => Promise.reject(new Error('queue is down')) };
  const desk = await openDesk({}, { RESEND_URL: `http://127.0.0.1:${provider.port}`, DOORBELL: refusing });
  for (let i = 0; i < 12; i++) await desk.submit(said());
  await desk.tick();
  expect(await provider.mails()).toHaveLength(12);
});

test('every bell rung three times at once makes one provider request', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  const bell = desk.rung[0]!.body;
  await Promise.all([desk.answer([bell, bell, bell]), desk.answer([bell, bell, bell]), desk.tick()]);
  expect(await provider.seen()).toHaveLength(1);
});

test('a message that isn’t one of ours is acknowledged and does nothing', async () => {
  const { desk, provider } = await deskWithProvider();
  const nonsense = [
    null,
    'ring',
    { board: '../etc', outbox: 'x' },
    { board: desk.key, outbox: 'obx_nobody' },
  ];
  expect(await desk.answer(nonsense)).toBe(nonsense.length);
  expect(await provider.seen()).toEqual([]);
});

test('a mail that waits for words doesn’t leave before its time', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(rating());
  await desk.tick(minutes(1.9));
  expect(await provider.mails()).toEqual([]);
  await desk.tick(minutes(2.1));
  expect(await provider.mails()).toHaveLength(1);
});

test('words that come after the mail make a second one in the same thread, words that come before don’t', async () => {
  const { desk, provider } = await deskWithProvider();
  const input = rating();
  await desk.submit(input);
  await desk.tick(minutes(3));
  await desk.submit({ ...input, revision: 2, text: 'It was the bread', final: true }, { hours: minutes(4) });
  await desk.submit(
    { ...input, revision: 3, text: 'It was the bread', outcome: 'A fresh one', final: true },
    { hours: minutes(4) },
  );
  await desk.tick(minutes(5));
  const mails = await provider.mails();
  expect(mails).toHaveLength(2);
  expect(mails[1]!.text).toContain('A fresh one');
  const threads = mails.map(({ headers }) => [headers['in-reply-to'], headers.references]);
  expect(threads[0]![0]).toMatch(/^<.+@desk\.example>$/);
  expect(new Set(threads.flat()).size).toBe(1);
  expect(mails[1]!.subject).toBe(`Re: ${mails[0]!.subject}`);
});

test('a provider that fails is tried again on schedule with the very same bytes', async () => {
  const { desk, provider } = await deskWithProvider([{ status: 500 }, { status: 503 }]);
  await desk.submit(said());
  for (const at of [0, minutes(0.2), minutes(8)]) await desk.tick(at);
  const seen = (await provider.seen()) as { body: string; headers: Record<string, string> }[];
  expect(seen).toHaveLength(3);
  expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
  expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(await outbox(desk)).toMatchObject([{ state: 'sent', attempts: 3 }]);
});

test('a mail that is taken and whose answer is lost arrives once', async () => {
  const { desk, provider } = await deskWithProvider(['accept-then-reset']);
  await desk.submit(said());
  for (const at of [0, minutes(1), minutes(8)]) await desk.tick(at);
  expect(await provider.mails()).toHaveLength(1);
  expect(await outbox(desk)).toMatchObject([{ state: 'sent', attempts: 2, doubts: 1 }]);
});

test('a refused mail is not tried again, and the next person is told', async () => {
  const { desk, provider } = await deskWithProvider([{ status: 422, name: 'validation_error' }]);
  await desk.submit(said());
  await desk.tick();
  await desk.tick(minutes(1));
  expect(recipients(await provider.mails())).toEqual(['omar@shop.example']);
  expect(await outbox(desk)).toMatchObject([
    { state: 'failed', manager_id: 'dana' },
    { state: 'sent', manager_id: 'omar' },
  ]);
  expect(await desk.all('SELECT assignee, tier FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { assignee: 'omar', tier: 2 },
  ]);
});

test('a person who left the board before the mail went is passed over', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  await desk.db
    .prepare(`UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = 'dana'`)
    .bind(desk.key)
    .run();
  await desk.tick();
  await desk.tick(minutes(1));
  expect(recipients(await provider.mails())).toEqual(['omar@shop.example']);
});

test('a mail that reaches nobody is dead after seven tries for each person, and health turns red', async () => {
  const down = Array.from({ length: 40 }, () => ({ status: 500 }));
  const { desk, provider } = await deskWithProvider(down, { policy: { acknowledgeMinutes: 129_600 } });
  await desk.submit(said());
  for (let hour = 0; hour < 80; hour += 0.25) await desk.tick(hour);
  const mails = await outbox(desk);
  expect(mails.filter(({ kind }) => kind === 'escalation')).toMatchObject([
    { state: 'failed', manager_id: 'dana', attempts: 7 },
    { state: 'dead', manager_id: 'omar', attempts: 7 },
  ]);
  expect(mails.every(({ attempts }) => attempts === 7)).toBe(true);
  expect(await provider.seen()).toHaveLength(7 * mails.length);
  const health = await desk.ask('/healthz', {}, 80);
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({ status: 'red' });
  await desk.db.prepare('DELETE FROM outbox WHERE board_id = ?').bind(desk.key).run();
});

test('every try is written down with its outcome', async () => {
  const { desk } = await deskWithProvider([{ status: 500 }]);
  await desk.submit(said());
  await desk.tick();
  await desk.tick(minutes(1));
  const [row] = await outbox(desk);
  expect(
    await desk.all('SELECT attempt, transport, outcome FROM mail_attempts WHERE outbox_id = ?', row!.id),
  ).toEqual([
    { attempt: 1, transport: 'resend', outcome: 'retry' },
    { attempt: 2, transport: 'resend', outcome: 'sent' },
  ]);
});

test('wrong mail settings keep the mail owed and turn health red', async () => {
  const desk = await openDesk({}, { MAIL_TRANSPORT: 'pigeon' });
  await desk.submit(said());
  await desk.tick();
  expect(await outbox(desk)).toMatchObject([{ state: 'pending', attempts: 0 }]);
  const health = await desk.ask('/healthz');
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({
    status: 'red',
    settings: expect.stringContaining('MAIL_TRANSPORT must be'),
  });
  await desk.db.prepare('DELETE FROM outbox WHERE board_id = ?').bind(desk.key).run();
});
