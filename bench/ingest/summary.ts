import type { Kind } from './bodies.ts';
import type { Measured } from './hammer.ts';

/** What one submission costs in D1. `rowsWritten` counts index entries too, as D1 bills them. */
export type Cost = { trips: number; statements: number; rowsRead: number; rowsWritten: number };

export type Round = { ours: Measured; bare: Measured };

type Figures = { perSecond: number; p50: number; p95: number };
export type Summary = {
  kind: Kind;
  ours: Figures;
  bare: Figures;
  /** Of the medians; `ratios` are those of each round. */
  ratio: number;
  ratios: number[];
  cost: Cost;
};

export function summarise(kind: Kind, rounds: Round[], cost: Cost): Summary {
  const figures = (which: keyof Round): Figures => ({
    perSecond: round(median(rounds.map((one) => one[which].perSecond))),
    p50: round(median(rounds.map((one) => one[which].p50))),
    p95: round(median(rounds.map((one) => one[which].p95))),
  });
  const [ours, bare] = [figures('ours'), figures('bare')];
  const ratios = rounds.map((one) => round(one.ours.perSecond / one.bare.perSecond, 100));
  return { kind, ours, bare, ratio: round(ours.perSecond / bare.perSecond, 100), ratios, cost };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const round = (value: number, parts = 10): number => Math.round(value * parts) / parts;
