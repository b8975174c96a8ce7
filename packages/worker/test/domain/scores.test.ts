import { describe, expect, test } from 'vitest';
import { binOf, quantile, type DurationBins } from '../../src/domain/scores/duration-bins.ts';
import { byLift } from '../../src/domain/scores/lift.ts';
import { before, daysIn, lastWeeks, trendOf } from '../../src/domain/scores/period.ts';
import { scoreOf } from '../../src/domain/scores/score-of.ts';
import { normalQuantile, perMillion, sigmaLevel } from '../../src/domain/scores/six-sigma.ts';
import { wilson } from '../../src/domain/scores/wilson.ts';

/** Newcombe (1998), Statistics in Medicine 17, 857–872, table I: method 3, score without continuity correction. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is the Wilson interval of Newcombe’s table I', (successes, n, low, high) => {
  const interval = wilson(successes, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('a share of all mirrors a share of none, and of nobody nothing is known', () => {
  const [none, all] = [wilson(0, 20), wilson(20, 20)];
  expect(all).toEqual({ low: 1 - none.high, high: 1 });
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

/**
 * W. Huber, “How can I calculate margin of error in a NPS result?” (Cross Validated, 2011): 1/2 promote and 1/6 detract,
 * so that the score is 1/3 and the variance of one answer 5/9; of 324 answers the standard error is √(5/9) / 18 ≈ 4.1 %.
 * Adding three answers (Rocks 2016) changes that by less than a tenth of a point.
 */
test('a net promoter score has the margin of the worked example on Cross Validated', () => {
  const score = scoreOf('nps', [54, 0, 0, 0, 0, 0, 0, 0, 108, 162, 0])!;
  expect([score.n, score.value]).toEqual([324, 1 / 3]);
  const error = (score.interval.high - score.interval.low) / 2 / 1.959964;
  expect(error).toBeCloseTo(0.041, 3);
  expect(Math.abs(error - Math.sqrt(5 / 9) / 18)).toBeLessThan(0.001);
});

test('few who all promote are no certainty: their interval is wide, and narrows as they grow', () => {
  const width = (n: number) => {
    const { low, high } = scoreOf('nps', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, n])!.interval;
    expect(high).toBe(1);
    return high - low;
  };
  expect(width(1)).toBeGreaterThan(1);
  expect(width(5)).toBeGreaterThan(0.5);
  expect(width(500)).toBeLessThan(0.03);
});

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2: mean ± quantile · s / √n, with s over n − 1. */
test('customer effort is the mean with the sample’s standard deviation', () => {
  const score = scoreOf('ces', [0, 0, 1, 1, 1, 1, 1])!;
  expect(score.value).toBe(5);
  expect(score.interval.high - score.value).toBeCloseTo((1.959964 * Math.sqrt(2.5)) / Math.sqrt(5), 5);
  expect(scoreOf('ces', [0, 0, 0, 0, 0, 1, 0])!.interval).toEqual({ low: 1, high: 7 });
});

test('four and five stars are satisfied, and so is a thumb up', () => {
  expect(scoreOf('csat', [1, 0, 1, 1, 1])).toMatchObject({ n: 4, value: 0.5 });
  expect(scoreOf('thumbs', [3, 1])).toMatchObject({ n: 4, value: 0.25 });
  expect(scoreOf('csat', [0, 0, 0, 0, 0])).toBeUndefined();
});

/** The sigma conversion table of Harry & Schroeder, Six Sigma (2000), appendix; with the shift of 1.5 σ. */
test.each([
  [3.4, 6],
  [233, 5],
  [6_210, 4],
  [66_807, 3],
  [308_538, 2],
])('%d defects in a million are %d σ, as in the sigma conversion table', (dpmo, sigma) => {
  expect(sigmaLevel(dpmo)).toBeCloseTo(sigma, 3);
});

/** Wichura (1988), Applied Statistics 37, 477–484, the check values of PPND7. */
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.2623400898],
])('the normal quantile of %d is that of AS 241', (p, expected) => {
  expect(normalQuantile(p) / expected).toBeCloseTo(1, 6);
  if (p > 1e-9) expect(normalQuantile(1 - p)).toBeCloseTo(-expected, 5);
});

test('complaints in a million moments are told only where there were moments enough', () => {
  expect(perMillion(2, 400)).toMatchObject({ dpmo: 5_000 });
  expect(perMillion(0, 400)).toEqual({ moments: 400, complaints: 0, dpmo: 0, sigma: undefined });
  expect(perMillion(3, 2)).toEqual({ moments: 2, complaints: 3 });
  expect(perMillion(0, 0)).toEqual({ moments: 0, complaints: 0 });
});

describe('durations in bins', () => {
  const binned = (minutes: number[]): DurationBins => {
    const bins: DurationBins = {};
    for (const each of minutes) bins[binOf(each * 60_000)] = (bins[binOf(each * 60_000)] ?? 0) + 1;
    return bins;
  };

  test('are exact to the minute for an hour, and never more than 5 % off after it', () => {
    for (let minutes = 0; minutes <= 60; minutes++) expect(quantile(binned([minutes]), 0.5)).toBe(minutes);
    for (let minutes = 61; minutes < 600_000; minutes += 1 + Math.floor(minutes / 97))
      expect(Math.abs(quantile(binned([minutes]), 0.5)! / minutes - 1)).toBeLessThanOrEqual(0.05);
  });

  test('give the median and the ninetieth percentile of what was counted', () => {
    const bins = binned([1, 2, 3, 4, 5, 6, 7, 8, 9, 50]);
    expect([quantile(bins, 0.5), quantile(bins, 0.9), quantile(bins, 1)]).toEqual([5, 9, 50]);
    expect(quantile({}, 0.5)).toBeUndefined();
    expect(binOf(-5 * 60_000)).toBe(0);
  });
});

test('what holds more low ratings than its share drives the score, the most of them first', () => {
  const shares = [
    { dimension: 'moment', member: 'delivery', low: 30, n: 100 },
    { dimension: 'moment', member: 'checkout', low: 10, n: 300 },
    { dimension: 'page', member: '/rare', low: 9, n: 9 },
    { dimension: 'page', member: '/odd', low: 5, n: 10 },
  ] as const;
  expect(byLift(shares, { low: 40, n: 400 })).toEqual([
    { dimension: 'moment', member: 'delivery', low: 30, n: 100, shareOfLow: 0.75, lift: 3 },
    { dimension: 'page', member: '/odd', low: 5, n: 10, shareOfLow: 0.125, lift: 5 },
  ]);
  expect(byLift(shares, { low: 0, n: 400 })).toEqual([]);
});

test.each([4, 13, 52, 104])('a trend of %i weeks covers each of its days once', (weeks) => {
  const period = lastWeeks('2026-11-22', weeks);
  const points = trendOf(period);
  expect(daysIn(period)).toBe(weeks * 7);
  expect(points.length).toBeLessThanOrEqual(35);
  expect(points.reduce((days, point) => days + daysIn(point), 0)).toBe(weeks * 7);
  expect([points[0]!.from, points.at(-1)!.to]).toEqual([period.from, period.to]);
  expect(daysIn(before(period))).toBe(weeks * 7);
});
