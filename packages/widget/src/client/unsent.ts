/**
 * A submission that has no receipt yet, as kept on the device. `at`, `next` (not before, from `Retry-After`) and
 * `lease` (being sent by a tab without Web Locks) are device times in ms.
 */
export type UnsentItem = {
  key: string;
  revision: number;
  url: string;
  body: string;
  at: number;
  next?: number;
  lease?: number;
};

/**
 * One transaction, on what is unsent unless said. Resolves with true once it is on disk, rejects where storage refuses,
 * and where storage hangs (private windows, after an update) does neither: race it. Opened each time, so that no tab
 * blocks another; one database for each store, so that none ever waits for another's upgrade.
 */
export async function transact(
  work: (store: IDBObjectStore) => void,
  name = 'unsent',
  database = 'wipeboard',
): Promise<boolean> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onupgradeneeded = () => opening.result.createObjectStore(name, { keyPath: 'key' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = reject;
  });
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(name, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(name));
    transaction.oncomplete = () => {
      opened.close();
      resolve(true);
    };
    transaction.onabort = reject;
  });
}

/** Forgets a submission, unless a later revision than the answered one has been stored meanwhile. */
export const forget = ({ key, revision }: { key: string; revision: number }): Promise<unknown> =>
  transact((store) => {
    const reading: IDBRequest<UnsentItem | undefined> = store.get(key);
    reading.onsuccess = () => {
      if (reading.result && reading.result.revision <= revision) store.delete(key);
    };
  }).catch(() => {});
