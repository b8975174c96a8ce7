import { expect, test } from 'vitest';
import { newCustomer } from './customer-desk.ts';
import { openDesk, origin, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { counted, device, putUp, signedAs, tap, tapped } from './wall-cards.ts';
import { wallPeople } from './wall-people.ts';

const owner = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };

const votesOf = async (desk: OpenDesk, ...ids: string[]) =>
  Promise.all(
    ids.map(async (id) => {
      const { votes, rows } = await counted(desk, id);
      expect(votes, id).toBe(rows);
      return votes;
    }),
  );

test('who signs in or out counts once on their device, and takes back there what they gave the other way', async () => {
  const desk = await openDesk();
  const identity = await signedAs(desk, 'c-7');
  for (const [first, then] of [
    [{ identity }, {}],
    [{}, { identity }],
  ]) {
    const request = await putUp(desk);
    expect(await tapped(desk, request, first)).toMatchObject({ voted: true, votes: 1 });
    expect(await tapped(desk, request, then)).toMatchObject({ voted: true, votes: 1 });
    expect(await tapped(desk, request, { voter: device('ben') })).toMatchObject({
      votes: 2,
    });
    expect(await tapped(desk, request, { vote: false })).toMatchObject({ voted: false, votes: 1 });
    expect(await tapped(desk, request, { identity })).toMatchObject({ voted: true, votes: 2 });
    expect(await tapped(desk, request, { vote: false, identity })).toMatchObject({ voted: false, votes: 1 });
    expect(await tapped(desk, request)).toMatchObject({ voted: true, votes: 2 });
    expect(await votesOf(desk, request)).toEqual([2]);
  }
});

test('two customers who sign in on one device are two; what is said there signed out is the last one’s', async () => {
  const desk = await openDesk();
  const request = await putUp(desk);
  const [ada, ben] = [await signedAs(desk, 'ada'), await signedAs(desk, 'ben')];
  await tapped(desk, request);
  expect(await tapped(desk, request, { identity: ada })).toMatchObject({ votes: 1 });
  expect(await tapped(desk, request, { identity: ben })).toMatchObject({ votes: 2 });
  expect(await tapped(desk, request)).toMatchObject({ voted: true, votes: 2 });
  expect(await tapped(desk, request, { vote: false })).toMatchObject({ voted: false, votes: 1 });
  const left = await desk.all<{ voter: string }>(
    'SELECT voter FROM votes WHERE request_id = ? AND counted = 1',
    request,
  );
  expect(left).toEqual([{ voter: 'id:ada' }]);
});

test('of one key the higher revision counts, signed in or out, whichever of two comes first', async () => {
  const desk = await openDesk();
  const identity = await signedAs(desk, 'c-7');
  const both = [false, true];
  const cases = both.flatMap((late) =>
    both.flatMap((signed) => both.flatMap((other) => both.map((last) => ({ late, signed, other, last })))),
  );
  await Promise.all(
    cases.map(async ({ late, signed, other, last }) => {
      const request = await putUp(desk);
      const key = crypto.randomUUID();
      const taps = [
        { key, revision: 1, vote: !last, ...(signed && { identity }) },
        { key, revision: 2, vote: last, ...(other && { identity }) },
      ];
      for (const one of late ? taps.toReversed() : taps) await tap(desk, request, one);
      expect(await votesOf(desk, request), JSON.stringify({ late, taps })).toEqual([last ? 1 : 0]);
    }),
  );
});

test('fifty taps signed in and fifty signed out at once from one device are one vote, merged or not', async () => {
  const desk = await openDesk();
  const identity = await signedAs(desk, 'c-7');
  const target = await putUp(desk);
  const merged = await putUp(desk, { status: 'merged', merged_into: target });
  const single = await putUp(desk);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      tap(desk, [target, merged, single][n % 3]!, { vote: (n * 7) % 4 !== 0, ...(n % 2 && { identity }) }),
    ),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(Math.max(...(await votesOf(desk, target, merged, single)))).toBeLessThanOrEqual(1);
  for (const more of [{}, { identity }])
    for (const vote of [true, false])
      for (const request of [merged, single])
        expect(await tapped(desk, request, { vote, ...more })).toMatchObject({ votes: vote ? 1 : 0 });
  expect(await votesOf(desk, target, merged, single)).toEqual([0, 0, 0]);
});

test('merged, who voted for one signed in and for the other signed out counts once; taken apart, each has theirs', async () => {
  const { desk, shown, act } = await wallPeople();
  const identity = await signedAs(desk, 'c-7');
  for (const [one, other] of [
    [{ identity }, {}],
    [{}, { identity }],
  ]) {
    const ids: string[] = [];
    for (const text of ['Oat milk', 'Oat drink', 'Milk of oats'])
      ids.push((await shown(`${text} ${crypto.randomUUID()}`)).id);
    const [a, b, c] = ids as [string, string, string];
    await tapped(desk, a, one);
    await tapped(desk, b, other);
    await tapped(desk, c, one);
    for (const id of [a, c]) await act(id, { act: 'merge', into: b });
    expect(await votesOf(desk, a, b, c)).toEqual([1, 1, 1]);
    await act(a, { act: 'unmerge' });
    expect(await votesOf(desk, a, b, c)).toEqual([1, 1, 1]);
    await act(a, { act: 'merge', into: b });
    expect(await tapped(desk, c, { vote: false })).toMatchObject({ request: b, voted: false, votes: 0 });
    expect(await tapped(desk, a, { identity })).toMatchObject({ request: b, voted: true, votes: 1 });
    expect(await tapped(desk, a)).toMatchObject({ votes: 1 });
    for (const id of [a, c]) await act(id, { act: 'unmerge' });
    expect((await votesOf(desk, a, b, c))[1]).toBe(1);
  }
});

test('what is taken back where two were merged is taken back in both, under whichever name each was given', async () => {
  const { desk, shown, act } = await wallPeople();
  const identity = await signedAs(desk, 'c-7');
  const ids: string[] = [];
  for (const text of ['Oat milk', 'Oat drink', 'Rye bread']) ids.push((await shown(text)).id);
  const [a, b, target] = ids as [string, string, string];
  await tapped(desk, a);
  await tapped(desk, b, { identity });
  for (const id of [a, b]) await act(id, { act: 'merge', into: target });
  expect(await votesOf(desk, a, b, target)).toEqual([1, 1, 1]);
  expect(await tapped(desk, a, { vote: false })).toMatchObject({ request: target, voted: false, votes: 0 });
  for (const id of [a, b]) await act(id, { act: 'unmerge' });
  expect(await votesOf(desk, a, b, target)).toEqual([0, 0, 0]);
});

test('merged, two customers of one device stay two, also beside what it voted signed out', async () => {
  const { desk, shown, act } = await wallPeople();
  const [a, b] = [(await shown('Oat milk')).id, (await shown('Oat drink')).id];
  for (const name of ['ada', 'ben']) await tapped(desk, a, { identity: await signedAs(desk, name) });
  await tapped(desk, b);
  await act(a, { act: 'merge', into: b });
  expect(await votesOf(desk, a, b)).toEqual([2, 2]);
  expect(await tapped(desk, b, { vote: false })).toMatchObject({ voted: false, votes: 1 });
  await act(a, { act: 'unmerge' });
  expect((await votesOf(desk, b))[0]).toBe(0);
});

test('a device is known again after a change of keys, and no more once its customer was erased', async () => {
  const shop = await wallPeople({ managers: [owner] });
  const { desk, shown } = shop;
  const { id } = await shown('Oat milk');
  const { email } = newCustomer();
  const identity = await signedAs(desk, 'c-7', { email });
  await tapped(desk, id, { identity });
  await shop.wish('Rye bread', { identity });
  const later = `k3:the-newest-secret-of-32-characters!!,${desk.env(0).SIGNING_KEYS as string}`;
  const body = JSON.stringify({ key: crypto.randomUUID(), revision: 1, vote: true, voter: device('mia') });
  const again = await desk.ask(
    `/v1/boards/${desk.key}/requests/${id}/vote`,
    { method: 'POST', headers: { origin }, body },
    0,
    { SIGNING_KEYS: later },
  );
  expect(await again.json()).toMatchObject({ voted: true, votes: 1 });
  const [row] = await desk.all<{ device: string }>('SELECT device FROM votes WHERE request_id = ?', id);
  const dana = await signedIn(desk);
  const exported = await (await dana.post('/settings/privacy/export', { who: 'c-7' })).text();
  expect(exported).toContain(row!.device);
  await dana.post('/settings/privacy/erase', { who: 'c-7', wall: 'yes', sure: 'yes' });
  expect(await desk.all('SELECT 1 FROM votes WHERE board_id = ?', desk.key)).toEqual([]);
  expect(await votesOf(desk, id)).toEqual([0]);
  expect(await tapped(desk, id)).toMatchObject({ voted: true, votes: 1 });
});
