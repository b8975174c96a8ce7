import type { Interval } from '../scores/score.ts';

/** The share satisfied of `n`, 0 to 1, and where it lies with 95 %. */
export type Share = Interval & { n: number; share: number };

const z = 1.959_964;

/** Wilson’s interval, which holds for few answers and for shares near 0 and 1 too (Wilson 1927). */
export function shareOf(satisfied: number, n: number): Share | undefined {
  if (n <= 0) return undefined;
  const share = satisfied / n;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    n,
    share,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}
