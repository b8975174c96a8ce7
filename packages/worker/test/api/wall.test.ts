import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { wallSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin } from './open-desk.ts';
import { idsOf, putUp, readWall, tap, wallOf } from './wall-cards.ts';

const real = (env as unknown as { DB: D1Database }).DB;

test('requests stand by votes, by what rises, by age, and those done by when; only what is put up is seen', async () => {
  const desk = await openDesk();
  const old = await putUp(desk, { at: 10, votes: 5, rising: 1 });
  const planned = await putUp(desk, { at: 20, votes: 7, rising: 2, status: 'planned' });
  const fresh = await putUp(desk, { at: 30, votes: 1, rising: 9 });
  const done = await putUp(desk, { at: 40, status: 'done', votes: 90 });
  const note = await putUp(desk, { kind: 'note', at: 15 });
  const change = await putUp(desk, { kind: 'change', at: 25, answer: 'We ordered it.', answered_by: 'dana' });
  for (const hidden of [{ state: 'waiting' }, { state: 'hidden' }, { state: 'withdrawn' }, { aside: 1 }])
    await putUp(desk, { ...hidden, votes: 99, at: 99 });
  await putUp(desk, { status: 'merged', merged_into: old, votes: 99 });
  await putUp(await openDesk(), { votes: 99 });

  const lists: [string, string[]][] = [
    ['?kind=request', [planned, old, fresh]],
    ['?kind=request&sort=rising', [fresh, planned, old]],
    ['?kind=request&sort=newest', [fresh, planned, old]],
    ['?kind=request&sort=done', [done]],
    ['?sort=wanted', [planned, old, fresh]],
    ['?status=planned', [planned]],
    ['?kind=note', [note]],
    ['?kind=change', [change]],
    ['', [fresh, change, planned, note, old]],
    [`?since=${new Date(20).toISOString()}`, [done, fresh, change]],
    ['?kind=note&status=open', []],
  ];
  for (const [query, ids] of lists) expect(idsOf(await wallOf(desk, query)), query).toEqual(ids);
  const all = await wallOf(desk, '');
  expect(wallSchema.parse(all)).toEqual(all);
  expect(all.cards[1]!.answer).toMatchObject({ text: 'We ordered it.', by: 'Dana Weiss' });
});

test('a list is walked to its end by cursors, each card once, whatever is voted meanwhile', async () => {
  const desk = await openDesk();
  // What is left of votes that were taken back, and what they weigh in 2028 and later.
  const weights = [0, 1.862645149230957e-9, 0.0000012345678901234567, 2 ** 58, 1.37e21, 5.48e21];
  const ids = [];
  for (let n = 0; n < 23; n++)
    ids.push(
      await putUp(desk, { votes: n % 4, rising: weights[n % 6]!, status: n % 3 ? 'open' : 'planned' }),
    );
  for (const sort of ['wanted', 'rising', 'newest']) {
    const seen: string[] = [];
    let query = `?kind=request&sort=${sort}&limit=4`;
    for (let page = 0; page < 8; page++) {
      const { cards, next } = await wallOf(desk, query);
      seen.push(...cards.map(({ id }) => id));
      if (next === undefined) break;
      query = `?kind=request&sort=${sort}&limit=4&cursor=${encodeURIComponent(next)}`;
    }
    expect(seen.toSorted(), sort).toEqual(ids.toSorted());
  }
});

test.each([
  '?kind=people',
  '?sort=liked',
  '?limit=0',
  '?limit=51',
  '?limit=x',
  '?since=yesterday',
  '?colour=red',
  '?cursor=nonsense',
  '?kind=request&cursor=n12~req_00000000000000000000000001',
  `?q=${'x'.repeat(201)}`,
])('%s is refused, and the answer names what is wrong', async (query) => {
  const answer = await readWall(await openDesk(), query);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid-body', fields: [{}] } });
});

test('a board whose wall is closed has none: not to read, not to vote on, not in its configuration', async () => {
  const desk = await openDesk({ wall: { open: false } });
  const request = await putUp(desk);
  for (const answer of [
    await readWall(desk),
    await tap(desk, request),
    await desk.ask(`/v1/boards/${desk.key}/qr`),
  ]) {
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
  }
  expect(await (await desk.ask(`/v1/boards/${desk.key}`)).json()).not.toHaveProperty('wall');
  const open = await openDesk();
  expect(await (await open.ask(`/v1/boards/${open.key}`)).json()).toMatchObject({
    wall: { page: `https://desk.example/b/${open.key}` },
  });
});

test('pages of the board and of ours read it by name; others don’t; without an origin it is read as a page is', async () => {
  const desk = await openDesk();
  for (const from of [origin, 'https://desk.example']) {
    const answer = await readWall(desk, '', { origin: from });
    expect(answer.headers.get('access-control-allow-origin')).toBe(from);
    expect(answer.headers.get('vary')).toBe('Origin');
  }
  for (const from of [
    'https://evil.example',
    'https://desk.example.evil.example',
    'http://desk.example',
    'null',
  ])
    expect((await readWall(desk, '', { origin: from })).status).toBe(403);
  const bare = await readWall(desk, '', {});
  expect([bare.status, bare.headers.get('vary'), bare.headers.get('set-cookie')]).toEqual([
    200,
    'Origin',
    null,
  ]);
});

test('who has it pays one statement, who doesn’t gets it from the cache, and a change is seen at once', async () => {
  let statements = 0;
  const DB = {
    prepare: (sql: string) => (statements++, real.prepare(sql)),
    batch: (batch: D1PreparedStatement[]) => real.batch(batch),
  };
  const desk = await openDesk({}, { DB });
  const request = await putUp(desk);
  const first = await readWall(desk, '?kind=request');
  const etag = first.headers.get('etag')!;
  const body = await first.text();
  const cost = async (headers: Record<string, string>, query = '?kind=request') => {
    statements = 0;
    const answer = await readWall(desk, query, headers);
    return { status: answer.status, text: await answer.text(), answer, statements };
  };
  expect(await cost({ origin, 'if-none-match': etag })).toMatchObject({
    status: 304,
    text: '',
    statements: 1,
  });
  expect(await cost({ origin })).toMatchObject({ status: 200, text: body, statements: 1 });
  const other = await cost({ origin: 'https://desk.example' });
  expect(other).toMatchObject({ text: body, statements: 1 });
  expect(other.answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
  expect(other.answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');

  await tap(desk, request);
  const after = await cost({ origin, 'if-none-match': etag });
  expect(after.status).toBe(200);
  expect(after.statements).toBeLessThanOrEqual(3);
  expect(JSON.parse(after.text)).toMatchObject({ cards: [{ votes: 1 }] });
});

test('the QR code is a square with a quiet edge that keeps for a day', async () => {
  const desk = await openDesk();
  const answer = await desk.ask(`/v1/boards/${desk.key}/qr`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400');
  const { url, size, path } = await answer.json<{ url: string; size: number; path: string }>();
  expect(url).toBe(`https://desk.example/b/${desk.key}`);
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(
    ([, x, y, width]) => [+x!, +y!, +width!] as const,
  );
  expect(bars.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).toBe(path);
  expect((size - 8 - 17) % 4).toBe(0);
  expect(Math.min(...bars.map(([x, y]) => Math.min(x, y)))).toBe(4);
  expect(Math.max(...bars.map(([x, , width]) => x + width))).toBe(size - 4);
});
