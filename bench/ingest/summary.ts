import { median } from '../median.ts';
import type { Kind } from './bodies.ts';
import type { Measured } from './hammer.ts';

/** What one submission costs in D1. `rowsWritten` counts index entries too, as D1 bills them. */
export type Cost = { trips: number; statements: number; rowsRead: number; rowsWritten: number };

export type Round = { ours: Measured; bare: Measured };

type Figures = { perSecond: number; p50: number; p95: number; cpu?: number };
export type Summary = {
  kind: Kind;
  ours: Figures;
  bare: Figures;
  /** The median of `ratios`: the two of one round are neighbours in time, so what slows both cancels out. */
  ratio: number;
  ratios: number[];
  /** Of bare to ours, in processor time of workerd: what is left of the ratio when neighbours make noise. */
  cpuRatio?: number;
  cost: Cost;
};

export function summarise(kind: Kind, rounds: Round[], cost: Cost): Summary {
  const figures = (which: keyof Round): Figures => ({
    perSecond: round(median(rounds.map((one) => one[which].perSecond))),
    p50: round(median(rounds.map((one) => one[which].p50))),
    p95: round(median(rounds.map((one) => one[which].p95))),
    cpu: cpu(rounds.map((one) => one[which].cpu)),
  });
  const [ours, bare] = [figures('ours'), figures('bare')];
  const ratios = rounds.map((one) => round(one.ours.perSecond / one.bare.perSecond, 100));
  const cpuRatio = ours.cpu && bare.cpu ? round(bare.cpu / ours.cpu, 100) : undefined;
  return { kind, ours, bare, ratio: median(ratios), ratios, cpuRatio, cost };
}

function cpu(times: (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === times.length ? round(median(known), 100) : undefined;
}

const round = (value: number, parts = 10): number => Math.round(value * parts) / parts;
