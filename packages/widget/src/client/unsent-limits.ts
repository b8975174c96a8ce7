import { limits } from '@wipeboard/shared';
import type { UnsentItem } from './unsent.ts';

/** Storage is input: another version of us, an extension or the page itself may have written there. */
const isUnsentItem = (stored: Partial<UnsentItem>): stored is UnsentItem =>
  [stored.key, stored.url, stored.body].every((value) => typeof value === 'string') &&
  [stored.revision, stored.at, stored.next ?? 0, stored.lease ?? 0].every(Number.isFinite);

/**
 * What of the stored things may stay: well-formed, ≤ 72 h old, and of those the newest within 50 items and 256 KB.
 * A negative age is a clock that was set back, and stays.
 */
export function withinLimits(stored: Partial<UnsentItem>[], now: number): UnsentItem[] {
  let room = limits.unsentBytes;
  return stored
    .filter(isUnsentItem)
    .filter((item) => now - item.at <= limits.unsentMs)
    .sort((a, b) => b.at - a.at)
    .slice(0, limits.unsentItems)
    .filter((item) => (room -= new Blob([item.body]).size) >= 0);
}
