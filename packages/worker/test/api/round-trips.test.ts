import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { indexCards } from '../../src/operations/wall/index-cards.ts';
import { services } from '../../src/services.ts';
import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { putUp, readWall, tap } from './wall-cards.ts';

/** D1 with its round trips counted: a batch is one, a statement run by itself is one. */
function counted(db: D1Database) {
  let trips = 0;
  const statement = (inner: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(inner, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values));
        if (name === 'inner') return target;
        if (name === 'first' || name === 'run' || name === 'all' || name === 'raw') trips++;
        const member = Reflect.get(target, name) as unknown;
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  return {
    db: {
      prepare: (sql: string) => statement(db.prepare(sql)),
      batch: (statements: { inner: D1PreparedStatement }[]) => {
        trips++;
        return db.batch(statements.map(({ inner }) => inner));
      },
    },
    trips: () => trips,
    reset: () => void (trips = 0),
  };
}

test('a submission takes at most two D1 round trips, whatever it is', async () => {
  const counter = counted((env as unknown as { DB: D1Database }).DB);
  const desk = await openDesk({}, { DB: counter.db });
  const good = rating({ rating: { metric: 'csat', value: 5 } });
  const low = rating();
  const contact = { email: 'ada@home.example' };
  const wish = rating({ kind: 'request', rating: undefined, text: 'Oat milk', publish: true, contact });
  await desk.submit(rating());
  const steps: [string, unknown, number][] = [
    ['a new one', good, 1],
    ['a resend', good, 2],
    ['an extension', { ...good, revision: 2, text: 'Lovely' }, 2],
    ['a new complaint', low, 1],
    ['its resend', low, 2],
    ['its extension', { ...low, revision: 2, text: 'The freezer', final: true }, 2],
    ['a first arrival of a later revision', rating({ revision: 3 }), 2],
    ['a wish for the wall', wish, 1],
    ['its extension', { ...wish, revision: 2, text: 'Oat drink' }, 2],
    ['one taken back', { ...wish, revision: 3, publish: false }, 2],
    ['a reused key', { ...good, revision: 2, text: 'Else' }, 1],
  ];
  for (const [what, input, trips] of steps) {
    counter.reset();
    expect((await desk.submit(input)).status, what).toBeLessThan(500);
    expect(counter.trips(), what).toBe(trips);
  }
});

test('the wall takes two round trips, one for who has it, four or five more to search; a vote takes one', async () => {
  const real = (env as unknown as { DB: D1Database }).DB;
  const counter = counted(real);
  const desk = await openDesk({}, { DB: counter.db });
  const request = await putUp(desk);
  await indexCards(
    services(desk.env(0), () => undefined),
    real,
  );
  const etag = (await readWall(desk, '?kind=note')).headers.get('etag')!;
  const steps: [string, () => Promise<Response>, number][] = [
    ['a list', () => readWall(desk), 2],
    ['the same from the cache', () => readWall(desk), 1],
    ['what one has', () => readWall(desk, '?kind=note', { 'if-none-match': etag }), 1],
    ['a search', () => readWall(desk, '?q=oat+milk&kind=request'), 5],
    ['a misspelt one', () => readWall(desk, '?q=oat+mlk&kind=request'), 6],
    ['one for nothing', () => readWall(desk, '?q=xyzzy&kind=request'), 3],
    ['a request’s page', () => desk.ask(`/b/${desk.key}/requests/${request}`), 2],
    ['a vote', () => tap(desk, request), 1],
    ['the same taken back', () => tap(desk, request, { vote: false }), 1],
    ['a vote that follows', () => tap(desk, request, { follow: { email: 'ada@home.example' } }), 2],
  ];
  for (const [what, ask, trips] of steps) {
    counter.reset();
    expect((await ask()).status, what).toBeLessThan(400);
    expect(counter.trips(), what).toBe(trips);
  }
});

test('the desk looks for what is like each card that waits in as many round trips for many as for one', async () => {
  const real = (env as unknown as { DB: D1Database }).DB;
  const counter = counted(real);
  const managers = [
    { id: 'dana', name: 'Dana', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  ];
  const desk = await openDesk({ managers }, { DB: counter.db });
  await putUp(desk, { words: 'Oat milk' });
  await putUp(desk, { words: 'A bench outside' });
  await indexCards(
    services(desk.env(0), () => undefined),
    real,
  );
  const dana = await signedIn(desk);
  const wishes = ['Oat milk, the blue one', 'Oat mlk', 'A bench', 'Benches outside', 'Xyzzy'];
  const queue = async (n: number) => {
    for (let i = 0; i < n; i++) await putUp(desk, { words: wishes[i % wishes.length]!, state: 'waiting' });
    counter.reset();
    const html = await (await dana.get('/wall')).text();
    return { trips: counter.trips(), likes: html.match(/Looks like “(Oat milk|A bench outside)”/g)?.length };
  };
  await dana.get('/wall');
  const few = await queue(wishes.length);
  expect(few.likes).toBe(4);
  expect(await queue(wishes.length * 5)).toEqual({ trips: few.trips, likes: 4 * 6 });
});
