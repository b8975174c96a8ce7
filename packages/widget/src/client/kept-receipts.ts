import type { Receipt } from '@wipeboard/shared';
import { patiently } from './patiently.ts';
import { transact } from './unsent.ts';

/**
 * What the device keeps of a receipt, and never the words. `board` is where the submission went; `at` is when the
 * receipt came (device time, ms); `seen` the instant of the last event that was looked at (the desk's, ISO 8601), and
 * `ended` where nothing more is expected.
 */
export type KeptReceipt = Pick<Receipt, 'token' | 'code' | 'url'> & {
  /** The submission’s own; absent from what an earlier version of us kept. */
  key?: string;
  board: string;
  at: number;
  seen?: string;
  ended?: boolean;
};

type Change = (kept: KeptReceipt[]) => KeptReceipt[];
export type KeptReceipts = (change?: Change) => Promise<KeptReceipt[]>;

const most = 20;

/** What this page knows of, for when storage refuses or hangs. */
let inMemory: KeptReceipt[] = [];

/** What is on this device, newest first, once `change` has been made: at most 20. */
export const keptReceipts: KeptReceipts = async (change = (kept) => kept) => {
  let stored: KeptReceipt[] | undefined;
  await patiently(
    transact(
      (store) => {
        const reading: IDBRequest<{ receipts?: KeptReceipt[] } | undefined> = store.get('all');
        reading.onsuccess = () => {
          stored = change(([] as KeptReceipt[]).concat(reading.result?.receipts ?? [])).slice(0, most);
          store.put({ key: 'all', receipts: stored });
        };
      },
      'receipts',
      'wipeboard-receipts',
    ),
  );
  return (inMemory = stored ?? change(inMemory).slice(0, most));
};

/** Keeps a receipt as it comes. A later revision of the same submission has the same one. */
export const keepReceipt = ({ key, token, code, url }: Receipt, board: string): Promise<unknown> =>
  keptReceipts((kept) =>
    kept.some((each) => each?.token === token)
      ? kept
      : [{ key, token, code, url, board, at: Date.now() }, ...kept],
  );
