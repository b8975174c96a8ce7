import type { Policy } from './board.ts';
import { weekdayOf, weekdays, type OpeningHours, type Weekday } from './opening-hours.ts';

const day = 24 * 3_600_000;
const searchDays = 400;

/** A time of a policy and what it asks for, in minutes. */
type Asked = { path: (string | number)[]; minutes: number };

/**
 * The times of a policy that its opening hours can't be relied on to reach within 400 days (as far as `dueAt` looks),
 * each with the most minutes that they surely hold.
 */
export function unreachable(policy: Policy): (Asked & { open: number })[] {
  if (!policy.hours) return [];
  const open = surelyOpen(policy.hours);
  return times(policy)
    .filter(({ minutes }) => minutes > open)
    .map((asked) => ({ ...asked, open }));
}

function times(policy: Policy): Asked[] {
  const of = (some: { acknowledgeMinutes?: number; resolveMinutes?: number }, path: (string | number)[]) =>
    (['acknowledgeMinutes', 'resolveMinutes'] as const).flatMap((name) =>
      some[name] === undefined ? [] : [{ path: [...path, name], minutes: some[name] }],
    );
  return [
    ...of(policy, ['policy']),
    ...policy.tiers.flatMap((tier, index) => of(tier, ['policy', 'tiers', index])),
    ...policy.rules.flatMap((rule, index) => of(rule, ['policy', 'rules', index])),
  ];
}

/** Opening minutes of any 400 days, less the worst that holidays, a day begun and daylight saving can take of them. */
function surelyOpen({ weekly, holidays }: OpeningHours): number {
  const minutesOn = (weekday: Weekday) =>
    (weekly[weekday] ?? []).reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0);
  const week = weekdays.reduce((sum, weekday) => sum + minutesOn(weekday), 0);
  const lost = [...new Set(holidays)]
    .toSorted()
    .map((date) => ({ at: Date.parse(date), minutes: minutesOn(weekdayOf(date)) }));
  const worst = Math.max(
    0,
    ...lost.map(({ at }) =>
      lost.reduce(
        (sum, other) => (other.at >= at && other.at < at + searchDays * day ? sum + other.minutes : sum),
        0,
      ),
    ),
  );
  return Math.max(0, week * Math.floor((searchDays - 7) / 7) - worst - 60);
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
