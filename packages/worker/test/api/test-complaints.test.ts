import { expect, test } from 'vitest';
import { deskWithProvider, said } from './desk-with-provider.ts';

test('a test’s complaint is mailed once and never climbs, whatever is done with it', async () => {
  const { desk, provider } = await deskWithProvider();
  await desk.submit(said({ test: true }));
  await desk.tick();
  await desk.tick(500);
  expect(await provider.mails()).toHaveLength(1);
  const link = /https:\/\/desk\.example(\/c\/\S+)/.exec((await provider.mails())[0]!.text)![1]!;
  await desk.ask(link, { method: 'POST' });
  expect(await desk.all('SELECT status, due_at FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { status: 'acknowledged', due_at: null },
  ]);
});
