import type { Interval } from './score.ts';

/** Standard normal, two-sided 95 %. */
export const z95 = 1.959963984540054;

/**
 * The score interval for a proportion, without continuity correction: Wilson (1927), recommended for every n by Agresti
 * & Coull (1998) and method 3 of Newcombe (1998). Nothing is known of none: 0 to 1.
 */
export function wilson(successes: number, n: number, z = z95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const squared = z * z;
  const centre = share + squared / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share) + squared / (4 * n)) / n);
  const whole = 1 + squared / n;
  return {
    low: successes === 0 ? 0 : (centre - margin) / whole,
    high: successes === n ? 1 : (centre + margin) / whole,
  };
}
