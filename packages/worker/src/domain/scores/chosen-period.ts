import * as z from 'zod';
import { localDate } from '../board/due.ts';
import { daysIn, lastWeeks, type Period } from './period.ts';

/** The times that a report offers, in weeks. */
export const presets = [4, 13, 52, 104] as const;
const longestDays = 5 * 366;

const weeksSchema = z.coerce.number().pipe(z.literal([...presets]));
const periodSchema = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine((period) => period.from <= period.to && daysIn(period) <= longestDays);

export type ChosenPeriod = {
  period: Period;
  /** Which of the presets it is. */
  weeks?: number;
  /** What was typed and is no period; the period is the usual one then. */
  wrong?: { from: string; to: string };
};

/** The period that an address asks for, else the last 13 weeks until today in the board's time zone. */
export function chosenPeriod(query: Record<string, string>, now: number, timeZone: string): ChosenPeriod {
  const today = localDate(now, timeZone);
  const weeks = weeksSchema.safeParse(query.weeks).data;
  const typed = { from: query.from ?? '', to: query.to ?? '' };
  const own = periodSchema.safeParse(typed);
  if (own.success && !weeks) return { period: own.data };
  const nothingTyped = typed.from === '' && typed.to === '';
  return {
    period: lastWeeks(today, weeks ?? 13),
    weeks: weeks ?? 13,
    wrong: weeks || nothingTyped ? undefined : typed,
  };
}
