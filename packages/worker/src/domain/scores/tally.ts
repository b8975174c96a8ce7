import { scales, type Metric } from '@wipeboard/shared';

/** How many chose 0, 1 … 10, as a row of `score_days` holds it. */
export type Tally = readonly number[];

export const nobody: Tally = Array.from({ length: 11 }, () => 0);

export const plus = (one: Tally, other: Tally): Tally => one.map((count, value) => count + other[value]!);

export const minus = (one: Tally, other: Tally): Tally => one.map((count, value) => count - other[value]!);

export const total = (tally: Tally): number => tally.reduce((sum, count) => sum + count, 0);

/** The counts of a metric’s own values, from the lowest of its scale. */
export const onScale = (metric: Metric, tally: Tally): number[] =>
  tally.slice(scales[metric].min, scales[metric].max + 1);
