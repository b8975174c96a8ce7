import type { Locale } from '@wipeboard/shared';

// One digit system per table: codes, phone numbers and addresses are in Latin digits everywhere.
export const tags: Record<Locale, string> = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// Building a formatter costs more than a page's worth of formatting: each is built once.
const numbers = new Map<string, Intl.NumberFormat>();

/** A number formatter, the same one for the same question. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = numbers.get(key) ?? new Intl.NumberFormat(tags[locale], options);
  numbers.set(key, kept);
  return kept;
}

export const formatNumber = (value: number, locale: Locale): string => numberFormat(locale).format(value);

/** "€6.40"; `currency` is ISO 4217. */
export const formatMoney = (amount: number, currency: string, locale: Locale): string =>
  numberFormat(locale, { style: 'currency', currency }).format(amount);

const dates = new Map<Locale, Intl.DateTimeFormat>();

/** "1 Dec 2026" of an ISO date; whatever else it is, as it is. */
export function formatDate(date: string, locale: Locale): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(at)) return date;
  const format =
    dates.get(locale) ?? new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  dates.set(locale, format);
  return format.format(at);
}

export type Instants = {
  timeZone: string;
  /** "14:00" today, "Tue 24 Nov, 14:00" this year, "24 Nov 2025, 14:00" otherwise. */
  brief(at: number, now: number): string;
  /** "Tue 24 Nov, 14:00", on whatever day it is read. */
  dated(at: number): string;
  /** "24 Nov 2026". */
  day(at: number): string;
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
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    timeZone,
    dated: (at) => thisYear.format(at),
    day: (at) => day.format(at),
    brief(at, now) {
      if (date.format(at) === date.format(now)) return today.format(at);
      return (year.format(at) === year.format(now) ? thisYear : anyYear).format(at);
    },
  };
}

/** "3 hours", for a narrow column: one unit, rounded down from two of it on. */
export function briefDuration(ms: number, locale: Locale): string {
  const unit = ms >= 2 * day ? day : ms >= 2 * hour ? hour : minute;
  const name = unit === day ? 'day' : unit === hour ? 'hour' : 'minute';
  const value = Math.max(1, Math.floor(ms / unit));
  return numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
}

const lists = new Map<Locale, Intl.ListFormat>();

/** "2 hours 10 minutes": the two largest units that matter, at least one minute, rounded to the minute. */
export function durationText(ms: number, locale: Locale): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const rounded = Math.max(minute, Math.round(ms / minute) * minute);
  const parts =
    rounded >= 2 * day
      ? [[Math.floor(rounded / day), 'day'] as const, [Math.floor((rounded % day) / hour), 'hour'] as const]
      : [[Math.floor(rounded / hour), 'hour'] as const, [(rounded % hour) / minute, 'minute'] as const];
  const said = parts.filter(([value]) => value > 0).map(([value, name]) => unit(value, name));
  const list = lists.get(locale) ?? new Intl.ListFormat(tags[locale], { type: 'unit', style: 'narrow' });
  lists.set(locale, list);
  return list.format(said);
}

const names = new Map<Locale, Intl.DisplayNames>();

/** What a language (BCP 47) is called; throws a RangeError for what is no tag. */
export function languageName(tag: string, locale: Locale): string | undefined {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, known);
  return known.of(tag);
}
