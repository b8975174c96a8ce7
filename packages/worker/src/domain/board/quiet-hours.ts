import { dueAt } from './due.ts';
import { weekdays, type QuietHours } from './opening-hours.ts';

const everyDay = ({ from, to }: QuietHours): [string, string][] =>
  from < to
    ? [
        ['00:00', from],
        [to, '24:00'],
      ]
    : [[to, from]];

/** When a mail that is due at `at` may leave: then, or when the quiet hours end. */
export function afterQuietHours(at: number, timeZone: string, quiet: QuietHours | undefined): number {
  if (!quiet) return at;
  const spans = everyDay(quiet).filter(([from, to]) => from < to);
  const weekly = Object.fromEntries(weekdays.map((day) => [day, spans]));
  // The first waking millisecond after `at` ends a millisecond after the instant that is sought.
  return dueAt(at, 1 / 60_000, timeZone, { weekly, holidays: [] }) - 1;
}
