import { limits } from '@wipeboard/shared';

/**
 * A submission that has no receipt yet. `at`, `next` (not before, from `Retry-After`) and `lease` (being sent by a tab
 * without Web Locks) are device times in ms.
 */
export type UnsentItem = {
  key: string;
  revision: number;
  url: string;
  body: string;
  at: number;
  next: number;
  lease: number;
};

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Storage is input: another version of us, an extension or the page may have written there. */
const isUnsentItem = (stored: Partial<UnsentItem>): stored is UnsentItem =>
  [stored.key, stored.url, stored.body].every((value) => typeof value === 'string') &&
  [stored.revision, stored.at, stored.next, stored.lease].every(Number.isFinite);

/**
 * What of the stored things may stay: well-formed, ≤ 72 h old, and the newest within 50 items and 256 KB. A negative
 * age is a clock that was set back, and stays.
 */
export function withinLimits(stored: Partial<UnsentItem>[], now: number): UnsentItem[] {
  let room = limits.unsentBytes;
  return stored
    .filter(isUnsentItem)
    .sort((a, b) => b.at - a.at)
    .filter(
      (item, index) =>
        now - item.at <= limits.unsentMs &&
        index < limits.unsentItems &&
        (room -= byteLength(item.body)) >= 0,
    );
}
