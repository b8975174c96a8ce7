import { expect, test } from 'vitest';
import { deskWithProvider, minutes, said } from './desk-with-provider.ts';
import type { OpenDesk } from './open-desk.ts';

const policy = { acknowledgeMinutes: 60, quietSeconds: 0 };
const justLate = 1 + minutes(1);

type Owed = { kind: string; manager_id: string; wait: number };
const owed = (desk: OpenDesk) =>
  desk.all<Owed>(
    `SELECT kind, manager_id, due_at - created_at AS wait FROM outbox
     WHERE board_id = ? AND kind IN ('escalation', 'moved-on', 'reminder') ORDER BY created_at, kind, manager_id`,
    desk.key,
  );
const told = async (desk: OpenDesk) =>
  (await owed(desk)).map(({ kind, manager_id }) => `${kind} to ${manager_id}`);
const assignees = async (desk: OpenDesk) =>
  (await desk.all<{ assignee: string }>('SELECT assignee FROM complaints WHERE board_id = ?', desk.key)).map(
    ({ assignee }) => assignee,
  );
const events = async (desk: OpenDesk, type: string) =>
  (
    await desk.all<{ at: number }>(
      `SELECT e.at FROM complaint_events e JOIN complaints c ON c.id = e.complaint_id
       WHERE c.board_id = ? AND e.type = ?`,
      desk.key,
      type,
    )
  ).length;

const climbedOnce = ['escalation to dana', 'escalation to omar', 'moved-on to dana'];

/** D1 that fails at the first batch which writes a step, before or after it took effect. */
function dying(db: D1Database, when: 'before' | 'after'): D1Database {
  const steps = new WeakSet<D1PreparedStatement>();
  let died = false;
  return {
    prepare: (sql: string) => {
      const statement = db.prepare(sql);
      if (!sql.startsWith('UPDATE complaints SET version')) return statement;
      return new Proxy(statement, {
        get(target, name) {
          if (name !== 'bind') return Reflect.get(target, name) as unknown;
          return (...values: unknown[]) => {
            const bound = target.bind(...values);
            steps.add(bound);
            return bound;
          };
        },
      });
    },
    batch: async (batch: D1PreparedStatement[]) => {
      const dies = !died && batch.some((statement) => steps.has(statement));
      if (!dies) return db.batch(batch);
      died = true;
      if (when === 'after') await db.batch(batch);
      throw new Error('D1_ERROR: Network connection lost');
    },
  } as unknown as D1Database;
}

test.each<[string, (desk: OpenDesk) => Promise<unknown>]>([
  ['one tick comes a minute late', (desk) => desk.tick(justLate)],
  ['ten ticks are missed', (desk) => desk.tick(1 + minutes(11))],
  [
    'ten ticks come where one was due',
    async (desk) => {
      for (let minute = 0; minute < 10; minute++) await desk.tick(1 + minutes(minute));
    },
  ],
  ['two crons run at once', (desk) => Promise.all([desk.tick(justLate), desk.tick(justLate)])],
  [
    'five crons run at once after an hour without any',
    (desk) => Promise.all(Array.from({ length: 5 }, () => desk.tick(1.9))),
  ],
  [
    'a tick dies between deciding and writing',
    async (desk) => {
      await desk.tick(justLate, { DB: dying(desk.db, 'before') });
      expect(await assignees(desk)).toEqual(['dana']);
      await desk.tick(justLate + minutes(1));
    },
  ],
  [
    'a tick dies once it has written',
    async (desk) => {
      await desk.tick(justLate, { DB: dying(desk.db, 'after') });
      await desk.tick(justLate + minutes(1));
    },
  ],
])('a complaint climbs once, and each is told once, when %s', async (_, ticks) => {
  const { desk, provider } = await deskWithProvider([], { policy });
  await desk.submit(said());
  await desk.tick();
  await ticks(desk);
  await desk.tick(1.95);
  expect(await told(desk)).toEqual(climbedOnce);
  expect(await assignees(desk)).toEqual(['omar']);
  expect(await events(desk, 'climbed')).toBe(1);
  expect(await provider.mails()).toHaveLength(3);
});

test('five hundred complaints that fall due at once have all climbed after one tick, each once', async () => {
  const { desk } = await deskWithProvider([], { policy });
  await desk.submit(said());
  const [first] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
  const columns = async (table: string) =>
    (await desk.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)).map(
      ({ name }) => name,
    );
  const copies = async (table: string, changed: Record<string, string>) => {
    const names = await columns(table);
    const values = names.map((name) => changed[name] ?? `t.${name}`);
    const id = table === 'complaints' ? first!.id : first!.id.replace('cmp_', 'sub_');
    await desk.db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 499)
         INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM n, ${table} t WHERE t.id = ?`,
      )
      .bind(id)
      .run();
  };
  await copies('submissions', { id: `t.id || '-' || i`, key: `t.key || '-' || i` });
  await copies('complaints', { id: `t.id || '-' || i`, submission_id: `t.submission_id || '-' || i` });
  await desk.tick(justLate);
  const climbed = (await assignees(desk)).filter((assignee) => assignee === 'omar');
  expect(climbed).toHaveLength(500);
  const mails = await told(desk);
  expect(mails.filter((mail) => mail === 'escalation to omar')).toHaveLength(500);
  expect(mails.filter((mail) => mail === 'moved-on to dana')).toHaveLength(500);
  expect(await events(desk, 'climbed')).toBe(500);
});

test('the last tier is reminded each day, once a day, until a person answers', async () => {
  const { desk } = await deskWithProvider([], { policy });
  await desk.submit(said());
  for (const hour of [0, justLate, 3, 3.5, 20, 27.1, 27.2, 40, 51.2, 51.3]) await desk.tick(hour);
  expect((await told(desk)).filter((mail) => mail === 'reminder to omar')).toHaveLength(3);
  await desk.db
    .prepare(`UPDATE complaints SET status = 'closed', version = version + 1 WHERE board_id = ?`)
    .bind(desk.key)
    .run();
  for (const hour of [80, 110]) await desk.tick(hour);
  expect((await told(desk)).filter((mail) => mail === 'reminder to omar')).toHaveLength(3);
});

const allDayButAnHour = (at: number) => {
  const hour = (offset: number) => {
    const wall = new Date(at + offset * 3_600_000);
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Berlin',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(wall);
  };
  return { from: hour(0.5), to: hour(6) };
};

test('a climb in quiet hours owes its mails for their end, and it has climbed nevertheless', async () => {
  const { desk } = await deskWithProvider([], {
    policy: { ...policy, quietHours: allDayButAnHour(Date.now()) },
  });
  await desk.submit(said());
  await desk.tick(justLate);
  expect(await assignees(desk)).toEqual(['omar']);
  const waits = (await owed(desk)).filter(
    ({ manager_id, kind }) => manager_id === 'omar' || kind === 'moved-on',
  );
  expect(waits).toHaveLength(2);
  for (const { wait } of waits) {
    expect(wait).toBeGreaterThan(4.5 * 3_600_000);
    expect(wait).toBeLessThan(5.1 * 3_600_000);
  }
});

const always = [{ from: '2020-01-01', to: '2100-01-01' }];
const three = (away: string[]) =>
  [
    { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
    { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
    { id: 'petra', name: 'Petra Lang', email: 'petra@shop.example', tier: 3 },
  ].map((one) => (away.includes(one.id) ? { ...one, away: always } : one));

test('somebody who is away is passed over when it climbs', async () => {
  const { desk } = await deskWithProvider([], { policy, managers: three(['omar']) });
  await desk.submit(said());
  await desk.tick(justLate);
  expect(await assignees(desk)).toEqual(['petra']);
  expect(await told(desk)).not.toContain('escalation to omar');
});

test('a customer who wants the top goes there at once, and is not sent down again', async () => {
  const { desk } = await deskWithProvider([], {
    policy: { ...policy, straightToTop: true },
    managers: three([]),
  });
  await desk.submit(said({ wants: { top: true } }));
  expect(await told(desk)).toEqual(['escalation to petra']);
  await desk.tick(justLate);
  expect(await assignees(desk)).toEqual(['petra']);
  expect(await told(desk)).toEqual(['escalation to petra', 'reminder to petra']);
});
