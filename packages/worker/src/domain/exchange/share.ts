import type { Interval } from '../scores/score.ts';
import { wilson } from '../scores/wilson.ts';

/** The share satisfied of `n`, 0 to 1, and where it lies with 95 %. */
export type Share = Interval & { n: number; share: number };

export const shareOf = (satisfied: number, n: number): Share | undefined =>
  n > 0 ? { n, share: satisfied / n, ...wilson(satisfied, n) } : undefined;
