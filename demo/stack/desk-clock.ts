import { readFile, writeFile } from 'node:fs/promises';
import { dueAt } from '../../packages/worker/src/domain/board/due.ts';
import { openingHoursSchema, timeZoneSchema } from '../../packages/worker/src/domain/board/opening-hours.ts';
import type { OpeningHours } from '../../packages/worker/src/domain/board/opening-hours.ts';

/** When the shop is open, as its board file says. */
export type ShopHours = { timeZone: string; hours?: OpeningHours | undefined };

/** `opening`: only while the shop is open, so that a night passes at once; `all`: every hour. */
export type Counting = 'opening' | 'all';

export type DeskClock = {
  /** ms since the epoch, as the desk sees it. */
  now(): number;
  aheadMs(): number;
  timeZone: string;
  isOpen(): boolean;
  /** Moves it ahead, and remembers that. */
  forward(hours: number, counting: Counting): Promise<void>;
};

type Options = {
  /** Keeps how far ahead it is between runs. */
  file: string;
  shop: ShopHours;
  /** How far ahead it begins, in hours, whatever was kept and whether the shop is open then or not. */
  ahead?: number | undefined;
};

const hour = 3_600_000;

/** Goes on from where it was left; where the shop would be shut then, from an hour after it opens next. */
export async function openDeskClock({ file, shop, ahead }: Options): Promise<DeskClock> {
  const { timeZone, hours } = shop;
  const kept = Number(await readFile(file, 'utf8').catch(() => '0'));
  let aheadMs = ahead === undefined ? kept : Math.round(ahead * hour);
  const now = () => Date.now() + aheadMs;
  const untilOpen = () => dueAt(now(), 0, timeZone, hours) - now();
  const move = async (by: number) => {
    aheadMs += by;
    await writeFile(file, String(aheadMs));
  };
  const wait = untilOpen();
  await move(ahead === undefined && wait > 0 ? wait + hour : 0);
  return {
    now,
    aheadMs: () => aheadMs,
    timeZone,
    isOpen: () => untilOpen() <= 0,
    forward: (by, counting) =>
      move(counting === 'opening' ? dueAt(now(), by * 60, timeZone, hours) - now() : by * hour),
  };
}

/** What a board file says of when the shop is open. */
export async function shopHours(boardFile: string): Promise<ShopHours> {
  const board = JSON.parse(await readFile(boardFile, 'utf8')) as {
    timeZone: unknown;
    policy?: { hours?: unknown };
  };
  return {
    timeZone: timeZoneSchema.parse(board.timeZone),
    hours: openingHoursSchema.optional().parse(board.policy?.hours),
  };
}
