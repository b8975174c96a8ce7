import { expect, onTestFinished, test, vi } from 'vitest';
import type { ReceiptView } from '@wipeboard/shared';
import { origin } from './open-desk.ts';
import { counted, device, idsOf, signedAs, tap, tapped, wallOf } from './wall-cards.ts';
import { wallPeople, type WallPeople } from './wall-people.ts';

const cardOf = async ({ desk }: WallPeople, token: string) =>
  (await (await desk.ask(`/v1/receipts/${token}`)).json<ReceiptView>()).card;
const consents = ({ desk }: WallPeople, token: string, publish: boolean) =>
  desk.ask(`/v1/receipts/${token}/consent`, {
    method: 'POST',
    headers: { origin, 'content-type': 'text/plain' },
    body: JSON.stringify({ publish }),
  });
const erase = ({ desk }: WallPeople, token: string) =>
  desk.ask(`/v1/receipts/${token}`, { method: 'DELETE', headers: { origin } });
const pageOf = async ({ desk }: WallPeople, id: string) => {
  const { status, headers } = await desk.ask(`/b/${desk.key}/requests/${id}`);
  return [status, headers.get('location')];
};
const merged = async (shop: WallPeople) => {
  const [into, drink] = [await shop.shown('Oat milk'), await shop.shown('Oat drink')];
  for (const name of ['ada', 'bea']) await tapped(shop.desk, into.id, { voter: device(name) });
  for (const name of ['bea', 'cem', 'dan']) await tapped(shop.desk, drink.id, { voter: device(name) });
  const [{ event } = { event: '' }] = (await shop.act(drink.id, { act: 'merge', into: into.id })).done;
  expect((await counted(shop.desk, into.id)).votes).toBe(4);
  return { into, drink, event };
};
/** Votes go nowhere until the clock’s next turn. */
const held = async ({ desk }: WallPeople, what: () => Promise<unknown>) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const heal = () => desk.db.prepare('DROP TRIGGER IF EXISTS held').run();
  onTestFinished(async () => void (await heal()));
  await desk.db
    .prepare(`CREATE TRIGGER held BEFORE DELETE ON vote_moves BEGIN SELECT RAISE(ABORT, 'held'); END`)
    .run();
  await what();
  await heal();
  log.mockRestore();
};
const many = 9_000;
const manyVotes = ({ desk }: WallPeople, id: string) =>
  desk.db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at)
       SELECT ?, 'dev:' || printf('%06d', i), ?, 1, 'k', 1, 1.0, 1 FROM n`,
    )
    .bind(many, id, desk.key)
    .run();

test('whoever takes off the wall what others were merged into takes none of them along: each stands by itself with its votes, and stays so', async () => {
  const shop = await wallPeople();
  const { into, drink, event } = await merged(shop);
  const waits = await shop.wish('Milk of oats');
  await shop.act(waits.id, { act: 'merge', into: into.id });
  expect((await consents(shop, into.token, false)).status).toBe(200);
  expect(idsOf(await wallOf(shop.desk))).toEqual([drink.id]);
  expect(await tapped(shop.desk, drink.id, { voter: device('eve') })).toMatchObject({
    request: drink.id,
    votes: 4,
  });
  expect(await pageOf(shop, drink.id)).toEqual([200, null]);
  expect(await pageOf(shop, into.id)).toEqual([404, null]);
  expect(await cardOf(shop, drink.token)).toMatchObject({ state: 'shown' });
  expect(await cardOf(shop, waits.token)).toMatchObject({ state: 'waiting' });
  expect((await shop.undo(event)).refused).toEqual([{ id: drink.id, why: 'newer' }]);

  await consents(shop, into.token, true);
  await shop.act(into.id, { act: 'put-up' });
  await shop.desk.tick();
  expect((await wallOf(shop.desk)).cards).toMatchObject([
    { id: drink.id, votes: 4 },
    { id: into.id, votes: 2 },
  ]);
  for (const id of [into.id, drink.id]) {
    const { votes, rows } = await counted(shop.desk, id);
    expect(votes).toBe(rows);
  }
});

test('a revision that takes the consent back frees what was merged in too', async () => {
  const shop = await wallPeople();
  const { into, drink } = await merged(shop);
  await shop.desk.submit({ ...into.input, revision: 2, publish: false });
  expect(idsOf(await wallOf(shop.desk))).toEqual([drink.id]);
});

test('what a manager takes down takes what was merged into it along: its authors are not told that it hangs, its address leads nowhere, and undoing brings all of it back', async () => {
  const shop = await wallPeople();
  const { into, drink } = await merged(shop);
  const page = await pageOf(shop, drink.id);
  expect(page).toEqual([301, expect.stringContaining(into.id)]);
  for (const act of ['take-down', 'spam'] as const) {
    const [{ event } = { event: '' }] = (await shop.act(into.id, { act })).done;
    expect(await pageOf(shop, drink.id)).toEqual([404, null]);
    expect((await tap(shop.desk, drink.id)).status).toBe(404);
    expect(await cardOf(shop, drink.token)).toEqual({ id: drink.id, kind: 'request', state: 'hidden' });
    await shop.undo(event);
    expect(await pageOf(shop, drink.id)).toEqual(page);
    expect(await cardOf(shop, drink.token)).toMatchObject({ state: 'shown' });
    expect((await wallOf(shop.desk)).cards).toMatchObject([{ id: into.id, votes: 4 }]);
  }
});

test('what waited when it was merged waits again once the other is erased, also where its customer had taken it off', async () => {
  const shop = await wallPeople();
  const into = await shop.shown('Oat milk');
  const [waits, shy, down] = [await shop.wish('Oat drink'), await shop.wish('Oats'), await shop.shown('Oat')];
  for (const { id } of [waits, shy, down]) await shop.act(id, { act: 'merge', into: into.id });
  await shop.act(down.id, { act: 'take-down' });
  await consents(shop, shy.token, false);
  expect(await cardOf(shop, waits.token)).toMatchObject({ state: 'hidden' });
  await erase(shop, into.token);
  await consents(shop, shy.token, true);
  const states = await Promise.all([waits, shy, down].map(({ token }) => cardOf(shop, token)));
  expect(states.map((card) => card?.state)).toEqual(['waiting', 'waiting', 'hidden']);
  await shop.act(waits.id, { act: 'put-up' });
  expect(idsOf(await wallOf(shop.desk))).toEqual([waits.id]);
});

test('a request erased while its votes are on their way: those that came and those that had not are given where it went', async () => {
  const shop = await wallPeople();
  const [into, big] = [await shop.shown('Oat milk'), await shop.shown('Oat drink')];
  await manyVotes(shop, big.id);
  await tapped(shop.desk, into.id, { voter: device('ada') });
  await shop.act(big.id, { act: 'merge', into: into.id });
  expect((await counted(shop.desk, into.id)).votes).toBeLessThan(many);
  await erase(shop, big.token);
  await shop.desk.tick();
  expect(await counted(shop.desk, into.id)).toMatchObject({ votes: many + 1, rows: many + 1 });
  const left = await shop.desk.all(
    'SELECT 1 FROM votes WHERE request_id = ? OR merged_from IS NOT NULL AND board_id = ?',
    big.id,
    shop.desk.key,
  );
  expect(left).toEqual([]);
});

test('a request erased while its votes are on their way out of another again leaves none of them there', async () => {
  const shop = await wallPeople();
  const [into, big] = [await shop.shown('Oat milk'), await shop.shown('Oat drink')];
  await manyVotes(shop, big.id);
  await tapped(shop.desk, into.id, { voter: device('ada') });
  await shop.act(big.id, { act: 'merge', into: into.id });
  await shop.desk.tick();
  await consents(shop, into.token, false);
  await erase(shop, big.token);
  await shop.desk.tick();
  expect(await counted(shop.desk, into.id)).toMatchObject({ votes: 1, rows: 1 });
});

test('each person counts once where a request was erased whose votes were on their way, and not again who took theirs back', async () => {
  const shop = await wallPeople();
  const { desk } = shop;
  const [into, drink] = [await shop.shown('Oat milk'), await shop.shown('Oat drink')];
  const [mia, ben] = [await signedAs(desk, 'mia'), await signedAs(desk, 'ben')];
  for (const name of ['mia', 'dan', 'eve', 'fay']) await tapped(desk, drink.id, { voter: device(name) });
  await tapped(desk, drink.id, { voter: device('ben'), identity: ben });
  await tapped(desk, into.id, { voter: device('mia'), identity: mia });
  for (const name of ['ben', 'dan', 'fay']) await tapped(desk, into.id, { voter: device(name) });
  await tapped(desk, into.id, { voter: device('fay'), vote: false });
  await held(shop, () => shop.act(drink.id, { act: 'merge', into: into.id }));
  expect((await counted(desk, into.id)).votes, 'mia, ben, dan').toBe(3);
  await erase(shop, drink.token);
  expect(await counted(desk, into.id), 'eve too').toMatchObject({ votes: 4, rows: 4 });
});

test('who counts by a third too still counts where a request was erased whose votes were on their way out', async () => {
  const shop = await wallPeople();
  const { desk } = shop;
  const { into, drink } = await merged(shop);
  const oats = await shop.shown('Oats');
  for (const name of ['cem', 'eve']) await tapped(desk, oats.id, { voter: device(name) });
  await shop.act(oats.id, { act: 'merge', into: into.id });
  expect((await counted(desk, into.id)).votes, 'ada, bea, cem, dan, eve').toBe(5);
  await held(shop, () => shop.act(drink.id, { act: 'unmerge' }));
  expect((await counted(desk, into.id)).votes).toBe(5);
  await erase(shop, drink.token);
  expect(await counted(desk, into.id), 'all but dan').toMatchObject({ votes: 4, rows: 4 });
  await shop.act(oats.id, { act: 'unmerge' });
  expect(await counted(desk, into.id), 'ada and bea').toMatchObject({ votes: 2, rows: 2 });
});
