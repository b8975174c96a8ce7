import type { Locale } from '@wipeboard/shared';

/** The reader's own variant of the language (`en-GB`), where they have one. */
const variant = (locale: Locale) => navigator.languages.find((each) => each.startsWith(locale)) ?? locale;

/** An instant in the reader's own time zone and words. */
export const when = (at: string, locale: Locale): string =>
  new Date(at).toLocaleString(variant(locale), { dateStyle: 'medium', timeStyle: 'short' });

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** What is left of a time (ms), in the largest unit of which there are two, as “in 3 hours”. */
export function remaining(ms: number, locale: Locale): string {
  const [unit, length] = units.find(([, length]) => ms >= 2 * length) ?? units[2]!;
  return new Intl.RelativeTimeFormat(locale).format(Math.ceil(ms / length), unit);
}
