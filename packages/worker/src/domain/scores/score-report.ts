import type { Metric } from '@wipeboard/shared';
import type { Period } from './period.ts';
import type { Dimension, Score } from './score.ts';

/** The ratings of one member of a dimension; `''` are those without one. */
export type Part = { member: string; score: Score };

/** Only the ratings of one member of one dimension: parts by other dimensions are empty then. */
export type Only = { dimension: Dimension; member: string };

/** How often a question came into view, was answered, and was left with the panel closed. */
export type Asked = { shown: number; answered: number; dismissed: number };

/** `score` is absent where nobody rated. */
export type TrendPoint = { period: Period; score?: Score };

export type MetricReport = {
  metric: Metric;
  now?: Score;
  earlier?: Score;
  trend: TrendPoint[];
  /** Most ratings first. */
  parts: Record<Dimension, Part[]>;
};

/** `before` is the period of the same length that ended the day before. `metrics` holds those rated in either. */
export type ScoreReport = {
  period: Period;
  before: Period;
  metrics: MetricReport[];
  asked: (Asked & { moment: string; metric: Metric })[];
  testsLeftOut: number;
  quarantinedLeftOut: number;
};

/**
 * What drives the overall score. `low` of its `n` ratings are low; `shareOfLow` of all low ratings are its own; `lift` is
 * its share of low ratings over everybody’s: 2 means twice as often low.
 */
export type Driver = {
  dimension: 'moment' | 'page' | 'theme';
  member: string;
  low: number;
  n: number;
  shareOfLow: number;
  lift: number;
};
