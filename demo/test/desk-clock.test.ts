import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDeskClock } from '../stack/desk-clock.ts';

const shop = {
  timeZone: 'Europe/Berlin',
  hours: {
    weekly: { mon: [['08:00', '20:00']], tue: [['08:00', '20:00']] } as {
      [day: string]: [string, string][];
    },
    holidays: [],
  },
};
let file: string;
const open = (ahead?: number) => openDeskClock({ file, shop, ahead });
const inBerlin = (text: string) => Date.parse(`${text}+01:00`);

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'clock-')), 'clock');
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(join(file, '..'), { recursive: true });
});

test.each([
  ['while the shop is open, as the clock on the wall', '2026-11-23T10:30', '2026-11-23T10:30'],
  ['in the evening, an hour after it opens next', '2026-11-23T21:30', '2026-11-24T09:00'],
  ['before days on which it stays shut, after them', '2026-11-25T10:00', '2026-11-30T09:00'],
])('it begins %s', async (_, wall, desk) => {
  vi.setSystemTime(inBerlin(wall));
  expect((await open()).now()).toBe(inBerlin(desk));
});

test('a number of hours is taken as it is, shut or not', async () => {
  vi.setSystemTime(inBerlin('2026-11-23T19:00'));
  expect((await open(3)).now()).toBe(inBerlin('2026-11-23T22:00'));
});

test('it is moved by opening hours or by all of them, and stays so', async () => {
  vi.setSystemTime(inBerlin('2026-11-23T18:00'));
  const clock = await open();
  await clock.forward(5, 'opening');
  expect(clock.now()).toBe(inBerlin('2026-11-24T11:00'));
  await clock.forward(1, 'all');
  expect((await open()).now()).toBe(inBerlin('2026-11-24T12:00'));
});
