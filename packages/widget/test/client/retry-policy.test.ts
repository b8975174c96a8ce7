import { describe, expect, it } from 'vitest';
import { backoff, longestPause, retryAfter, verdict } from '../../src/client/retry-policy.ts';

describe('what an answer without a receipt means', () => {
  it.each([
    [undefined, false, 'retry'],
    [408, true, 'retry'],
    [425, true, 'retry'],
    [429, true, 'retry'],
    [500, true, 'retry'],
    [503, false, 'retry'],
    [511, false, 'retry'],
    [400, true, 'refused'],
    [403, true, 'refused'],
    [409, true, 'refused'],
    [413, true, 'refused'],
    [422, true, 'refused'],
    [400, false, 'refused'],
    [413, false, 'refused'],
    [422, false, 'refused'],
    [200, false, 'retry'],
    [302, false, 'retry'],
    [403, false, 'retry'],
    [404, false, 'retry'],
  ] as const)('status %s, our error format %s: %s', (status, ours, expected) => {
    expect(verdict(status, ours)).toBe(expected);
  });
});

describe('how long to wait', () => {
  it.each([
    [0, 0, 1000],
    [0, 0.5, 2000],
    [3, 0.5, 16_000],
    [9, 0, 30_000],
    [1000, 0.999, 89_940],
  ])('after %s failures with the dice at %s: %s ms', (failures, random, ms) => {
    expect(backoff(failures, random)).toBeCloseTo(ms);
  });

  it('spreads a thousand clients after ten minutes of outage: no second sees 5 % of them', () => {
    const seconds = new Map<number, number>();
    for (let client = 0; client < 1000; client++) {
      const dice = (round: number) => ((client * 7919 + round * 104_729) % 9973) / 9973;
      let at = 0;
      for (let failures = 0; at < 600_000; failures++) at += backoff(failures, dice(failures));
      const second = Math.floor(at / 1000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }
    expect(Math.max(...seconds.values())).toBeLessThan(50);
  });

  const now = Date.UTC(2026, 0, 1);
  it.each([
    [null, 0],
    ['', 0],
    ['7', 7000],
    ['-3', 0],
    ['soon', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['Sat, 01 Jan 2036 00:00:00 GMT', longestPause],
    ['999999999', longestPause],
  ])('Retry-After %j is %s ms', (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms);
  });
});
