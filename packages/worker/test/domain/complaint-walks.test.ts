import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import type { Act } from '../../src/domain/complaint/complaint-acts.ts';
import type { ComplaintState } from '../../src/domain/complaint/complaint-state.ts';
import { complaintStep, type Stepped } from '../../src/domain/complaint/complaint-step.ts';
import { lastTier, rankOf, type Manager } from '../../src/domain/board/people.ts';
import {
  acknowledges,
  answers,
  approves,
  changesContact,
  declines,
  didNotHelp,
  handsOver,
  helped,
  manager,
  persons,
  remarks,
  resolves,
  settles,
  tick,
} from './stories/cast.ts';

const board = boardFileSchema.parse({
  key: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  origins: ['https://shop.example'],
  managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
  policy: {
    hours: { weekly: { mon: [['08:00', '18:00']], wed: [['08:00', '12:00']], fri: [['10:00', '24:00']] } },
    quietHours: { from: '22:00', to: '06:30' },
    tiers: [{ acknowledgeMinutes: 30 }, {}, { resolveMinutes: 600 }],
  },
});
const staff: Manager[] = [
  ...persons,
  manager('dora', { tier: 1, position: 1 }),
  manager('hugo', { role: 'owner' }),
];
const ids = fc.constantFrom(...staff.map(({ id }) => id));
let words = 0;
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(tick) },
  ids.map(acknowledges),
  ids.map(answers),
  ids.map(remarks),
  fc.tuple(ids, ids).map(([by, to]) => handsOver(by, to)),
  fc.tuple(ids, fc.constantFrom(0, 30, 9_000)).map(([by, cost]) => resolves(by, cost)),
  ids.map(approves),
  ids.map(declines),
  fc.constantFrom(helped, didNotHelp, settles, changesContact),
  fc.constant(0).map((): Act => ({ act: 'write', door: 'page', key: `words-${++words}`, text: 'More' })),
);
const away = fc.constantFrom<Manager['away'][]>([], [], [{ from: '2026-03-01', to: '2026-04-15' }]);
const people = fc
  .tuple(fc.subarray(staff.slice(1), { minLength: 0 }), fc.array(away, { minLength: 8, maxLength: 8 }))
  .map(([some, days]) => [staff[0]!, ...some].map((one, index) => ({ ...one, away: days[index] ?? [] })));
const move = fc.record({
  act,
  people: fc.option(people, { freq: 6 }),
  minutes: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20_000 })),
});

const next: Record<ComplaintState['status'], ComplaintState['status'][]> = {
  open: ['open', 'acknowledged', 'resolved', 'closed'],
  acknowledged: ['acknowledged', 'resolved', 'closed'],
  resolved: ['resolved', 'closed', 'reopened'],
  closed: ['closed', 'reopened'],
  reopened: ['reopened', 'acknowledged', 'resolved', 'closed'],
};

const begin = Date.parse('2026-03-20T09:00Z');
const opened: ComplaintState = {
  id: 'cmp_1',
  boardId: 'corner-shop',
  submissionId: 'sub_1',
  version: 1,
  status: 'open',
  tier: 1,
  assignee: 'dana',
  turnSince: begin,
  openedAt: begin,
  acknowledgeDueAt: begin,
  dueAt: begin,
  asks: 0,
  reopenings: 0,
};

function checkStep(
  before: ComplaintState,
  { next: after, events, mails }: Stepped,
  act: Act,
  now: number,
  world: Manager[],
) {
  expect(after.version).toBe(before.version + 1);
  expect(next[before.status]).toContain(after.status);
  expect(staff.map(({ id }) => id)).toContain(after.assignee);
  if (after.assignee !== before.assignee) expect(world.map(({ id }) => id)).toContain(after.assignee);
  expect(after.dueAt === undefined).toBe(after.status === 'closed');
  if (act.act === 'due' && after.dueAt !== undefined) expect(after.dueAt).toBeGreaterThan(now);
  expect(after.tier).toBeLessThanOrEqual(lastTier);
  const highest = Math.max(...world.map((one) => rankOf(one, world)));
  if (after.tier < before.tier) expect(after.tier).toBe(highest);
  if (after.status === 'acknowledged') expect(after.acknowledgedBy).toBeDefined();
  if (after.status === 'resolved') expect([after.resolvedBy, after.asks > 0]).toEqual([after.assignee, true]);
  if (after.status !== 'acknowledged' && after.status !== 'open') expect(after.proposal).toBeUndefined();
  expect(after.closedBecause === undefined).toBe(after.status !== 'closed');
  expect(after.reopenings).toBe(before.reopenings + (events.some(({ type }) => type === 'reopened') ? 1 : 0));
  expect(after.openedAt).toBe(before.openedAt);
  if (before.acknowledgedAt !== undefined) expect(after.acknowledgedAt).toBe(before.acknowledgedAt);
  for (const mail of mails) {
    expect(mail.dueAt).toBeGreaterThanOrEqual(now);
    expect(mail.dueAt - now).toBeLessThan(10 * 3_600_000);
    expect(events.map(({ id }) => id)).toContain(mail.eventId);
  }
}

test('whatever anybody does, in whatever order: one assignee, allowed turns, nothing twice', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), (moves) => {
      let state = opened;
      let now = begin;
      let world: Manager[] = staff;
      const eventIds = new Set<string>();
      const mailIds = new Set<string>();
      for (const { act, people: changed, minutes } of moves) {
        now += minutes * 60_000;
        world = changed ?? world;
        const step = complaintStep(state, act, { board, people: world, now });
        if (step.kind === 'refused') continue;
        checkStep(state, step, act, now, world);
        for (const { id } of step.events) {
          expect(eventIds).not.toContain(id);
          eventIds.add(id);
        }
        for (const { id } of step.mails) {
          expect(mailIds).not.toContain(id);
          mailIds.add(id);
        }
        state = step.next;
      }
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
});

test('left to the clock alone, every complaint reaches the highest tier and is never forgotten', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 10_000 }), (world, late) => {
      const there = world.map((one) => ({ ...one, away: [] }));
      let state = opened;
      for (let ticks = 0; ticks < 12; ticks++) {
        const now = state.dueAt! + late * 60_000;
        const step = complaintStep(state, tick, { board, people: there, now });
        if (step.kind === 'refused') throw new Error(step.refusal);
        state = step.next;
      }
      const highest = Math.max(...there.map((one) => rankOf(one, there)));
      expect([state.tier, state.status]).toEqual([highest, 'open']);
      expect(state.dueAt).toBeDefined();
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
});
