import { expect, test } from 'vitest';
import { afterAttempt, maxAttempts } from '../../src/domain/delivery/outbox.ts';

const retry = { outcome: 'retry', reason: 'busy' } as const;
const message = (attempts: number, doubts = 0) => ({ attempts, doubts });
const seconds = (n: number) => n * 1000;
const hours = (n: number) => n * 3_600_000;

test('tries come at 0, 5 s, 5 min, 30 min, 2 h, 5 h and 10 h, each within a fifth', () => {
  const waits = [seconds(5), seconds(300), seconds(1800), hours(2), hours(5), hours(10)];
  for (const [i, wait] of waits.entries()) {
    for (const random of [0, 0.5, 0.999]) {
      const { state, dueAt } = afterAttempt(retry, message(i + 1), true, 0, random);
      expect(state).toBe('pending');
      expect(dueAt).toBeGreaterThanOrEqual(wait * 0.8);
      expect(dueAt).toBeLessThanOrEqual(wait * 1.2);
    }
  }
  expect(afterAttempt(retry, message(waits.length + 1), true, 0, 0.5).state).toBe('dead');
  expect(maxAttempts).toBe(7);
});

test('every try is over before a provider forgets its idempotency key', () => {
  let at = 0;
  for (let attempt = 1; attempt < maxAttempts; attempt++)
    at = afterAttempt(retry, message(attempt), true, at, 0.999).dueAt;
  expect(at).toBeLessThan(hours(24));
});

test.each([
  [0, seconds(1)],
  [seconds(30), seconds(30)],
  [hours(100), hours(6)],
])(
  'a provider’s Retry-After of %d ms is obeyed within one second and six hours',
  (retryAfterMs, expected) => {
    expect(afterAttempt({ ...retry, retryAfterMs }, message(1), true, 0, 0.5).dueAt).toBe(expected);
  },
);

test('a provider that asks for the longest pause each time gets no try after it has forgotten the key', () => {
  const asked = { ...retry, retryAfterMs: hours(6) };
  let at = 0;
  let attempts = 1;
  for (let state = 'pending'; state === 'pending'; attempts++) {
    const verdict = afterAttempt(asked, { attempts, doubts: 0, triedSince: 0 }, true, at, 0.5);
    ({ state } = verdict);
    at = verdict.dueAt;
  }
  expect(at).toBeLessThan(hours(24));
  expect(attempts).toBeGreaterThan(3);
});

test('a refusal is final', () => {
  expect(afterAttempt({ outcome: 'refused', reason: 'no such person' }, message(1), true, 0, 0.5).state).toBe(
    'failed',
  );
});

test('where the provider deduplicates, an unknown fate is tried again like any other', () => {
  const uncertain = { outcome: 'uncertain', reason: 'timeout' } as const;
  expect(afterAttempt(uncertain, message(1), true, 0, 0.5)).toMatchObject({ state: 'pending', doubts: 1 });
  expect(afterAttempt(uncertain, message(3, 2), true, 0, 0.5)).toMatchObject({ state: 'pending', doubts: 3 });
});

test('where it doesn’t, an unknown fate is tried once more and then left to a person', () => {
  const uncertain = { outcome: 'uncertain', reason: 'timeout' } as const;
  expect(afterAttempt(uncertain, message(1), false, 0, 0.5)).toMatchObject({ state: 'pending', doubts: 1 });
  expect(afterAttempt(uncertain, message(2, 1), false, 0, 0.5)).toMatchObject({
    state: 'uncertain',
    doubts: 2,
  });
});
