import { scales, type Metric } from '@wipeboard/shared';
import type { Interval, Score } from './score.ts';
import { wilson, z95 } from './wilson.ts';

/** The lowest value that counts as satisfied: “top two boxes” of CSAT, a thumb up. */
const satisfiedFrom = { csat: 4, thumbs: 1 } as const;

/** Reichheld (2003): 9 and 10 promote, 0 to 6 detract. */
const promotersFrom = 9;
const detractorsTo = 6;

/** The score of ratings counted by value, from the lowest of the scale to its highest; undefined where there are none. */
export function scoreOf(metric: Metric, counts: readonly number[]): Score | undefined {
  const { min } = scales[metric];
  const n = sum(counts);
  if (n === 0) return undefined;
  const from = (value: number) => sum(counts.slice(value - min));
  const score = { metric, n, counts: [...counts] };
  if (metric === 'nps') {
    const promoters = from(promotersFrom);
    return { ...score, ...nps(promoters, n - from(detractorsTo + 1), n) };
  }
  if (metric === 'ces') return { ...score, ...mean(counts, min, n) };
  const satisfied = from(satisfiedFrom[metric]);
  return { ...score, value: satisfied / n, interval: wilson(satisfied, n) };
}

/**
 * Net promoter score. A respondent is worth 1, 0 or −1, so the variance of one is (p + d) − (p − d)². Its interval is the
 * adjusted Wald: as if three more had answered, ¾ promoting, ¾ detracting, so that few who all agree are no certainty;
 * where that leaves the score itself outside, it is let in (Rocks 2016, The American Statistician 70, 365–372).
 */
function nps(promoters: number, detractors: number, n: number): { value: number; interval: Interval } {
  const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const variance = p + d - (p - d) ** 2;
  const value = (promoters - detractors) / n;
  const { low, high } = around(p - d, Math.sqrt(variance / (n + 3)), -1, 1);
  return { value, interval: { low: Math.min(low, value), high: Math.max(high, value) } };
}

/** The mean with its normal interval, by the sample's standard deviation (n − 1); one rating says nothing of others. */
function mean(counts: readonly number[], min: number, n: number): { value: number; interval: Interval } {
  const max = min + counts.length - 1;
  const value = sum(counts.map((count, index) => count * (min + index))) / n;
  if (n === 1) return { value, interval: { low: min, high: max } };
  const squares = sum(counts.map((count, index) => count * (min + index - value) ** 2));
  return { value, interval: around(value, Math.sqrt(squares / (n - 1) / n), min, max) };
}

const around = (value: number, error: number, min: number, max: number): Interval => ({
  low: Math.max(min, value - z95 * error),
  high: Math.min(max, value + z95 * error),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
