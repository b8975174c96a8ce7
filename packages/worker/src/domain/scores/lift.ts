import { scales } from '@wipeboard/shared';
import type { Score } from './score.ts';
import type { Driver, MetricReport } from './score-report.ts';

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

/** Which moments and pages of a report hold more low ratings than the whole does; `lowAtMost` is the highest low value. */
export function driversOf({ metric, now, parts }: MetricReport, lowAtMost: number): Driver[] {
  const share = ({ counts, n }: Score) => ({
    low: counts.slice(0, lowAtMost - scales[metric].min + 1).reduce((sum, count) => sum + count, 0),
    n,
  });
  const shares = (['moment', 'page'] as const).flatMap((dimension) =>
    parts[dimension]
      .filter(({ member }) => member !== '')
      .map(({ member, score }) => ({ dimension, member, ...share(score) })),
  );
  return now ? byLift(shares, share(now)) : [];
}
