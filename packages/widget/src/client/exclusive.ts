import { patiently } from './patiently.ts';
import { transact, type UnsentItem } from './unsent.ts';

/** How long a tab without Web Locks may hold a key (ms): longer than any attempt lasts. */
const leaseMs = 40_000;

const isRecent = (instant: number | undefined, now: number) => now >= instant! && now < instant! + leaseMs;

/**
 * Does `work` while no other tab does for the same key; undefined where another is at it. Web Locks end with their
 * tab. Pages without them (plain http) write a lease into the record, and leave what was stored a moment ago to the
 * tab that stored it, unless that is this one. `work` must not reject.
 */
export async function exclusive<T>(
  key: string,
  own: boolean,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (navigator.locks) {
    const held = await navigator.locks
      .request(`wipeboard ${key}`, { ifAvailable: true }, (lock) => lock && work())
      .catch(work);
    return held ?? undefined;
  }
  const now = Date.now();
  let busy = false;
  await patiently(
    transact((store) => {
      const reading: IDBRequest<UnsentItem | undefined> = store.get(key);
      reading.onsuccess = () => {
        const item = reading.result;
        if (!item) return;
        busy = isRecent(item.lease, now) || (!own && isRecent(item.at, now));
        if (!busy) store.put({ ...item, lease: now });
      };
    }),
  );
  return busy ? undefined : work();
}

/** Holds the key for this tab. `work` must not reject; a page that is refused locks does without. */
export const alone = <T>(key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(`wipeboard ${key}`, work).catch(work) : work();
