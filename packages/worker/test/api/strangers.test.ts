import { expect, test } from 'vitest';
import { openDesk, origin } from './open-desk.ts';
import { botTraces, likePeople, neverTuned } from './strangers/bot-traces.ts';
import { humanTraces } from './strangers/human-traces.ts';
import { addressOf, browser, type Trace } from './strangers/trace.ts';
import { weighed } from './strangers/weighed.ts';
import { platformLimit, sendAll } from './strangers-flow.ts';
import { wallPeople } from './wall-people.ts';

const families = (traces: readonly Trace[]) => new Set(traces.map(({ family }) => family));
const inOrder = (traces: readonly Trace[]) => traces.toSorted((one, other) => one.minute - other.minute);

test('what was weighed of them is what becomes of them at the door', { timeout: 30_000 }, async () => {
  const { clock, RATE_LIMIT } = platformLimit();
  const desk = await openDesk({}, { RATE_LIMIT });
  const some = (traces: readonly Trace[], every: number) =>
    traces.filter(({ family }, i) => i % every === 0 && !family.includes('many'));
  const sample = inOrder([...some(humanTraces, 31), ...some(botTraces, 97)]);
  const fates = await sendAll(desk, sample, clock);
  expect(fates.filter(({ status }) => status >= 400)).toEqual([]);
  expect(fates.map(({ aside }) => aside)).toEqual(weighed(sample).map((reasons) => reasons !== undefined));
  expect(families(sample).size).toBeGreaterThan(12);
});

test('twenty voters behind one network within a minute are all counted', async () => {
  const { clock, RATE_LIMIT } = platformLimit();
  const { desk, shown } = await wallPeople({}, { RATE_LIMIT });
  const { id } = await shown('Rye bread on Saturdays');
  clock.minute = 1;
  const votes: number[] = [];
  for (let nth = 0; nth < 20; nth++) {
    const answer = await desk.ask(`/v1/boards/${desk.key}/requests/${id}/vote`, {
      method: 'POST',
      headers: { ...browser, origin, 'content-type': 'text/plain', 'cf-connecting-ip': addressOf(80) },
      body: JSON.stringify({
        key: crypto.randomUUID(),
        revision: 1,
        vote: true,
        voter: crypto.randomUUID().replaceAll('-', ''),
      }),
    });
    votes.push((await answer.json<{ votes: number }>()).votes);
  }
  expect(votes).toEqual(Array.from({ length: 20 }, (_, nth) => votes[0]! + nth));
});

test('of more than 300 traces of people nobody is put aside, in the middle of an attack', () => {
  const people = new Set(humanTraces);
  const all = inOrder([...humanTraces, ...botTraces]);
  const reasons = weighed(all);
  expect(people.size).toBeGreaterThan(300);
  expect(
    all.flatMap((trace, i) =>
      people.has(trace) && reasons[i] ? [[trace.family, trace.revisions.at(-1)!.text, ...reasons[i]]] : [],
    ),
  ).toEqual([]);
});

/** How many of a hundred are put aside: of families that nothing was tried on, of others, of what people are paid for. */
function shares(traces: readonly Trace[]) {
  const reasons = weighed(traces);
  const share = (half: (family: string) => boolean) => {
    const those = traces.flatMap(({ family }, i) => (half(family) ? [reasons[i] !== undefined] : []));
    return Math.floor((100 * those.filter(Boolean).length) / those.length);
  };
  return {
    strange: share((family) => neverTuned.includes(family)),
    tried: share((family) => family !== likePeople && !neverTuned.includes(family)),
    paid: share((family) => family === likePeople),
  };
}

test('of programs whose families the rules were never tried on every second is put aside; of the others four of five', () => {
  expect(botTraces.length).toBeGreaterThan(1_000);
  expect(families(botTraces).size).toBeGreaterThan(20);
  const { strange, tried, paid } = shares(botTraces);
  expect.soft(strange).toBeGreaterThanOrEqual(54);
  expect.soft(tried).toBeGreaterThanOrEqual(83);
  expect.soft(paid, 'nothing tells these from people').toBeLessThan(5);
});

test('by their words alone, from a driven browser, it is one of four, and two of three', () => {
  const seen = { title: 'Corner Shop', locale: 'en-US', viewport: { width: 1_280, height: 800 } };
  const driven = botTraces.map((trace): Trace => {
    const revisions = trace.revisions.map((sent) => ({ ...sent, context: { ...sent.context, ...seen } }));
    return { ...trace, door: 'wire', headers: browser, revisions };
  });
  const { strange, tried } = shares(driven);
  expect.soft(strange).toBeGreaterThanOrEqual(27);
  expect.soft(tried).toBeGreaterThanOrEqual(69);
});
