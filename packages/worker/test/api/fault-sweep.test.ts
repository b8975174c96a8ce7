import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { breakableWorld, type Provider, type When } from './fault-sweep/breakable-world.ts';
import { delivery, flows, left, type Flow, type Scene } from './fault-sweep/flows.ts';
import {
  allSettled,
  everyMailIsOwedOnce,
  everyMailLeavesOnce,
  everyoneKnowsWhoseTurn,
  nothingAcknowledgedIsLost,
  nothingTwice,
  rollupsAreARecount,
  theAnswerIsHonest,
} from './fault-sweep/invariants.ts';
import { theWallIsWhole, wallFlows, wallScene, type WallFlow } from './fault-sweep/wall-flows.ts';
import { openDesk } from './open-desk.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

// Past the lease and the first try again, then past the others; long before anything else falls due.
const afterwards = [0.04, 0.14, 0.7];

/** Runs a flow with its n-th call failing; answers whether there was such a call. */
async function run(flow: Flow, provider: Provider, nth: number, when: When): Promise<boolean> {
  const world = breakableWorld(provider);
  vi.spyOn(globalThis, 'fetch').mockImplementation(world.fetch);
  const desk = await openDesk({}, world.overrides);
  const input = left();
  const scene: Scene = { desk, input, token: '', complaint: '', key: '01JD8ZK3Y6ABCDEFGHJKMNPQRS' };
  const name = async () => {
    const [row] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
    scene.complaint = row?.id ?? scene.complaint;
  };
  if (!flow.fresh) {
    const receipt = await (await desk.submit(input)).json<{ token: string }>();
    scene.token = receipt.token;
    await name();
    await flow.before?.(scene);
  }
  const doing = flow.name === 'a delivery' ? delivery([...world.rung]) : flow;

  world.break(nth, when);
  const answer = await doing.act(scene);
  const met = world.mend() >= nth;
  await theAnswerIsHonest(answer);
  await name();
  const failed = answer instanceof Response ? answer.status >= 400 : answer !== undefined;
  if (!failed && flow.hours === undefined) await nothingAcknowledgedIsLost(scene, doing);
  if (failed || flow.hours !== undefined) await doing.act(scene);
  await name();
  for (const hours of afterwards) {
    await desk.tick((flow.hours ?? 0) + hours);
    if (await allSettled(scene)) break;
  }
  await Promise.all([
    nothingAcknowledgedIsLost(scene, doing),
    nothingTwice(scene, doing),
    everyoneKnowsWhoseTurn(scene),
    everyMailIsOwedOnce(scene, doing),
    everyMailLeavesOnce(scene, world, doing),
    rollupsAreARecount(scene),
  ]);
  return met;
}

const cases = [
  ...flows.map((flow) => ({ flow, provider: 'resend' as Provider, what: flow.name })),
  { flow: delivery([]), provider: 'resend' as Provider, what: 'a delivery by a provider that deduplicates' },
  { flow: delivery([]), provider: 'cloudflare' as Provider, what: 'a delivery by one that does not' },
];
const sweeps = cases.flatMap((one) => (['before', 'after'] as const).map((when) => ({ ...one, when })));

test.each(sweeps)(
  '$what is whole, whichever call fails $when its effect',
  async ({ flow, provider, when }) => {
    let nth = 1;
    while (await run(flow, provider, nth, when)) nth++;
    expect(nth).toBeGreaterThan(1);
  },
);

/** The same of what is done on a wall. */
async function runOnWall(flow: WallFlow, nth: number, when: When): Promise<boolean> {
  const world = breakableWorld('resend');
  vi.spyOn(globalThis, 'fetch').mockImplementation(world.fetch);
  const wall = { open: true, putUp: 'unless-watched' as const, indexable: false };
  const scene = await wallScene(await openDesk({ wall }, world.overrides));
  world.break(nth, when);
  const answer = await flow.act(scene);
  const met = world.mend() >= nth;
  await theAnswerIsHonest(answer);
  await theWallIsWhole(scene);
  if (answer.status >= 400) await flow.act(scene);
  await theWallIsWhole(scene);
  await scene.desk.tick(afterwards[0]);
  await theWallIsWhole(scene);
  await flow.holds(scene);
  return met;
}

test.each(
  wallFlows.flatMap((flow) =>
    (['before', 'after'] as const).map((when) => ({ flow, what: flow.name, when })),
  ),
)('on the wall $what is whole, whichever call fails $when its effect', async ({ flow, when }) => {
  let nth = 1;
  while (await runOnWall(flow, nth, when)) nth++;
  expect(nth).toBeGreaterThan(1);
});
