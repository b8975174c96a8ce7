import { expect, test } from 'vitest';
import operate from '../../../../docs/operate.md?raw';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { openDesk, rating } from './open-desk.ts';

const documentedId = 'obx_01KAN5T1ZJ8VZ2N4W7J3Q9X5RC';
const statements = [...operate.matchAll(/^```sql\n(.*?)^```$/gms)].map(([, sql]) => sql!);
const statement = (start: RegExp): string => statements.find((sql) => start.test(sql))!;

async function deskWithDeadMail() {
  const provider = await orderServer({ kind: 'resend', faults: [{ status: 422 }, { status: 422 }] });
  const desk = await openDesk({}, { RESEND_URL: `http://127.0.0.1:${provider.port}` });
  await desk.submit(rating({ final: true, text: 'The freezer door was open' }));
  await desk.tick();
  await desk.tick(1);
  const [dead] = await desk.all<{ id: string }>(
    `SELECT id FROM outbox WHERE board_id = ? AND state = 'dead'`,
    desk.key,
  );
  return { desk, provider, id: dead!.id };
}

test('a dead mail that is put right by hand, as operate.md says, goes out once, and its tries stay on record', async () => {
  const { desk, provider, id } = await deskWithDeadMail();
  await desk.db.prepare(statement(/SET state = 'pending'/).replace(documentedId, id)).run();
  await desk.tick(2);
  await desk.tick(3);
  expect(await provider.mails()).toHaveLength(1);
  expect(await desk.all('SELECT state FROM outbox WHERE id = ?', id)).toEqual([{ state: 'sent' }]);
  expect(
    await desk.all('SELECT outcome FROM mail_attempts WHERE outbox_id = ? ORDER BY attempt', id),
  ).toEqual([{ outcome: 'refused' }, { outcome: 'sent' }]);
});

test('a dead mail that is told in person turns health no longer red', async () => {
  const { desk, id } = await deskWithDeadMail();
  const stuck = async () =>
    (await desk.ask('/healthz').then((answer) => answer.json<{ stuck: number }>())).stuck;
  const before = await stuck();
  await desk.db.prepare(statement(/told in person/).replace(documentedId, id)).run();
  expect(await stuck()).toBe(before - 1);
});

test('what waits for a person is listed with whom it was for and why', async () => {
  const { desk, id } = await deskWithDeadMail();
  const listed = await desk.all<{ id: string; email: string; reason: string }>(
    statement(/'dead', 'uncertain'\)\nORDER/),
  );
  expect(listed.find((row) => row.id === id)).toMatchObject({
    email: 'omar@shop.example',
    reason: expect.stringContaining('422'),
  });
});
