import * as z from 'zod';

const clockTime = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/, 'is not a time like 08:30');
const span = z.tuple([clockTime, clockTime]).refine(([from, to]) => from < to, 'closes before it opens');

const spans = z
  .array(span)
  .max(6)
  .refine(
    (list) => list.every(([from], i) => i === 0 || from >= list[i - 1]![1]),
    'overlap or are out of order',
  );

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The weekday of an ISO date. */
export const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;

export const timeZoneSchema = z.string().refine(isTimeZone, 'is not a time zone like Europe/Berlin');

/** When people are there to answer. Times are wall-clock times of the board's time zone; holidays are ISO dates. */
export const openingHoursSchema = z
  .strictObject({
    weekly: z.partialRecord(z.enum(weekdays), spans),
    holidays: z.array(z.iso.date()).max(400).default([]),
  })
  .refine(({ weekly }) => weekdays.some((day) => (weekly[day]?.length ?? 0) > 0), 'never opens');

/** A span of each night or day; over midnight where it ends before it begins. */
export const quietHoursSchema = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => midnight(from) !== midnight(to), 'is the whole day');

// The end of a day is the beginning of the next.
const midnight = (time: string) => (time === '24:00' ? '00:00' : time);

export type QuietHours = z.infer<typeof quietHoursSchema>;
export type OpeningHours = z.infer<typeof openingHoursSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
