import { instantOf, localDate } from '../board/due.ts';

const at = '09:00';
const dayMs = 86_400_000;

/** When a chat is next told of the day before: the next nine o'clock of the board's time zone after `now`. */
export function nextDaily(now: number, timeZone: string): number {
  const today = instantOf(localDate(now, timeZone), at, timeZone);
  return today > now ? today : instantOf(localDate(now + dayMs, timeZone), at, timeZone);
}

/** The date of the day before an instant. */
export const dayBefore = (now: number, timeZone: string): string =>
  localDate(instantOf(localDate(now, timeZone), '00:00', timeZone) - dayMs / 2, timeZone);
