import { instantOf, localDate } from '../board/due.ts';

const at = '09:00';
const dayMs = 86_400_000;

/** When a chat is next told of the day before: the next nine o'clock of the board's time zone after `now`. */
export function nextDaily(now: number, timeZone: string): number {
  const today = instantOf(localDate(now, timeZone), at, timeZone);
  return today > now ? today : instantOf(localDate(now + dayMs, timeZone), at, timeZone);
}

/** The day before an instant: its date, and from when to when it was. */
export function dayBefore(now: number, timeZone: string): { day: string; from: number; to: number } {
  const to = instantOf(localDate(now, timeZone), '00:00', timeZone);
  const date = localDate(to - dayMs / 2, timeZone);
  return { day: date, from: instantOf(date, '00:00', timeZone), to };
}
