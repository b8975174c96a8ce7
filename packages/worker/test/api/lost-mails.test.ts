import { expect, test } from 'vitest';
import { deskWithProvider, minutes, outbox, recipients, said } from './desk-with-provider.ts';
import type { OpenDesk } from './open-desk.ts';

const refusal = { status: 422, name: 'validation_error', message: 'no such mailbox' };
const policy = { acknowledgeMinutes: 60, quietSeconds: 0 };
const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 };
const omar = { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 };
const petra = { id: 'petra', name: 'Petra Lang', email: 'petra@shop.example', tier: 3 };
const olga = { id: 'olga', name: 'Olga Berg', email: 'olga@shop.example', role: 'owner' as const };

const states = async (desk: OpenDesk) =>
  (await outbox(desk)).map(
    ({ kind, manager_id, state }) => `${kind} to ${manager_id || 'customer'}: ${state}`,
  );
const complaintOf = async (desk: OpenDesk) =>
  (
    await desk.all<{ id: string; assignee: string; tier: number; status: string }>(
      'SELECT id, assignee, tier, status FROM complaints WHERE board_id = ?',
      desk.key,
    )
  )[0]!;

/** Owes a mail as a step would; `event` is who is named by the event that it is about. */
async function owe(desk: OpenDesk, kind: string, managerId: string, event?: { id: string; by: string }) {
  const { id } = await complaintOf(desk);
  const mail = `obx_${id.slice(4)}.${kind}.${managerId}`;
  await desk.db.batch([
    desk.db
      .prepare(
        `INSERT INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, event_id, state, attempts, doubts,
           owed_since, due_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', 0, 0, 0, 0, 0)`,
      )
      .bind(
        mail,
        desk.key,
        id,
        kind,
        managerId,
        managerId === '' ? 'customer' : 'manager',
        event?.id ?? null,
      ),
    desk.db
      .prepare('UPDATE outbox SET owed_since = created_at + ?1, due_at = ?1 WHERE id = ?2')
      .bind(Date.now(), mail),
    ...(event
      ? [
          desk.db
            .prepare(
              `INSERT INTO complaint_events (complaint_id, id, at, type, manager_id, door, text)
               VALUES (?, ?, ?, 'answered', ?, 'page', 'We are sorry')`,
            )
            .bind(id, event.id, Date.now(), event.by),
        ]
      : []),
  ]);
  return mail;
}

test('a climb that can’t reach its person goes up, not back to whoever let it lie', async () => {
  const { desk, provider } = await deskWithProvider(['none', refusal], {
    policy,
    managers: [dana, omar, petra],
  });
  await desk.submit(said());
  await desk.tick();
  await desk.tick(1.1);
  await desk.tick(1.2);
  expect(await complaintOf(desk)).toMatchObject({ assignee: 'petra', tier: 3 });
  expect(recipients(await provider.mails()).toSorted()).toEqual([
    'dana@shop.example',
    'dana@shop.example',
    'petra@shop.example',
  ]);
});

test('a refused approval goes to the next who may allow it, and the complaint stays where it is', async () => {
  const { desk } = await deskWithProvider(['none', refusal], { policy, managers: [dana, omar, petra] });
  await desk.submit(said());
  await desk.tick();
  await owe(desk, 'approval', 'omar');
  await desk.tick();
  expect(await states(desk)).toEqual([
    'escalation to dana: sent',
    'approval to omar: failed',
    'approval to petra: pending',
  ]);
  expect(await complaintOf(desk)).toMatchObject({ assignee: 'dana' });
});

test('a refused mail that bears no turn ends, its reason is kept, the owner is told once, and health stays green', async () => {
  const { desk, provider } = await deskWithProvider(['none', refusal, 'none', refusal], {
    policy,
    managers: [dana, omar, olga],
  });
  await desk.submit(said());
  await desk.tick();
  const mail = await owe(desk, 'verdict', 'dana');
  await desk.tick();
  expect(await desk.all('SELECT state, reason FROM outbox WHERE id = ?', mail)).toEqual([
    { state: 'failed', reason: expect.stringContaining('no such mailbox') },
  ]);
  await desk.tick(minutes(1));
  await owe(desk, 'moved-on', 'dana');
  await desk.tick(minutes(2));
  await desk.tick(minutes(3));
  expect(await states(desk)).toEqual([
    'escalation to dana: sent',
    'verdict to dana: failed',
    'alarm to olga: sent',
    'moved-on to dana: failed',
  ]);
  const mails = await provider.mails();
  expect(recipients(mails)).toEqual(['dana@shop.example', 'olga@shop.example']);
  expect(mails[1]!.text).toContain('the next mail to Dana Weiss may be lost as well');
  expect((await desk.ask('/healthz', {}, minutes(3))).status).toBe(200);
});

test('an alarm that can’t reach its owner goes to the next person, and to nobody twice', async () => {
  const { desk } = await deskWithProvider(['none', refusal, refusal], {
    policy,
    managers: [dana, omar, olga],
  });
  await desk.submit(said());
  await desk.tick();
  await owe(desk, 'verdict', 'dana');
  for (const at of [0, 1, 2, 3]) await desk.tick(minutes(at));
  expect(await states(desk)).toEqual([
    'escalation to dana: sent',
    'verdict to dana: failed',
    'alarm to olga: failed',
    'alarm to omar: sent',
  ]);
});

test('a mail about a complaint that somebody else has by now is not passed on: its owner is told', async () => {
  const { desk } = await deskWithProvider(['none', refusal], { policy, managers: [dana, omar, olga] });
  await desk.submit(said());
  await desk.tick();
  await desk.db.prepare(`UPDATE complaints SET assignee = 'omar' WHERE board_id = ?`).bind(desk.key).run();
  await owe(desk, 'extension', 'dana');
  await desk.tick();
  expect(await complaintOf(desk)).toMatchObject({ assignee: 'omar' });
  expect(await states(desk)).toEqual([
    'escalation to dana: sent',
    'extension to dana: failed',
    'alarm to olga: pending',
  ]);
});

test('a mail without a turn to somebody who has left is let go quietly', async () => {
  const { desk } = await deskWithProvider([], { policy, managers: [dana, omar, olga] });
  await desk.submit(said());
  await desk.tick();
  await owe(desk, 'moved-on', 'gone');
  await desk.tick();
  expect(await states(desk)).toEqual(['escalation to dana: sent', 'moved-on to gone: withheld']);
});

test('an answer that the customer’s address refuses waits on their page, and whoever wrote it is told', async () => {
  const { desk, provider } = await deskWithProvider(['none', refusal], {
    policy,
    managers: [dana, omar, olga],
  });
  await desk.submit(said({ contact: { email: 'Ada@home.example' } }));
  await desk.tick();
  const mail = await owe(desk, 'answer', '', { id: 'answered:v2', by: 'omar' });
  await desk.tick();
  expect(await desk.all('SELECT state, reason FROM outbox WHERE id = ?', mail)).toEqual([
    { state: 'withheld', reason: expect.stringContaining('no such mailbox') },
  ]);
  expect(await states(desk)).toContain('alarm to omar: pending');
  await desk.tick(minutes(1));
  const alarm = (await provider.mails()).find(({ to }) => to[0]!.address === 'omar@shop.example');
  expect(alarm?.text).toContain('What you wrote could not be mailed to the customer');
  expect(alarm?.text).toContain('no such mailbox');
  const known = await desk.all<{ bounced_at: number }>(
    'SELECT bounced_at FROM customer_addresses WHERE board_id = ? AND bounced_at IS NOT NULL',
    desk.key,
  );
  expect(known).toHaveLength(1);
  expect((await desk.ask('/healthz')).status).toBe(200);
});
