import { instantOf, localDate } from '../board/due.ts';
import { dateOf, dayNumber, type Period } from '../scores/period.ts';

export type DigestKind = 'weekly' | 'daily';

/** Before people begin to work, by the board's clock. */
const morning = '07:00';

export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** The Monday of a date's week (ISO 8601). */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

export const weekFrom = (monday: string): Period => ({ from: monday, to: addDays(monday, 6) });

/** The last whole week before an instant, from Monday to Sunday. */
export const lastWeek = (at: number, timeZone: string): Period =>
  weekFrom(addDays(mondayOf(localDate(at, timeZone)), -7));

export function yesterday(at: number, timeZone: string): Period {
  const date = addDays(localDate(at, timeZone), -1);
  return { from: date, to: date };
}

export const lookedBackOn = (kind: DigestKind, at: number, timeZone: string): Period =>
  kind === 'weekly' ? lastWeek(at, timeZone) : yesterday(at, timeZone);

/** The first morning after an instant on which this kind is due: a Monday's, or any. */
export function nextDigestAt(kind: DigestKind, after: number, timeZone: string): number {
  const today = localDate(after, timeZone);
  let date = kind === 'weekly' ? mondayOf(today) : today;
  while (instantOf(date, morning, timeZone) <= after) date = addDays(date, kind === 'weekly' ? 7 : 1);
  return instantOf(date, morning, timeZone);
}

/** Under which name a look-back is owed once: `week:2026-11-16`, `day:2026-11-21`. */
export const periodName = (kind: DigestKind, { from }: Period): string =>
  `${kind === 'weekly' ? 'week' : 'day'}:${from}`;

/** What `periodName` named; undefined for anything else. */
export function namedPeriod(name: string): { kind: DigestKind; period: Period } | undefined {
  const [, kind, date] = /^(week|day):(\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
  if (!date || Number.isNaN(Date.parse(date))) return undefined;
  return kind === 'week'
    ? { kind: 'weekly', period: weekFrom(date) }
    : { kind: 'daily', period: { from: date, to: date } };
}
