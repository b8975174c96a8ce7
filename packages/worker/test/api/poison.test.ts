import { expect, onTestFinished, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { deskWithProvider, forget, minutes, outbox, said } from './desk-with-provider.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const policy = { acknowledgeMinutes: 129_600, resolveMinutes: 129_600 };
const alone = [{ id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 }];
const health = async (desk: OpenDesk, hours: number) =>
  (await desk.ask('/healthz', {}, hours)).json<Record<string, unknown>>();
const ringAll = async (desk: OpenDesk, hours: number) => {
  while (desk.rung.length > 0) {
    await desk.answer(
      desk.rung.splice(0, 25).map(({ body }) => body),
      hours,
    );
  }
};

test('a hundred mails that always fail are tried seven times each and then wait for a person; others pass them', async () => {
  const poison = { words: 'POISON', fault: { status: 500 } };
  const provider = await orderServer({ kind: 'resend', poison });
  const desk = await openDesk(
    { policy, managers: alone },
    { RESEND_URL: `http://127.0.0.1:${provider.port}` },
  );
  onTestFinished(() => forget(desk));
  for (let n = 0; n < 100; n++) await desk.submit(said({ text: `POISON ${n}` }));
  desk.rung.length = 0;
  for (const hour of [0, minutes(0.2), minutes(8)]) {
    await desk.tick(hour);
    await ringAll(desk, hour);
  }
  expect(await health(desk, minutes(8))).toMatchObject({ status: 'red', late: 100 });

  await desk.submit(said({ text: 'WHOLESOME' }), { hours: 1 });
  desk.rung.length = 0;
  await desk.tick(1);
  const seen = (await provider.seen()) as { body: string }[];
  const order = seen.slice(-5).map(({ body }) => body.includes('WHOLESOME'));
  expect(order).toContain(true);
  expect(await provider.mails()).toHaveLength(1);

  for (const hour of [1, 3.6, 10, 23]) {
    await desk.tick(hour);
    await ringAll(desk, hour);
  }
  const rows = await outbox(desk);
  expect(rows.filter(({ state }) => state === 'dead')).toHaveLength(100);
  expect(Math.max(...rows.map(({ attempts }) => attempts))).toBe(7);
  expect(await health(desk, 23)).toMatchObject({ status: 'red', stuck: 100, late: 0 });
});

test('mails that can’t even be read are given up like any other, with the reason, and nobody is interrupted for ever', async () => {
  const { desk } = await deskWithProvider([], { policy, managers: alone });
  await desk.submit(said());
  await desk.db.prepare(`UPDATE complaints SET reasons = 'no JSON' WHERE board_id = ?`).bind(desk.key).run();
  for (const hour of [0, minutes(0.2), minutes(8), 1, 3.6, 10, 23, 24, 25]) await desk.tick(hour);
  expect(await desk.all('SELECT state, attempts, reason FROM outbox WHERE board_id = ?', desk.key)).toEqual([
    { state: 'dead', attempts: 7, reason: expect.stringContaining('could not be composed') },
  ]);
});

test('a mail at each of whose tries the Worker dies is given up after the eighth', async () => {
  const { desk, provider } = await deskWithProvider([], { policy, managers: alone });
  await desk.submit(said());
  await desk.db
    .prepare(`UPDATE outbox SET state = 'sending', attempts = 7, due_at = 0 WHERE board_id = ?`)
    .bind(desk.key)
    .run();
  await desk.tick(minutes(1));
  expect(await outbox(desk)).toMatchObject([{ state: 'dead', attempts: 8 }]);
  expect(await provider.seen()).toEqual([]);
});

test('a mail of a board that no longer exists waits for a person', async () => {
  const { desk } = await deskWithProvider([], { policy, managers: alone });
  await desk.submit(said());
  await desk.db.prepare('DELETE FROM boards WHERE key = ?').bind(desk.key).run();
  await desk.tick(minutes(1));
  expect(await desk.all('SELECT state, reason FROM outbox WHERE board_id = ?', desk.key)).toEqual([
    { state: 'dead', reason: 'its board no longer exists' },
  ]);
});

const spoiled: [string, (desk: OpenDesk) => Promise<unknown>][] = [
  [
    'has a row that can’t be read',
    (desk) =>
      desk.db.prepare(`UPDATE complaints SET reasons = 'no JSON' WHERE board_id = ?`).bind(desk.key).run(),
  ],
  [
    'is of a board that no longer exists',
    (desk) => desk.db.prepare('DELETE FROM boards WHERE key = ?').bind(desk.key).run(),
  ],
  [
    'is of a board that can’t be read',
    (desk) => desk.db.prepare(`UPDATE boards SET document = '{}' WHERE key = ?`).bind(desk.key).run(),
  ],
  [
    'has a step that can’t be written',
    (desk) =>
      desk.db
        .prepare(
          `INSERT INTO complaint_events (complaint_id, id, at, type, door)
         SELECT id, 'climbed:v' || (version + 1), 0, 'climbed', 'cron' FROM complaints WHERE board_id = ?`,
        )
        .bind(desk.key)
        .run(),
  ],
];

test.each(spoiled)(
  'a complaint that %s is put off by an hour and counted, and holds up no other',
  async (_, spoil) => {
    const quick = { acknowledgeMinutes: 60, quietSeconds: 0 };
    const { desk: bad } = await deskWithProvider([], { policy: quick });
    await bad.submit(said());
    const [due] = await bad.all<{ due_at: number }>(
      'SELECT due_at FROM complaints WHERE board_id = ?',
      bad.key,
    );
    const { desk } = await deskWithProvider([], { policy: quick });
    await desk.submit(said());
    await spoil(bad);
    await bad.db.prepare('UPDATE complaints SET due_at = 1 WHERE board_id = ?').bind(bad.key).run();
    await desk.tick(1.1);
    expect(await desk.all('SELECT assignee FROM complaints WHERE board_id = ?', desk.key)).toEqual([
      { assignee: 'omar' },
    ]);
    const [row] = await bad.all<{ due_at: number; fault: string; assignee: string }>(
      'SELECT due_at, fault, assignee FROM complaints WHERE board_id = ?',
      bad.key,
    );
    expect(row).toMatchObject({ fault: expect.stringMatching(/^(its|no) /), assignee: 'dana' });
    expect(row!.due_at - due!.due_at).toBeGreaterThan(3_600_000);
    expect(row!.due_at - due!.due_at).toBeLessThan(1.5 * 3_600_000);
    expect(await health(desk, 1.2)).toMatchObject({ status: 'red', postponed: 1 });
    await bad.db.prepare('DELETE FROM complaints WHERE board_id = ?').bind(bad.key).run();
  },
);

test('a complaint whose fault is gone takes its step at the next try, and health is green again', async () => {
  const { desk } = await deskWithProvider([], { policy: { acknowledgeMinutes: 60, quietSeconds: 0 } });
  await desk.submit(said());
  await desk.tick();
  const spoil = desk.db.prepare('UPDATE complaints SET reasons = ? WHERE board_id = ?');
  await spoil.bind('no JSON', desk.key).run();
  await desk.tick(1.1);
  await spoil.bind('["low-rating"]', desk.key).run();
  await desk.tick(2.2);
  expect(await desk.all('SELECT assignee, fault FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { assignee: 'omar', fault: null },
  ]);
  expect(await health(desk, 2.2)).toMatchObject({ postponed: 0 });
});

test('a cron that has stopped is seen in health, though nothing has failed', async () => {
  const { desk } = await deskWithProvider([], { policy: { acknowledgeMinutes: 60, quietSeconds: 0 } });
  await desk.submit(said());
  await desk.tick();
  expect(await health(desk, 1.05)).toMatchObject({ status: 'ok', overdue: 0 });
  expect(await health(desk, 1.2)).toMatchObject({ status: 'red', overdue: 1 });
});
