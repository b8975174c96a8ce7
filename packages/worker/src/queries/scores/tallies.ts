import type { Metric } from '@wipeboard/shared';
import type { Tally } from '../../domain/scores/tally.ts';

/** The columns of `score_days` that count, in the order of the values that they count. */
export const values = Array.from({ length: 11 }, (_, value) => `c${value}` as const);

/** Sums of the columns of `score_days`, in the order of their values. */
export const sums = values.map((column) => `SUM(${column}) AS ${column}`).join(', ');

export type TallyRow = Record<`c${number}`, number> & { metric: Metric };

export const tallyOf = (row: TallyRow): Tally => values.map((column) => row[column]!);
