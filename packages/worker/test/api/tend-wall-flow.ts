import { expect } from 'vitest';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { newCustomer } from './customer-desk.ts';
import { signedIn } from './signed-in.ts';
import { wallPeople } from './wall-people.ts';

/** Cards come, change and go, and managers do everything with them that can be done. */
export async function tendTheWall(overrides: Record<string, unknown>): Promise<void> {
  const { desk, wish, shown, act, undo, vote, leave, resolve } = await wallPeople({}, overrides);
  const { input } = await wish('Rye bread', { contact: newCustomer() });
  await desk.submit({ ...input, revision: 2, text: 'Rye bread, please' });
  await desk.submit({ ...input, revision: 3, publish: false });
  const [one, other] = [(await shown('Oat milk')).id, (await shown('Oat drink')).id];
  for (const id of [one, other, one]) await vote(id);
  const acts: CardAct[] = [
    { act: 'status', status: 'done', change: { said: 'You wanted it', did: 'It is here' } },
    { act: 'spam' },
    { act: 'merge', into: other },
    { act: 'answer', text: 'We ask our dairy' },
  ];
  for (const what of acts) {
    const [done] = (await act(one, what)).done;
    expect((await undo(done!.event)).done).toHaveLength(1);
  }
  await act(one, { act: 'merge', into: other });
  await act(one, { act: 'unmerge' });
  await act(one, { act: 'status', status: 'done' });
  await desk.db
    .prepare(`INSERT INTO vote_moves (source, target, upto, write_id, at) VALUES (?, ?, '', 'w', 1)`)
    .bind(one, other)
    .run();
  await desk.tick();
  const dana = await signedIn(desk);
  const { complaint } = await leave();
  await resolve(complaint);
  await dana.post('/wall/requests/new', { words: 'Spelt', locale: 'en' });
  const origins: Record<string, string>[] = [{ complaint }, { request: one }, { request: one }];
  for (const origin of origins)
    await dana.post('/wall/changes/new', { said: 'You said', did: 'We did', ...origin });
  expect(await desk.all(`SELECT 1 FROM cards WHERE board_id = ? AND kind = 'change'`, desk.key)).toHaveLength(
    2,
  );
}
