import fc from 'fast-check';
import { expect, test } from 'vitest';
import { votedSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin, type OpenDesk } from './open-desk.ts';
import { counted, device, putUp, signedAs, tap, tapped } from './wall-cards.ts';

const plain = (desk: OpenDesk, method: 'PUT' | 'DELETE', request: string, more: object = {}) =>
  desk.ask(`/v1/boards/${desk.key}/requests/${request}/vote`, {
    method,
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ voter: device('mia'), ...more }),
  });

test('a device counts once, may take its vote back and give it again; the token itself is kept nowhere', async () => {
  const desk = await openDesk();
  const request = await putUp(desk);
  const key = crypto.randomUUID();
  expect(await tapped(desk, request, { key })).toEqual({ key, revision: 1, request, voted: true, votes: 1 });
  expect(await tapped(desk, request, { key })).toMatchObject({ revision: 1, voted: true, votes: 1 });
  expect(await tapped(desk, request)).toMatchObject({ voted: true, votes: 1 });
  expect(await tapped(desk, request, { vote: false })).toMatchObject({ voted: false, votes: 0 });
  expect(await tapped(desk, request, { voter: device('ben') })).toMatchObject({ votes: 1 });
  const put = await plain(desk, 'PUT', request);
  expect(votedSchema.parse(await put.json())).toMatchObject({ voted: true, votes: 2 });
  expect(await (await plain(desk, 'DELETE', request)).json()).toMatchObject({ voted: false, votes: 1 });
  const rows = await desk.all('SELECT * FROM votes WHERE board_id = ?', desk.key);
  expect(JSON.stringify(rows)).not.toContain('mia');
  expect(await counted(desk, request)).toMatchObject({ votes: 1, rows: 1 });
});

test('of one key the highest revision counts, in whatever order its copies come', async () => {
  const desk = await openDesk();
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(fc.boolean(), { minLength: 1, maxLength: 4 })
        .chain((taps) =>
          fc.tuple(
            fc.constant(taps),
            fc.shuffledSubarray([...taps.keys(), ...taps.keys()], { minLength: taps.length * 2 }),
          ),
        ),
      async ([taps, order]) => {
        const request = await putUp(desk);
        const key = crypto.randomUUID();
        for (const n of order) await tap(desk, request, { key, revision: n + 1, vote: taps[n] });
        expect((await counted(desk, request)).votes).toBe(taps.at(-1) ? 1 : 0);
      },
    ),
    { seed: 44, numRuns: 12 },
  );
});

test('a hundred taps at once of several people leave a counter that equals its rows, merged or not', async () => {
  const desk = await openDesk();
  const target = await putUp(desk);
  const merged = await putUp(desk, { status: 'merged', merged_into: target });
  const single = await putUp(desk);
  const people = ['mia', 'ben', 'eve', 'tom', 'ida', 'max', 'lea'].map(device);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      tap(desk, [target, merged, single][n % 3]!, {
        voter: people[(n * 5) % people.length],
        vote: (n * 7) % 3 !== 0,
      }),
    ),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  for (const request of [target, merged, single]) {
    const { votes, rows, rising, weight } = await counted(desk, request);
    expect(votes, request).toBe(rows);
    expect(rising / (weight || 1)).toBeCloseTo(weight ? 1 : 0, 6);
  }
  expect((await counted(desk, merged)).rows).toBe(0);
});

test('a signed customer counts once, on however many devices and also where theirs had voted before', async () => {
  const desk = await openDesk();
  const request = await putUp(desk);
  const identity = await signedAs(desk, 'c-7');
  expect(await tapped(desk, request)).toMatchObject({ votes: 1 });
  expect(await tapped(desk, request, { identity })).toMatchObject({ voted: true, votes: 1 });
  expect(await tapped(desk, request, { voter: device('phone') })).toMatchObject({ votes: 2 });
  expect(await tapped(desk, request, { identity, voter: device('phone') })).toMatchObject({ votes: 1 });
  expect(await tapped(desk, request, { identity: `${identity}x`, voter: device('ben') })).toMatchObject({
    votes: 2,
  });
  expect(await tapped(desk, request, { identity, vote: false })).toMatchObject({ voted: false, votes: 1 });
  const voters = await desk.all<{ voter: string }>(
    'SELECT voter FROM votes WHERE request_id = ? ORDER BY 1',
    request,
  );
  expect(voters.map(({ voter }) => voter.slice(0, 4))).toEqual(['dev:', 'dev:', 'id:c']);
});

test('only what is open or planned takes votes; what nobody sees is not told from what doesn’t exist', async () => {
  const desk = await openDesk();
  const theirs = await putUp(await openDesk());
  const cases: [string, number, string?][] = [
    [await putUp(desk), 200],
    [await putUp(desk, { status: 'planned' }), 200],
    [await putUp(desk, { status: 'done' }), 409, 'voting-closed'],
    [await putUp(desk, { status: 'declined' }), 409, 'voting-closed'],
  ];
  const target = cases[0]![0];
  const unseen = [
    await putUp(desk, { state: 'waiting' }),
    await putUp(desk, { state: 'hidden' }),
    await putUp(desk, { aside: 1 }),
    await putUp(desk, { kind: 'note' }),
    await putUp(desk, { status: 'merged', merged_into: theirs }),
    theirs,
    'req_00000000000000000000000000',
    'nonsense',
  ];
  for (const id of unseen) cases.push([id, 404, 'request-not-found']);
  const told = new Set<string>();
  for (const [id, status, code] of cases) {
    const answer = await tap(desk, id);
    expect(answer.status, id).toBe(status);
    if (!code) continue;
    const { error } = await answer.json<{ error: { code: string; message: string } }>();
    expect(error.code).toBe(code);
    if (status === 404) told.add(error.message);
    expect(await desk.all('SELECT * FROM votes WHERE request_id = ?', id)).toEqual([]);
  }
  expect(told.size).toBe(1);
  const merged = await putUp(desk, { status: 'merged', merged_into: target });
  expect(await tapped(desk, merged, { voter: device('ben') })).toMatchObject({ request: target, votes: 2 });
});

test('a copy of a vote that was counted says so also once voting is closed, and a deleted request takes none', async () => {
  const desk = await openDesk();
  const request = await putUp(desk);
  const key = crypto.randomUUID();
  await tap(desk, request, { key });
  await desk.db.prepare(`UPDATE cards SET status = 'done' WHERE id = ?`).bind(request).run();
  expect(await tapped(desk, request, { key })).toMatchObject({ key, voted: true, votes: 1 });
  expect((await tap(desk, request)).status).toBe(409);
  await desk.db.prepare('DELETE FROM cards WHERE id = ?').bind(request).run();
  expect((await tap(desk, request, { key })).status).toBe(404);
  expect(await desk.all('SELECT * FROM votes WHERE request_id = ?', request)).toEqual([]);
});

test('whoever votes may follow: once, at the request that the vote goes to, and nothing is mailed before they confirm', async () => {
  const desk = await openDesk();
  const target = await putUp(desk);
  const merged = await putUp(desk, { status: 'merged', merged_into: target });
  const follow = { email: 'Ada@home.example', locale: 'de' };
  expect(await tapped(desk, merged, { follow })).toMatchObject({ request: target, following: true });
  await tap(desk, target, { follow });
  expect(await tapped(desk, target, { vote: false })).not.toHaveProperty('following');
  const followers = await desk.all(
    'SELECT request_id, address, locale FROM followers WHERE board_id = ?',
    desk.key,
  );
  expect(followers).toEqual([{ request_id: target, address: 'ada@home.example', locale: 'de' }]);
  expect(await desk.all('SELECT kind FROM outbox WHERE board_id = ?', desk.key)).toEqual([
    { kind: 'follow' },
  ]);
  expect((await tap(desk, await putUp(desk, { status: 'done' }), { follow })).status).toBe(409);
  expect((await desk.all('SELECT id FROM followers WHERE board_id = ?', desk.key)).length).toBe(1);
});

test('what is no vote is refused and names the field; other pages, too much at once, and a change of keys', async () => {
  let limited: string[] = [];
  const RATE_LIMIT = {
    limit: async ({ key }: { key: string }) => (limited.push(key), { success: limited.length < 9 }),
  };
  const desk = await openDesk({}, { RATE_LIMIT });
  const request = await putUp(desk);
  for (const wrong of [
    { voter: 'short' },
    { vote: 'yes' },
    { key: 'x' },
    { revision: 0 },
    { follow: { email: 'nobody' } },
    { more: 1 },
  ])
    expect((await tap(desk, request, wrong)).status, JSON.stringify(wrong)).toBe(400);
  expect(new Set(limited).size).toBe(1);
  expect(limited[0]).toMatch(new RegExp(`^vote ${desk.key} `));
  const stranger = await desk.ask(`/v1/boards/${desk.key}/requests/${request}/vote`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '{}',
  });
  expect(stranger.status).toBe(403);
  expect((await tap(desk, request)).status).toBe(200);
  limited = Array.from({ length: 9 }, () => '');
  expect((await tap(desk, request)).status).toBe(429);
  limited = [];
  const SIGNING_KEYS = `k3:the-newest-secret-of-32-characters!!,${desk.env(0).SIGNING_KEYS as string}`;
  const later = await desk.ask(
    `/v1/boards/${desk.key}/requests/${request}/vote`,
    {
      method: 'PUT',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ voter: device('mia') }),
    },
    0,
    { SIGNING_KEYS },
  );
  expect(await later.json()).toMatchObject({ votes: 1 });
});

test('a browser may ask for votes by name', async () => {
  const desk = await openDesk();
  const asked = (from: string) =>
    desk.ask(`/v1/boards/${desk.key}/requests/req_1/vote`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'DELETE' },
    });
  for (const from of [origin, 'https://desk.example']) {
    const { status, headers } = await asked(from);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, from]);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE');
  }
  expect((await asked('https://evil.example')).status).toBe(403);
});
