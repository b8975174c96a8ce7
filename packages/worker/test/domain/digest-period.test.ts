import { expect, test } from 'vitest';
import {
  lastWeek,
  namedPeriod,
  nextDigestAt,
  periodName,
  yesterday,
} from '../../src/domain/digest/digest-period.ts';

const at = (text: string) => Date.parse(text);

test('the week is looked back on at seven on Monday by the board’s clock, across the change to winter time', () => {
  const before = at('2026-10-24T12:00:00+02:00');
  const monday = nextDigestAt('weekly', before, 'Europe/Berlin');
  expect(new Date(monday).toISOString()).toBe('2026-10-26T06:00:00.000Z');
  expect(nextDigestAt('weekly', monday, 'Europe/Berlin')).toBe(at('2026-11-02T07:00:00+01:00'));
  expect(nextDigestAt('daily', before, 'Europe/Berlin')).toBe(at('2026-10-25T07:00:00+01:00'));
});

test('a missed morning looks back on the last whole week and day, not on those before', () => {
  const thursday = at('2026-11-19T23:30:00Z');
  expect(lastWeek(thursday, 'Europe/Berlin')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  expect(yesterday(thursday, 'Europe/Berlin')).toEqual({ from: '2026-11-19', to: '2026-11-19' });
});

test('a period’s name leads back to it, and nothing else does', () => {
  const week = lastWeek(at('2026-11-19T12:00:00Z'), 'UTC');
  expect(namedPeriod(periodName('weekly', week))).toEqual({ kind: 'weekly', period: week });
  for (const name of ['', 'week:', 'week:2026-13-40', 'month:2026-11-01', 'week:2026-11-16x'])
    expect(namedPeriod(name)).toBeUndefined();
});
