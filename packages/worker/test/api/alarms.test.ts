import { expect, onTestFinished, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { deskWithProvider, forget, minutes, outbox, recipients, said } from './desk-with-provider.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const down = (times = 60) => Array.from({ length: times }, () => ({ status: 503 }));
const policy = { acknowledgeMinutes: 129_600, resolveMinutes: 129_600 };
const withOwner = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
  { id: 'olga', name: 'Olga Berg', email: 'olga@shop.example', role: 'owner' as const },
];
const alarms = async (desk: OpenDesk) =>
  (await outbox(desk)).filter(({ kind }) => kind === 'alarm').map(({ manager_id }) => manager_id);
const health = async (desk: OpenDesk, hours: number) =>
  (await desk.ask('/healthz', {}, hours)).json<Record<string, unknown>>();

/** Two providers: the first fails as told, the second is the other transport. */
async function deskWithTwo(
  first: Parameters<typeof deskWithProvider>[0],
  second: Parameters<typeof deskWithProvider>[0] = [],
  more: Record<string, unknown> = {},
) {
  const provider = await orderServer({ kind: 'resend', faults: first });
  const other = await orderServer({ kind: 'resend', faults: second });
  const desk = await openDesk(
    { policy, managers: withOwner },
    {
      RESEND_URL: `http://127.0.0.1:${provider.port}`,
      MAIL_FALLBACK_TRANSPORT: 'resend',
      FALLBACK_MAIL_FROM: 'Corner Shop <board@second.example>',
      FALLBACK_RESEND_API_KEY: 're_test',
      FALLBACK_RESEND_URL: `http://127.0.0.1:${other.port}`,
      ...more,
    },
  );
  onTestFinished(() => forget(desk));
  return { desk, provider, other };
}

test('a mail that is not delivered within ten minutes is told to the owners, once, and health says so', async () => {
  const { desk } = await deskWithProvider(down(), { policy, managers: withOwner });
  await desk.submit(said());
  for (const at of [0, 1, 7, 9]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual([]);
  expect(await health(desk, minutes(4))).toMatchObject({ late: 0 });
  expect(await health(desk, minutes(6))).toMatchObject({ status: 'red', late: 1, alarms: 0 });
  for (const at of [11, 12, 13]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual(['olga']);
  expect(await health(desk, minutes(13))).toMatchObject({ status: 'red', late: 1, alarms: 1 });
  const [{ event_id }] = (await desk.all<{ event_id: string }>(
    `SELECT event_id FROM outbox WHERE board_id = ? AND kind = 'alarm'`,
    desk.key,
  )) as [{ event_id: string }];
  expect((await outbox(desk)).map(({ id }) => id)).toContain(event_id);
});

test('a board without an owner tells the next person', async () => {
  const { desk } = await deskWithProvider(down(), { policy });
  await desk.submit(said());
  for (const at of [0, 11, 12]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual(['omar']);
});

test('an owner who is the one that can’t be reached is not told of it; the next person is', async () => {
  const managers = [{ ...withOwner[0]!, role: 'owner' as const }, withOwner[1]!];
  const { desk } = await deskWithProvider(down(), { policy, managers });
  await desk.submit(said());
  for (const at of [0, 11]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual(['omar']);
});

test('two crons at once raise one alarm, and an alarm that is late raises no other', async () => {
  const { desk } = await deskWithProvider(down(), { policy, managers: withOwner });
  await desk.submit(said());
  await desk.tick();
  await Promise.all([desk.tick(minutes(11)), desk.tick(minutes(11))]);
  expect(await alarms(desk)).toEqual(['olga']);
  for (const at of [22, 33, 44]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual(['olga']);
});

test('many mails that do not reach one person make one alarm to each owner in an hour, and all of them are counted', async () => {
  const { desk } = await deskWithProvider(down(200), { policy, managers: withOwner });
  for (let n = 0; n < 5; n++) await desk.submit(said());
  for (const at of [0, 11, 12]) await desk.tick(minutes(at));
  expect(await alarms(desk)).toEqual(['olga']);
  expect(await health(desk, minutes(12))).toMatchObject({ alarms: 5 });
  await desk.submit(said(), { hours: 1.3 });
  for (const at of [1.3, 1.5]) await desk.tick(at);
  expect(await alarms(desk)).toEqual(['olga', 'olga']);
});

test('a mail in time raises none, however many tries it took', async () => {
  const { desk } = await deskWithProvider(down(2), { policy, managers: withOwner });
  await desk.submit(said());
  for (const at of [0, 1, 8, 30]) await desk.tick(minutes(at));
  expect(await outbox(desk)).toMatchObject([{ state: 'sent', attempts: 3 }]);
});

test('a mail whose fate nobody knows is told to the owners too', async () => {
  const server = await orderServer({ kind: 'smtp', fault: { at: 'message', with: 'reset' } });
  const desk = await openDesk(
    { policy, managers: withOwner },
    { MAIL_TRANSPORT: 'smtp', SMTP_HOST: '127.0.0.1', SMTP_PORT: String(server.port), SMTP_SECURITY: 'none' },
  );
  onTestFinished(() => forget(desk));
  await desk.submit(said());
  for (const at of [0, 2, 4, 11]) await desk.tick(minutes(at));
  expect((await outbox(desk))[0]).toMatchObject({ state: 'uncertain', doubts: 2 });
  expect(await alarms(desk)).toEqual(['olga']);
});

test('where there is a second transport, a mail that is late goes by it at once, and so does its alarm', async () => {
  const { desk, provider, other } = await deskWithTwo(down());
  await desk.submit(said());
  for (const at of [0, 1, 7]) await desk.tick(minutes(at));
  expect(await other.seen()).toEqual([]);
  await desk.tick(minutes(11));
  await desk.answer(
    desk.rung.splice(0).map(({ body }) => body),
    minutes(11),
  );
  expect(recipients(await other.mails()).toSorted()).toEqual(['dana@shop.example', 'olga@shop.example']);
  expect((await other.mails()).map(({ from }) => from[0]!.address)).toEqual(
    Array.from({ length: 2 }, () => 'board@second.example'),
  );
  expect(await provider.mails()).toEqual([]);
  const [mail] = await outbox(desk);
  expect(mail).toMatchObject({ state: 'sent' });
  expect(
    await desk.all('SELECT outcome, route FROM mail_attempts WHERE outbox_id = ? ORDER BY attempt', mail!.id),
  ).toEqual([
    { outcome: 'retry', route: 'primary' },
    { outcome: 'retry', route: 'primary' },
    { outcome: 'retry', route: 'primary' },
    { outcome: 'sent', route: 'fallback' },
  ]);
  expect(await health(desk, minutes(12))).toMatchObject({ late: 0, alarms: 0 });
});

test('a lost bell delays that by no more than a minute', async () => {
  const { desk, other } = await deskWithTwo(down());
  await desk.submit(said());
  for (const at of [0, 7, 11, 12]) await desk.tick(minutes(at));
  expect(recipients(await other.mails()).toSorted()).toEqual(['dana@shop.example', 'olga@shop.example']);
});

test('the two take turns, so that a second transport which fails as well keeps no mail from the first', async () => {
  const { desk, provider, other } = await deskWithTwo(down(3), down());
  await desk.submit(said());
  for (const at of [0, 1, 7, 11, 12, 200, 201]) await desk.tick(minutes(at));
  expect(recipients(await provider.mails())).toContain('dana@shop.example');
  expect(await other.mails()).toEqual([]);
});

test('a mail that the first transport may have sent goes by the second once, never twice', async () => {
  const { desk, provider, other } = await deskWithTwo(
    Array.from({ length: 20 }, () => 'accept-then-reset' as const),
    Array.from({ length: 20 }, () => 'accept-then-reset' as const),
  );
  await desk.submit(said());
  for (let at = 0; at < 20; at += 0.2) await desk.tick(at);
  const toDana = [...(await provider.mails()), ...(await other.mails())].filter(({ to }) =>
    to.some(({ address }) => address === 'dana@shop.example'),
  );
  expect(toDana).toHaveLength(2);
});

test('a wrong setting of the second transport turns health red in a sentence, and the first goes on', async () => {
  const { desk, provider } = await deskWithTwo([], [], { FALLBACK_RESEND_API_KEY: '' });
  await desk.submit(said());
  await desk.tick();
  expect(await provider.mails()).toHaveLength(1);
  expect(await health(desk, 0)).toMatchObject({
    status: 'red',
    settings: expect.stringMatching(/^FALLBACK_RESEND_API_KEY is missing/),
  });
});

test('where the first transport is set up wrongly, mails go by the second at once', async () => {
  const { desk, other } = await deskWithTwo([], [], { RESEND_API_KEY: '' });
  await desk.submit(said());
  await desk.tick();
  expect(recipients(await other.mails())).toEqual(['dana@shop.example']);
});
