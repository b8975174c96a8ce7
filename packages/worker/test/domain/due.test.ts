import { expect, test } from 'vitest';
import { dueAt } from '../../src/domain/board/due.ts';
import { openingHoursSchema } from '../../src/domain/board/opening-hours.ts';

const shop = openingHoursSchema.parse({
  weekly: {
    mon: [
      ['08:00', '12:00'],
      ['14:00', '18:00'],
    ],
    tue: [['08:00', '18:00']],
    fri: [['08:00', '18:00']],
    sat: [['08:00', '24:00']],
    sun: [['00:00', '24:00']],
  },
  holidays: ['2026-12-25'],
});
const berlin = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const due = (from: string, minutes: number, hours = shop, zone = berlin) =>
  new Date(dueAt(at(from), minutes, zone, hours)).toISOString();

test.each([
  ['inside one opening', '2026-11-23T09:00:00+01:00', 60, '2026-11-23T09:00:00.000Z'],
  ['before opening', '2026-11-23T05:00:00+01:00', 60, '2026-11-23T08:00:00.000Z'],
  ['over the lunch break', '2026-11-23T11:30:00+01:00', 60, '2026-11-23T13:30:00.000Z'],
  ['exactly until closing', '2026-11-23T17:00:00+01:00', 60, '2026-11-23T17:00:00.000Z'],
  ['after closing, into the next day', '2026-11-23T18:30:00+01:00', 30, '2026-11-24T07:30:00.000Z'],
  ['over two closed days', '2026-11-24T17:30:00+01:00', 60, '2026-11-27T07:30:00.000Z'],
  ['over a holiday', '2026-12-24T12:00:00+01:00', 60, '2026-12-26T08:00:00.000Z'],
  ['over midnight without a gap', '2026-11-28T23:30:00+01:00', 60, '2026-11-28T23:30:00.000Z'],
])('opening time counts %s', (_, from, minutes, expected) => {
  expect(due(from, minutes)).toBe(expected);
});

test('the night when clocks go forward has one opening hour fewer', () => {
  expect(due('2026-03-28T23:00:00+01:00', 180)).toBe('2026-03-29T01:00:00.000Z');
  expect(due('2026-03-29T00:00:00+01:00', 23 * 60)).toBe('2026-03-29T22:00:00.000Z');
});

test('the night when clocks go back has one opening hour more', () => {
  expect(due('2026-10-25T00:00:00+02:00', 25 * 60)).toBe('2026-10-25T23:00:00.000Z');
});

test('a shop that opens in the skipped hour opens as the clock has gone forward', () => {
  const early = openingHoursSchema.parse({ weekly: { sun: [['02:30', '10:00']] } });
  expect(due('2026-03-29T00:00:00+01:00', 30, early)).toBe('2026-03-29T02:00:00.000Z');
});

test('zones with half hours and without daylight saving are served alike', () => {
  expect(due('2026-11-23T03:00:00Z', 60, shop, 'Asia/Kolkata')).toBe('2026-11-23T04:00:00.000Z');
});

test('without opening hours plain time counts', () => {
  expect(dueAt(1_000, 2, berlin)).toBe(121_000);
});

test('hours that hardly ever open are an error and not an endless search', () => {
  const holidays = Array.from({ length: 400 }, (_, i) =>
    new Date(at('2026-01-01T00:00:00Z') + i * 86_400_000).toISOString().slice(0, 10),
  );
  const never = openingHoursSchema.parse({ weekly: { mon: [['08:00', '08:01']] }, holidays });
  expect(() => dueAt(at('2026-01-01T00:00:00Z'), 600, berlin, never)).toThrow(RangeError);
});

test.each([
  [{ weekly: {} }, 'never opens'],
  [{ weekly: { mon: [['18:00', '08:00']] } }, 'closes before it opens'],
  [
    {
      weekly: {
        mon: [
          ['08:00', '12:00'],
          ['11:00', '18:00'],
        ],
      },
    },
    'overlap',
  ],
  [{ weekly: { mon: [['8:00', '12:00']] } }, 'is not a time'],
])('opening hours %j are refused because they %s', (hours, why) => {
  expect(openingHoursSchema.safeParse(hours).error?.message).toContain(why);
});
