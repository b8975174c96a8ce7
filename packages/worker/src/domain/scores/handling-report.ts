import type { Period } from './period.ts';
import type { Interval } from './score.ts';

/**
 * Wall time from the opening. Exact to the minute up to an hour, then at most 5 % off (see `duration-bins`).
 * `withinPromise` of those whose time is over, absent where there are none: what waits beyond its promise counts as broken.
 */
export type Duration = { n: number; medianMinutes?: number; p90Minutes?: number; withinPromise?: number };

/**
 * `n` complaints were opened, `open` of them wait for a resolution today. `climbs` counts each climb, `reopened` each
 * complaint that was. Verdicts are the last of each complaint; `recovered` is the share of a yes among yes and no.
 */
export type Handling = {
  n: number;
  open: number;
  acknowledge: Duration;
  resolve: Duration;
  climbs: number;
  reopened: number;
  verdicts: { yes: number; no: number; silent: number };
  recovered?: Interval & { share: number };
};

/** Complaints belong to the day on which they were opened, and to whoever has them and the tier they have reached today. */
export type HandlingReport = {
  period: Period;
  before: Period;
  all: Handling;
  earlier: Handling;
  byOwner: (Handling & { manager: string })[];
  byTier: (Handling & { tier: number })[];
  perMillion: PerMillion;
};

/** `moments`: how often customers were asked. `dpmo` and `sigma` are absent where they were asked too seldom to tell. */
export type PerMillion = { moments: number; complaints: number; dpmo?: number; sigma?: number };

/**
 * What was learnt from a complaint. `back` counts complaints of the same cause opened after the date of prevention, up to
 * twenty; `more` where there were more.
 */
export type Lesson = {
  complaint: string;
  /** ms since the epoch */
  at: number;
  manager: string;
  cause: string;
  prevention?: string;
  /** ISO date */
  by?: string;
  back: { count: number; more: boolean; first?: { complaint: string; at: number } };
};

/** Praise of a person or item named, as customers wrote them. */
export type Kudos = {
  person: string;
  praise: number;
  before: number;
  trend: { period: Period; praise: number }[];
};
