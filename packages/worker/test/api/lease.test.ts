import { expect, test } from 'vitest';
import { deskWithProvider, minutes, outbox, said, type OutboxRow } from './desk-with-provider.ts';

test.each([
  ['before the mail was handed over is no doubt', 0, 'retry', 0],
  ['after the mail was handed over is a doubt', 1, 'uncertain', 1],
])('a lease that ran out %s, and it is taken up again', async (_, handedOver, outcome, doubts) => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  await desk.db
    .prepare(`UPDATE outbox SET state = 'sending', attempts = 1, handed_over = ? WHERE board_id = ?`)
    .bind(handedOver, desk.key)
    .run();
  await desk.tick(minutes(2));
  expect(await provider.mails()).toHaveLength(1);
  const [row] = await outbox(desk);
  expect(row).toMatchObject({ state: 'sent', attempts: 2, doubts });
  expect(
    await desk.all('SELECT outcome FROM mail_attempts WHERE outbox_id = ? ORDER BY attempt', row!.id),
  ).toEqual([{ outcome }, { outcome: 'sent' }]);
});

test('a deliverer whose lease has passed to another sends nothing', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said());
  const [{ id }] = (await outbox(desk)) as [OutboxRow];
  const stolen = {
    prepare: (sql: string) => desk.db.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await desk.db.batch(statements);
      await desk.db.prepare('UPDATE outbox SET attempts = 9 WHERE id = ?').bind(id).run();
      return results;
    },
  };
  await desk.tick(0, { DB: stolen });
  expect(await provider.seen()).toEqual([]);
});
