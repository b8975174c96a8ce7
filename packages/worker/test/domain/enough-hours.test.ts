import { expect, test } from 'vitest';
import { boardDocumentSchema, boardFileSchema } from '../../src/domain/board/board.ts';
import { dueAt } from '../../src/domain/board/due.ts';
import { quietHoursSchema } from '../../src/domain/board/opening-hours.ts';
import { turnEnds } from '../../src/domain/complaint/turn.ts';

const dates = (first: string, days: number) =>
  Array.from({ length: days }, (_, i) =>
    new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10),
  );

const problems = (policy: unknown) =>
  boardFileSchema
    .safeParse({
      key: 'corner-shop',
      name: 'Corner Shop',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      origins: ['https://shop.example'],
      managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
      policy,
    })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

const hourAWeek = { weekly: { mon: [['09:00', '10:00']] } };

test('hours that cannot hold the promised times are refused, with the time that asks for too much', () => {
  expect(problems({ hours: hourAWeek })).toEqual([
    'policy.resolveMinutes asks for 4320 minutes, but with these opening hours and holidays 400 days may hold only 3300',
  ]);
  expect(problems({ hours: hourAWeek, resolveMinutes: 3_300 })).toBeUndefined();
});

test('times of tiers and rules are asked too', () => {
  const rest = { hours: hourAWeek, resolveMinutes: 600 };
  expect(problems({ ...rest, tiers: [{}, { acknowledgeMinutes: 5_000 }] })).toEqual([
    expect.stringMatching(/^policy\.tiers\.1\.acknowledgeMinutes asks for 5000 minutes/),
  ]);
  expect(problems({ ...rest, rules: [{ tone: 'complaint', resolveMinutes: 5_000 }] })).toEqual([
    expect.stringMatching(/^policy\.rules\.0\.resolveMinutes asks for 5000 minutes/),
  ]);
});

test('holidays count against the hours, those of one stretch together', () => {
  const weekly = { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] };
  const policy = { resolveMinutes: 40_000, hours: { weekly, holidays: dates('2027-01-01', 390) } };
  expect(problems(policy)?.[0]).toContain('may hold only');
  const spread = dates('2027-01-01', 20).concat(dates('2029-06-01', 20), dates('2032-06-01', 20));
  expect(problems({ ...policy, hours: { weekly, holidays: spread } })).toBeUndefined();
});

test('what is let through is always reached', () => {
  const weekly = { sun: [['02:00', '03:00']] as [string, string][] };
  const holidays = dates('2026-03-23', 40);
  const most = 56 * 60 - 60 - 6 * 60;
  expect(problems({ resolveMinutes: most, hours: { weekly, holidays } })).toBeUndefined();
  for (const from of [...dates('2026-03-20', 12), ...dates('2026-10-20', 12)])
    expect(() => dueAt(Date.parse(from), most, 'Europe/Berlin', { weekly, holidays })).not.toThrow();
});

test('a board that was applied before this was checked counts plain time, and still opens complaints', () => {
  const board = boardDocumentSchema.parse({
    key: 'corner-shop',
    name: 'Corner Shop',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    policy: { hours: { weekly: { mon: [['09:00', '09:20']] } } },
  });
  const monday = Date.parse('2026-11-23T08:00:00Z');
  const { acknowledge, resolve } = turnEnds(board, 1, monday, {});
  expect(new Date(acknowledge).toISOString()).toBe('2027-02-08T08:20:00.000Z');
  expect(new Date(resolve).toISOString()).toBe('2026-11-26T08:00:00.000Z');
});

test.each([
  ['the same minute', { from: '07:00', to: '07:00' }],
  ['a whole day', { from: '00:00', to: '24:00' }],
  ['a whole day, the other way round', { from: '24:00', to: '00:00' }],
])('quiet hours of %s are refused', (_, quiet) => {
  expect(quietHoursSchema.safeParse(quiet).error?.message).toContain('is the whole day');
});
