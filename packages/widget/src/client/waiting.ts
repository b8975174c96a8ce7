import { patiently } from './patiently.ts';
import { transact, type UnsentItem } from './unsent.ts';
import { withinLimits } from './unsent-limits.ts';

/** What waits on this device, after what is broken, too old or too much has gone; `onDrop` is told which. */
export async function tidyWaiting(onDrop: (keys: string[]) => void): Promise<UnsentItem[]> {
  let kept: UnsentItem[] = [];
  let dropped: UnsentItem[] = [];
  await patiently(
    transact((store) => {
      const reading: IDBRequest<UnsentItem[]> = store.getAll();
      reading.onsuccess = () => {
        kept = withinLimits(reading.result, Date.now());
        dropped = reading.result.filter((item) => !kept.includes(item));
        for (const { key } of dropped) store.delete(key);
      };
    }),
  );
  if (dropped.length) onDrop(dropped.map(({ key }) => key));
  return kept;
}

export async function readWaiting(key: string): Promise<UnsentItem | undefined> {
  let reading: IDBRequest<UnsentItem | undefined> | undefined;
  await patiently(
    transact((store) => {
      reading = store.get(key);
    }),
  );
  return reading?.result;
}

/** Notes when a submission may be tried again, for this tab and the next visit, and gives its lease back. */
export const putOff = (key: string, next: number): Promise<unknown> =>
  patiently(
    transact((store) => {
      const reading: IDBRequest<UnsentItem | undefined> = store.get(key);
      reading.onsuccess = () => {
        if (reading.result) store.put({ ...reading.result, next, lease: 0 });
      };
    }),
  );
