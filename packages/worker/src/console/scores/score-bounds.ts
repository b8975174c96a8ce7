import type { Metric } from '@wipeboard/shared';

/** The least and the most that a score can be, as `Score.value` has it. */
export const boundsOf = (metric: Metric): [number, number] =>
  metric === 'nps' ? [-1, 1] : metric === 'ces' ? [1, 7] : [0, 1];

/** Where bars of a score begin. */
export const zeroOf = (metric: Metric): number => (metric === 'ces' ? 1 : 0);
