/** ISO dates in the board’s time zone, both included. */
export type Period = { from: string; to: string };

const dayMs = 86_400_000;

export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

export const dateOf = (dayNumber: number): string => new Date(dayNumber * dayMs).toISOString().slice(0, 10);

export const daysIn = ({ from, to }: Period): number => dayNumber(to) - dayNumber(from) + 1;

/** The period of the same length that ended the day before. */
export function before(period: Period): Period {
  const first = dayNumber(period.from);
  return { from: dateOf(first - daysIn(period)), to: dateOf(first - 1) };
}

/** The last `weeks` weeks that end with `today`. */
export function lastWeeks(today: string, weeks: number): Period {
  return { from: dateOf(dayNumber(today) - weeks * 7 + 1), to: today };
}

/** How many days one point of a trend holds: up to five weeks each day, up to half a year each week, else four weeks. */
export function trendStep(period: Period): number {
  const days = daysIn(period);
  return days <= 35 ? 1 : days <= 26 * 7 ? 7 : 28;
}

/** A period cut into points of a trend, oldest first, counted back from its end: the first may be shorter. */
export function trendOf(period: Period): Period[] {
  const step = trendStep(period);
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, back) => ({
    from: dateOf(Math.max(first, last - (back + 1) * step + 1)),
    to: dateOf(last - back * step),
  })).reverse();
}
