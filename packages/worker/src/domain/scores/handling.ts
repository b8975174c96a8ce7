import { quantile, sumOfBins, type DurationBins } from './duration-bins.ts';
import type { Duration, Handling } from './handling-report.ts';
import { wilson } from './wilson.ts';

/** Sums over complaints: as a row of `handling_days` holds them. `late` wait for an answer beyond the promise of one. */
export type HandlingSums = Record<
  | 'complaints'
  | 'waiting'
  | 'acknowledged'
  | 'acknowledgedInTime'
  | 'resolved'
  | 'resolvedInTime'
  | 'climbs'
  | 'reopened'
  | 'saidYes'
  | 'saidNo'
  | 'silent'
  | 'lateToAcknowledge'
  | 'lateToResolve',
  number
> & { acknowledgeMinutes: DurationBins; resolveMinutes: DurationBins };

export const noComplaints: HandlingSums = {
  complaints: 0,
  waiting: 0,
  acknowledged: 0,
  acknowledgedInTime: 0,
  acknowledgeMinutes: {},
  resolved: 0,
  resolvedInTime: 0,
  resolveMinutes: {},
  climbs: 0,
  reopened: 0,
  saidYes: 0,
  saidNo: 0,
  silent: 0,
  lateToAcknowledge: 0,
  lateToResolve: 0,
};

export function sumOfHandling(all: readonly HandlingSums[]): HandlingSums {
  const sum = { ...noComplaints };
  for (const one of all)
    for (const [name, value] of Object.entries(one))
      if (typeof value === 'number') sum[name as 'complaints'] += value;
  return {
    ...sum,
    acknowledgeMinutes: sumOfBins(all.map(({ acknowledgeMinutes }) => acknowledgeMinutes)),
    resolveMinutes: sumOfBins(all.map(({ resolveMinutes }) => resolveMinutes)),
  };
}

export function handlingOf(sums: HandlingSums): Handling {
  const { saidYes, saidNo } = sums;
  const judged = saidYes + saidNo;
  return {
    n: sums.complaints,
    open: sums.waiting,
    acknowledge: duration(
      sums.acknowledged,
      sums.acknowledgeMinutes,
      sums.acknowledgedInTime,
      sums.lateToAcknowledge,
    ),
    resolve: duration(sums.resolved, sums.resolveMinutes, sums.resolvedInTime, sums.lateToResolve),
    climbs: sums.climbs,
    reopened: sums.reopened,
    verdicts: { yes: saidYes, no: saidNo, silent: sums.silent },
    recovered: judged === 0 ? undefined : { share: saidYes / judged, ...wilson(saidYes, judged) },
  };
}

function duration(n: number, bins: DurationBins, inTime: number, late: number): Duration {
  return {
    n,
    medianMinutes: quantile(bins, 0.5),
    p90Minutes: quantile(bins, 0.9),
    withinPromise: n + late === 0 ? undefined : inTime / (n + late),
  };
}
