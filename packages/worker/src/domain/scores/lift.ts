import type { Driver } from './score-report.ts';

/** Ratings of one member of a dimension, and how many of them are low. */
export type Share = Pick<Driver, 'dimension' | 'member' | 'low' | 'n'>;

/** Fewer say nothing of a member. */
export const fewestRatings = 10;

/**
 * What drives a score: members with more low ratings than the whole has. Lift is the share of low ratings among theirs
 * over the share among all (Brin, Motwani, Ullman & Tsur 1997). The most low ratings beyond everybody's share first.
 */
export function byLift(shares: readonly Share[], all: { low: number; n: number }): Driver[] {
  if (all.low === 0) return [];
  const usual = all.low / all.n;
  const beyond = ({ low, n }: Share) => low - n * usual;
  return shares
    .filter((share) => share.n >= fewestRatings && beyond(share) > 0)
    .toSorted((a, b) => beyond(b) - beyond(a))
    .map((share) => ({
      ...share,
      shareOfLow: share.low / all.low,
      lift: (share.low * all.n) / (share.n * all.low),
    }));
}
