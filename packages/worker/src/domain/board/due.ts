import { weekdayOf, type OpeningHours } from './opening-hours.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const searchDays = 400;

/**
 * The instant (ms since the epoch) at which `minutes` of opening time after `from` are over; without `hours`, of
 * plain time. Across daylight-saving changes opening minutes are real minutes between wall-clock times.
 * Throws a RangeError if the next 400 days hold too little opening time.
 */
export function dueAt(from: number, minutes: number, timeZone: string, hours?: OpeningHours): number {
  if (!hours) return from + minutes * minute;
  let left = minutes * minute;
  for (
    let offset = 0, date = localDate(from, timeZone);
    offset < searchDays;
    offset++, date = nextDate(date)
  ) {
    for (const [opens, closes] of openSpans(date, timeZone, hours)) {
      const start = Math.max(opens, from);
      if (closes <= start) continue;
      if (start + left <= closes) return start + left;
      left -= closes - start;
    }
  }
  throw new RangeError('the opening hours of the next 400 days do not reach the promised time');
}

function openSpans(date: string, timeZone: string, hours: OpeningHours): [number, number][] {
  if (hours.holidays.includes(date)) return [];
  return (hours.weekly[weekdayOf(date)] ?? []).map(([from, to]) => [
    instantOf(date, from, timeZone),
    instantOf(date, to, timeZone),
  ]);
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);
}

/** The calendar date (ISO) at an instant in a time zone. */
export function localDate(at: number, timeZone: string): string {
  return new Date(at + zoneOffset(at, timeZone)).toISOString().slice(0, 10);
}

/** The wall clock at an instant, as a form's `datetime-local` has it: 2026-12-24T18:00. */
export function localMinute(at: number, timeZone: string): string {
  return new Date(at + zoneOffset(at, timeZone)).toISOString().slice(0, 16);
}

/**
 * When a wall clock shows `time` (08:30) on `date` (ISO); the first time where it does so twice. A time that a
 * daylight-saving change skips resolves to the same distance after the change (RFC 5545 §3.3.5).
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const [hour, minutes] = time.split(':').map(Number) as [number, number];
  const wall = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minutes) * minute;
  const before = wall - zoneOffset(wall - day, timeZone);
  const candidate = wall - zoneOffset(before, timeZone);
  return candidate + zoneOffset(candidate, timeZone) === wall ? candidate : before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneOffset(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(at / 1000) * 1000;
}
