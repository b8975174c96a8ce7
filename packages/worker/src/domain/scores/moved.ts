import type { Score } from './score.ts';

/**
 * What a score did since the time before: `up` or `down` only where the two 95 % intervals do not overlap, which is a
 * stricter test than the difference's own (Schenker & Gentleman 2001, The American Statistician 55(3)).
 */
export function moved(
  now: Pick<Score, 'interval'>,
  earlier: Pick<Score, 'interval'>,
): 'up' | 'down' | 'same' {
  if (now.interval.low > earlier.interval.high) return 'up';
  return now.interval.high < earlier.interval.low ? 'down' : 'same';
}
