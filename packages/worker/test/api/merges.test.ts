import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { moveVotesOf } from '../../src/operations/wall/move-votes.ts';
import { services } from '../../src/services.ts';
import type { OpenDesk } from './open-desk.ts';
import { counted, device, signedAs, tapped, wallOf } from './wall-cards.ts';
import { wallPeople } from './wall-people.ts';

const votersOf = async (desk: OpenDesk, request: string) =>
  (
    await desk.all<{ voter: string }>(
      'SELECT voter FROM votes WHERE request_id = ? AND counted = 1 ORDER BY voter',
      request,
    )
  ).map(({ voter }) => voter);

const rowsEqual = async (desk: OpenDesk, ids: readonly string[]) => {
  for (const id of ids) {
    const { votes, rows, rising, weight } = await counted(desk, id);
    expect(votes).toBe(rows);
    expect(rising / (weight || 1)).toBeCloseTo(weight ? 1 : 0, 6);
  }
};

test('a merged request brings its votes, whoever voted for both counts once; taken apart, each has what it had', async () => {
  const { desk, shown, act, undo } = await wallPeople();
  const milk = (await shown('Oat milk')).id;
  const drink = (await shown('Oat drink')).id;
  for (const name of ['ada', 'bea', 'cem']) await tapped(desk, milk, { voter: device(name) });
  for (const name of ['cem', 'dan']) await tapped(desk, drink, { voter: device(name) });
  const [before, beforeDrink] = [await votersOf(desk, milk), await votersOf(desk, drink)];

  const [merged] = (await act(drink, { act: 'merge', into: milk })).done;
  expect((await wallOf(desk)).cards).toMatchObject([{ id: milk, votes: 4 }]);
  expect(await tapped(desk, drink, { voter: device('eve') })).toMatchObject({ request: milk, votes: 5 });
  expect(await tapped(desk, drink, { voter: device('dan'), vote: false })).toMatchObject({ votes: 4 });
  expect(await tapped(desk, milk, { voter: device('cem'), vote: false })).toMatchObject({ votes: 3 });
  await rowsEqual(desk, [milk, drink]);

  expect((await act(drink, { act: 'unmerge' })).refused).toEqual([]);
  await rowsEqual(desk, [milk, drink]);
  expect((await counted(desk, milk)).votes).toBe(before.length - 1 + 1);
  expect((await counted(desk, drink)).votes, 'dan took theirs back, cem only the other').toBe(1);
  expect((await undo(merged!.event)).refused).toEqual([{ id: drink, why: 'newer' }]);

  const [again] = (await act(drink, { act: 'merge', into: milk })).done;
  expect((await undo(again!.event)).done).toHaveLength(1);
  expect(await votersOf(desk, drink)).toHaveLength(beforeDrink.length - 1);
  await rowsEqual(desk, [milk, drink]);
});

test('what was merged into a merged one goes along, and comes back with it', async () => {
  const { desk, shown, act, undo } = await wallPeople();
  const ids: string[] = [];
  for (const [n, text] of ['Oat milk', 'Oat drink', 'Milk of oats', 'Rye bread'].entries()) {
    ids.push((await shown(text)).id);
    for (const name of ['all', `own-${n}`, `own-${n}-too`])
      await tapped(desk, ids[n]!, { voter: device(name) });
  }
  const [a, b, c, d] = ids as [string, string, string, string];
  const leadsTo = async () =>
    Object.fromEntries(
      (
        await desk.all<{ id: string; merged_into: string | null }>(
          'SELECT id, merged_into FROM cards WHERE board_id = ?',
          desk.key,
        )
      ).map((row) => [row.id, row.merged_into]),
    );
  const votes = async () => Promise.all(ids.map(async (id) => (await counted(desk, id)).votes));
  await act(a, { act: 'merge', into: b });
  const two = [await leadsTo(), await votes()];
  const [merged] = (await act(b, { act: 'merge', into: c })).done;
  expect(await leadsTo()).toMatchObject({ [a]: c, [b]: c, [c]: null });
  expect(await votes()).toEqual([3, 3, 7, 3]);
  expect((await act([c, a], { act: 'merge', into: b })).refused).toEqual([
    { id: c, why: 'into-merged' },
    { id: a, why: 'merged' },
  ]);
  await undo(merged!.event);
  expect([await leadsTo(), await votes()]).toEqual(two);
  await act(b, { act: 'merge', into: c });
  await act(a, { act: 'unmerge' });
  expect(await votes(), 'all’s vote is still b’s and c’s own').toEqual([3, 3, 5, 3]);
  await act(a, { act: 'merge', into: d });
  await act(b, { act: 'unmerge' });
  expect(await leadsTo()).toMatchObject({ [a]: d, [b]: null });
  expect(await votes()).toEqual([3, 3, 3, 5]);
  await rowsEqual(desk, ids);
});

test('of two merges at once that would lead in a circle or past each other, one is refused; votes that come just then are counted where they belong', async () => {
  const { desk, shown, act } = await wallPeople();
  for (let round = 0; round < 6; round++) {
    const ids: string[] = [];
    for (const letter of 'abc') ids.push((await shown(`${letter} ${round}`)).id);
    const [a, b, c] = ids as [string, string, string];
    const votes = ['x', 'y', 'z'].map((name) => tapped(desk, a, { voter: device(`${name}${round}`) }));
    const [one, other] = await Promise.all([
      act(a, { act: 'merge', into: b }),
      act(b, { act: 'merge', into: round % 2 ? a : c }),
      ...votes,
    ]);
    expect(one.done.length + other.done.length).toBeGreaterThan(0);
    const lost = await desk.all(
      `SELECT c.id FROM cards c LEFT JOIN cards t ON t.id = c.merged_into
       WHERE c.board_id = ? AND c.merged_into IS NOT NULL AND (t.id IS NULL OR t.merged_into IS NOT NULL)`,
      desk.key,
    );
    expect(lost).toEqual([]);
    const [{ id: end } = { id: '' }] = await desk.all<{ id: string }>(
      'SELECT COALESCE(merged_into, id) AS id FROM cards WHERE id = ?',
      a,
    );
    expect((await counted(desk, end)).votes).toBe(3);
    await rowsEqual(desk, ids);
  }
});

test('thousands of votes go a few at a time: the counter says what has come, turning round in between loses none', async () => {
  const { desk, shown, act } = await wallPeople();
  const big = (await shown('Oat milk')).id;
  const small = (await shown('Oat drink')).id;
  const many = 9_000;
  await desk.db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at)
       SELECT ?, 'dev:' || printf('%06d', i), ?, 1, 'k', 1, 1.0, 1 FROM n`,
    )
    .bind(many, big, desk.key)
    .run();
  await act(big, { act: 'merge', into: small });
  const some = await counted(desk, small);
  expect([some.votes, some.votes > 0, some.votes < many]).toEqual([some.rows, true, true]);
  await act(big, { act: 'unmerge' });
  await desk.tick();
  expect((await counted(desk, small)).votes).toBe(0);
  await act(big, { act: 'merge', into: small });
  await desk.tick();
  await rowsEqual(desk, [big, small]);
  expect((await counted(desk, small)).votes).toBe(many);
  const late = services(desk.env(0), () => undefined);
  await Promise.all([moveVotesOf(late, desk.db, [big]), moveVotesOf(late, desk.db, [big])]);
  expect(await desk.all('SELECT * FROM vote_moves WHERE source = ? OR target = ?', big, small)).toEqual([]);
  await desk.db.prepare('DELETE FROM cards WHERE id = ?').bind(small).run();
  const [back] = await desk.all('SELECT status, merged_into, votes FROM cards WHERE id = ?', big);
  expect(back).toEqual({ status: 'open', merged_into: null, votes: many });
});

test('votes that can’t go their way hold up no others, and go once they can', async () => {
  const { desk, shown, act } = await wallPeople();
  const ids: string[] = [];
  for (const text of ['Oat milk', 'Oat drink', 'Rye bread', 'Rye rolls']) ids.push((await shown(text)).id);
  const [bad, badTarget, good, target] = ids as [string, string, string, string];
  for (const request of [bad, good]) await tapped(desk, request, { voter: device('ada') });
  const poison = (when: string) =>
    desk.db
      .prepare(
        `CREATE TRIGGER poison BEFORE INSERT ON votes WHEN ${when} BEGIN SELECT RAISE(ABORT, 'poison'); END`,
      )
      .run();
  const heal = () => desk.db.prepare('DROP TRIGGER IF EXISTS poison').run();
  const votes = async () => [(await counted(desk, badTarget)).votes, (await counted(desk, target)).votes];
  onTestFinished(async () => void (await heal()));
  await poison('NEW.merged_from IS NOT NULL');
  await act(bad, { act: 'merge', into: badTarget });
  await act(good, { act: 'merge', into: target });
  expect(await votes()).toEqual([0, 0]);
  await desk.db.prepare('UPDATE vote_moves SET at = 1 WHERE source = ?').bind(bad).run();
  await heal();
  await poison(`NEW.request_id = '${badTarget}'`);
  await desk.tick();
  expect(await votes()).toEqual([0, 1]);
  const [next] = await desk.all<{ at: number }>('SELECT at FROM vote_moves WHERE source = ?', bad);
  expect(next!.at, 'its turn comes after all others').toBeGreaterThan(1);
  await heal();
  await desk.tick();
  expect(await votes()).toEqual([1, 1]);
});

test('twenty at once bring their votes at once', async () => {
  const { desk, shown, act } = await wallPeople();
  const into = (await shown('Oat milk')).id;
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) {
    ids.push((await shown(`Oat milk ${n}`)).id);
    await tapped(desk, ids[n]!, { voter: device(`own-${n}`) });
  }
  const { done, refused } = await act([...ids, into], { act: 'merge', into });
  expect([done.length, refused]).toEqual([20, [{ id: into, why: 'into-itself' }]]);
  expect((await counted(desk, into)).votes).toBe(20);
  expect(done.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('whatever is merged, taken apart, taken off the wall, given again and voted, in whatever order: each counter is what the votes given say', async () => {
  const move = fc.record({
    kind: fc.constantFrom('vote', 'vote', 'vote', 'merge', 'merge', 'unmerge', 'take-off'),
    one: fc.nat(2),
    other: fc.nat(2),
    who: fc.constantFrom('ada', 'bea'),
    signedIn: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 8, maxLength: 16 }), async (moves) => {
      const { desk, shown, act, post } = await wallPeople();
      const left: Awaited<ReturnType<typeof shown>>[] = [];
      for (let n = 0; n < 3; n++) left.push(await shown(`Wish ${n} ${crypto.randomUUID()}`));
      const ids = left.map(({ id }) => id);
      const given: Record<string, Set<string>> = {};
      for (const { kind, one, other, who, signedIn } of moves) {
        if (kind === 'vote') {
          const identity = signedIn ? await signedAs(desk, who) : undefined;
          const { request } = await tapped(desk, ids[one]!, { voter: device(who), identity });
          (given[request] ??= new Set()).add(who);
        }
        if (kind === 'merge') await act(ids[one]!, { act: 'merge', into: ids[other]! });
        if (kind === 'unmerge') await act(ids[one]!, { act: 'unmerge' });
        if (kind !== 'take-off') continue;
        for (const publish of ['no', 'yes']) await post(`/r/${left[one]!.token}/consent`, { publish });
        await act(ids[one]!, { act: 'put-up' });
      }
      await desk.tick();
      await rowsEqual(desk, ids);
      for (const id of ids) {
        const found = await desk.all<{ voter: string }>(
          `SELECT DISTINCT v.voter FROM votes v JOIN cards c ON c.id = v.request_id
           WHERE v.counted = 1 AND v.merged_from IS NULL AND (c.id = ?1 OR c.merged_into = ?1) ORDER BY 1`,
          id,
        );
        const [{ merged_into: into } = {}] = await desk.all<{ merged_into: string | null }>(
          'SELECT merged_into FROM cards WHERE id = ?',
          id,
        );
        if (into) continue;
        expect(await votersOf(desk, id)).toEqual(found.map(({ voter }) => voter));
        const here = await desk.all<{ id: string }>(
          'SELECT id FROM cards WHERE id = ?1 OR merged_into = ?1',
          id,
        );
        const people = new Set(here.flatMap((card) => [...(given[card.id] ?? [])]));
        expect(found).toHaveLength(people.size);
      }
    }),
    { seed: 5, numRuns: 8, endOnFailure: true },
  );
});
