import type { Metric } from '@wipeboard/shared';

/** What ratings are counted by besides their metric and day. */
export const dimensions = ['moment', 'segment', 'language', 'page'] as const;
export type Dimension = (typeof dimensions)[number];

/** 95 %. */
export type Interval = { low: number; high: number };

/**
 * `counts` holds how many chose each value, from the lowest of the scale to its highest. `value` and `interval`: csat and
 * thumbs, the share satisfied, 0 to 1 (Wilson); nps, −1 to 1 (normal); ces, the mean, 1 to 7 (normal).
 */
export type Score = { metric: Metric; n: number; counts: number[]; value: number; interval: Interval };
