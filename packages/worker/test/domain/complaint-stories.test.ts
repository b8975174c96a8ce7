import { expect, test } from 'vitest';
import { absence } from './stories/absence.ts';
import { approvals } from './stories/approvals.ts';
import { calendar } from './stories/calendar.ts';
import { clocks } from './stories/clocks.ts';
import { customers } from './stories/customers.ts';
import { handling } from './stories/handling.ts';
import { handovers } from './stories/handovers.ts';
import { policies } from './stories/policies.ts';
import { moves, walk, type Story } from './stories/walk.ts';

const stories: Story[] = [
  ...handling,
  ...clocks,
  ...absence,
  ...handovers,
  ...customers,
  ...approvals,
  ...calendar,
  ...policies,
];

test.for(stories)('%s', (story) => {
  expect(walk(story)).toEqual(moves(story).map(([, , comes]) => comes));
});

test('at least sixty stories are told, and none twice', () => {
  expect(stories.length).toBeGreaterThanOrEqual(60);
  expect(new Set(stories.map(([sentence]) => sentence)).size).toBe(stories.length);
});
