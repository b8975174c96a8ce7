import type { Locale } from '@wipeboard/shared';

// One digit system per table: codes, phone numbers and addresses are in Latin digits everywhere.
export const tags: Record<Locale, string> = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale]).format(value);

/** "€6.40"; `currency` is ISO 4217. */
export const formatMoney = (amount: number, currency: string, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency }).format(amount);

/** "1 Dec 2026" of an ISO date; whatever else it is, as it is. */
export function formatDate(date: string, locale: Locale): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

export type Instants = {
  timeZone: string;
  /** "14:00" today, "Tue 24 Nov, 14:00" this year, "24 Nov 2025, 14:00" otherwise. */
  brief(at: number, now: number): string;
  /** "Tue 24 Nov, 14:00", on whatever day it is read. */
  dated(at: number): string;
};

// Building formatters costs more than the rest of a mail; there is one set for each language and zone.
const known = new Map<string, Instants>();

/** Instants (ms since the epoch) in a board's time zone (IANA name) and language, on a 24-hour clock. */
export function instantsIn(locale: Locale, timeZone: string): Instants {
  const key = `${locale} ${timeZone}`;
  const instants = known.get(key) ?? built(locale, timeZone);
  known.set(key, instants);
  return instants;
}

function built(locale: Locale, timeZone: string): Instants {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tags[locale], { ...options, timeZone, hourCycle: 'h23' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const today = format(clock);
  const thisYear = format({ ...clock, weekday: 'short', day: 'numeric', month: 'short' });
  const anyYear = format({ ...clock, day: 'numeric', month: 'short', year: 'numeric' });
  const date = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const year = format({ year: 'numeric' });
  return {
    timeZone,
    dated: (at) => thisYear.format(at),
    brief(at, now) {
      if (date.format(at) === date.format(now)) return today.format(at);
      return (year.format(at) === year.format(now) ? thisYear : anyYear).format(at);
    },
  };
}

/** "2 hours 10 minutes": the two largest units that matter, at least one minute, rounded to the minute. */
export function durationText(ms: number, locale: Locale): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(tags[locale], { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const rounded = Math.max(minute, Math.round(ms / minute) * minute);
  const parts =
    rounded >= 2 * day
      ? [[Math.floor(rounded / day), 'day'] as const, [Math.floor((rounded % day) / hour), 'hour'] as const]
      : [[Math.floor(rounded / hour), 'hour'] as const, [(rounded % hour) / minute, 'minute'] as const];
  const said = parts.filter(([value]) => value > 0).map(([value, name]) => unit(value, name));
  return new Intl.ListFormat(tags[locale], { type: 'unit', style: 'narrow' }).format(said);
}
