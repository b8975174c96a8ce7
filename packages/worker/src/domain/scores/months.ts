import { dateOf, dayNumber, type Period } from './period.ts';

/** As 2026-11. */
export const monthOf = (date: string): string => date.slice(0, 7);

export function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export const monthBefore = (month: string): string => monthOf(dateOf(dayNumber(`${month}-01`) - 1));

/** The days of a month, both included. */
export const daysOf = (month: string): Period => ({
  from: `${month}-01`,
  to: dateOf(dayNumber(`${monthAfter(month)}-01`) - 1),
});

/** The first and last month that lie wholly in a period; the first is after the last where none does. */
export function wholeMonths({ from, to }: Period): { first: string; last: string } {
  const first = from.endsWith('-01') ? monthOf(from) : monthAfter(monthOf(from));
  return { first, last: monthBefore(monthOf(dateOf(dayNumber(to) + 1))) };
}
