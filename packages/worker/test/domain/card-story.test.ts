import { expect, test } from 'vitest';
import { cardStory, type StoryCard, type StoryEvent } from '../../src/domain/wall/card-story.ts';

const card = (more: Partial<StoryCard> = {}): StoryCard => ({
  state: 'shown',
  status: 'open',
  statusAt: 10,
  createdAt: 10,
  shownAt: 20,
  ...more,
});
/** An act; the oldest of a story made the card's second version, each other the next. */
type Act = Omit<StoryEvent, 'at' | 'version'>;
const putUp: Act = { type: 'put-up', before: { state: 'waiting', shownAt: null } };
const open = { status: 'open', statusLine: null, statusAt: 10 } as const;
const stepsOf = (one: StoryCard, acts: readonly Act[]) =>
  cardStory(
    one,
    acts.map((act, n) => ({ ...act, version: acts.length - n + 1, at: (acts.length - n + 1) * 100 })),
  );
const told = (one: StoryCard, ...acts: Act[]) =>
  stepsOf(one, acts).map((step) =>
    [step.is, step.at, 'line' in step ? step.line : undefined, step.now && 'now']
      .filter((part) => part !== undefined)
      .join(' '),
  );

test('of what was declined, taken down or merged where nobody saw it, nothing is told', () => {
  const declined = { state: 'hidden', status: 'declined', statusLine: 'He is rude', statusAt: 12 } as const;
  const again: Act = { type: 'put-up', before: { ...declined, shownAt: null } };
  const unseen: Act = { type: 'declined', before: { state: 'waiting', ...open } };
  expect(told(card({ statusAt: 20 }), again, unseen)).toEqual(['asked 10 now']);

  const seen: Act = { type: 'declined', before: open };
  const down: Act = { type: 'taken-down', before: { state: 'shown' } };
  const shownAgain: Act = { type: 'put-up', before: { ...declined, statusLine: 'No room' } };
  expect(told(card({ statusAt: 50 }), shownAgain, down, seen, putUp)).toEqual([
    'asked 10',
    'declined 12 No room',
    'open 50 now',
  ]);

  const merged: Act = { type: 'merged', before: { state: 'shown', ...open } };
  const apart: Act = { type: 'unmerged', before: { status: 'merged', statusAt: 30 } };
  expect(told(card({ statusAt: 40 }), apart, merged, putUp)).toEqual(['asked 10 now']);
});

test('a status is told in its last words; how it was before is told too, open only where it says something', () => {
  const planned: Act = { type: 'status', before: { ...open, statusLine: 'We are asking around' } };
  const reworded: Act = { type: 'status', before: { statusLine: 'In Mai', statusAt: 30 } };
  const asking: Act = { type: 'status', before: { statusLine: null, statusAt: 10 } };
  const now = card({ status: 'planned', statusLine: 'In May', statusAt: 40 });
  expect(told(now, reworded, planned, asking, putUp)).toEqual([
    'asked 10',
    'open 10 We are asking around',
    'planned 40 In May now',
  ]);
});

test('what was known to all stays told though its customer took it back in between; what was erased does not', () => {
  const done: Act = {
    type: 'status',
    before: { status: 'planned', statusLine: 'Soon', statusAt: 30 },
  };
  const planned: Act = { type: 'status', before: open };
  const backUp: Act = { type: 'put-up', before: { state: 'waiting' } };
  const now = card({ status: 'done', statusAt: 40 });
  expect(told(now, backUp, done, planned, putUp)).toEqual(['asked 10', 'planned 30 Soon', 'done 40 now']);
  const erased: Act[] = [done, planned, putUp].map(({ type }) => ({ type }));
  expect(told(now, ...erased)).toEqual(['asked 10', 'done 40 now']);
});

test('an answer and what was put together with it stand among the rest; nothing of them from before it hung there', () => {
  const now = card({ status: 'planned', statusAt: 40, answeredAt: 30, joined: { others: 2, at: 50 } });
  expect(told(now)).toEqual(['asked 10', 'answered 30', 'planned 40 now', 'joined 50']);
  const early = card({ answeredAt: 15, joined: { others: 1, at: 15 } });
  expect(told(early)).toEqual(['asked 10 now', 'joined 20']);
  expect(told(card({ joined: { others: 0, at: 0 } }))).toEqual(['asked 10 now']);
});

test('a status begins with the act that first set it, an answer with the one that gave it, whatever words they have since', () => {
  const planned: Act = { type: 'status', before: open };
  const reworded: Act = { type: 'status', before: { statusLine: 'In Mai', statusAt: 30 } };
  const worded: Act = { type: 'worded' };
  const answered: Act = { type: 'answered', before: { answer: null } };
  const again: Act = { type: 'answered', before: { answer: '' } };
  const down: Act = { type: 'taken-down', before: { state: 'shown' } };
  const backUp: Act = { type: 'put-up', before: { state: 'hidden' } };
  const acts = [backUp, down, worded, again, answered, reworded, planned, putUp];
  const now = card({ status: 'planned', statusAt: 40, answeredAt: 60 });
  const begun = (one: StoryCard, of: readonly Act[]) =>
    stepsOf(one, of).map((step) => [step.is, step.at, step.begun?.version]);
  expect(begun(now, acts)).toEqual([
    ['asked', 10, undefined],
    ['planned', 40, 3],
    ['answered', 60, 5],
  ]);
  expect(begun(now, [])).toEqual([
    ['asked', 10, undefined],
    ['planned', 40, 0],
    ['answered', 60, 0],
  ]);
  const unknown = [
    ['asked', 10, undefined],
    ['planned', 40, undefined],
    ['answered', 60, undefined],
  ];
  expect(begun({ ...now, cut: true }, [])).toEqual(unknown);
  const erased = acts.map(({ type }) => ({ type }));
  expect(begun(now, erased)).toEqual(unknown);
});

test('that it was merged is told only while it is', () => {
  const merged: Act = { type: 'merged', before: open };
  const now = card({ status: 'merged', statusAt: 50 });
  expect(told(now, merged, putUp)).toEqual(['asked 10', 'merged 50 now']);
  const apart: Act = { type: 'unmerged', before: { status: 'merged', statusAt: 50 } };
  const done: Act = { type: 'status', before: { status: 'open', statusAt: 60 } };
  const after = card({ status: 'done', statusAt: 70 });
  expect(told(after, done, apart, merged, putUp)).toEqual(['asked 10', 'done 70 now']);
});
