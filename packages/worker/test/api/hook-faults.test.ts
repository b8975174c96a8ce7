import { env as bindings } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { complaint, log, managers } from './hook-desk.ts';
import { metDatabase } from './met-database.ts';
import { openDesk } from './open-desk.ts';
import { receiver } from './receiver.ts';
import { signedIn } from './signed-in.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

type When = 'before' | 'after';

/** D1 and everything outside; the n-th call of both, from when it is broken, fails before or after its effect. */
function breakable(nth: number, when: When) {
  const world = receiver();
  let calls = 0;
  let broken = false;
  const meet = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    const dies = broken && ++calls === nth;
    if (dies && when === 'before') throw new Error('Network connection lost.');
    const result = await call();
    if (dies) throw new Error('Network connection lost.');
    return result;
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation((...asked) => meet(() => world.respond(...asked)));
  const DB = metDatabase((bindings as unknown as { DB: D1Database }).DB, meet);
  return {
    world,
    DB,
    broken: async (work: () => Promise<unknown>) => {
      broken = true;
      await work();
      broken = false;
      return calls >= nth;
    },
  };
}

async function delivers(nth: number, when: When): Promise<boolean> {
  const { world, DB, broken } = breakable(nth, when);
  const desk = await openDesk({ managers }, { DB });
  const dana = await signedIn(desk);
  await dana.post('/settings/webhooks', {
    name: 'The warehouse',
    url: 'https://hooks.shop.com/in',
    events: 'complaint.opened',
  });
  await desk.submit(complaint());
  const [owed] = await log(desk);
  const bell = [{ board: desk.key, outbox: owed!.id }];
  const met = await broken(() => desk.answer(bell));
  for (const hours of [0.02, 0.04, 0.14]) await desk.answer(bell, hours);
  expect(await log(desk)).toMatchObject([{ state: 'delivered', body: null }]);
  expect(world.requests.length).toBeGreaterThanOrEqual(1);
  expect(world.requests.length).toBeLessThanOrEqual(2);
  const said = world.requests.map(({ headers, body }) => [headers.get('webhook-id'), body]);
  expect(new Set(said.map(String)).size).toBe(1);
  expect(await desk.all('SELECT failures, stopped_at FROM hooks WHERE board_id = ?', desk.key)).toEqual([
    { failures: 0, stopped_at: null },
  ]);
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return met;
}

test.each(['before', 'after'] as const)(
  'a delivery arrives, under one id and with the same words, whichever call fails %s its effect',
  async (when) => {
    let nth = 1;
    while (await delivers(nth, when)) nth++;
    expect(nth).toBeGreaterThan(6);
  },
);

test('a token opens as much as it did before, or nothing, whichever call fails; once revoked never again', async () => {
  for (const when of ['before', 'after'] as const) {
    let met = true;
    for (let nth = 1; met; nth++) {
      const { DB, broken } = breakable(nth, when);
      const desk = await openDesk({ managers }, { DB });
      const dana = await signedIn(desk);
      const page = await (
        await dana.post('/settings/tokens', { name: 'x', scope: 'read', days: '30' })
      ).text();
      const headers = { authorization: `Bearer ${/wbt_[\w-]{43}/.exec(page)![0]}` };
      const asks = async () => (await desk.ask(`/v1/boards/${desk.key}/complaints`, { headers })).status;
      let status = 0;
      met = await broken(async () => void (status = await asks()));
      expect(status === 200 || status >= 500).toBe(true);
      expect(await asks()).toBe(200);
      await desk.all('UPDATE api_tokens SET revoked_at = 1 WHERE board_id = ?', desk.key);
      expect(await asks()).toBe(401);
      vi.restoreAllMocks();
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
    }
  }
});
