import type { Receipt, SubmissionInput, Voted } from '@wipeboard/shared';
import type { SubmitResult } from '../contract.ts';
import type { Reply } from './api.ts';
import type { Client } from './client.ts';
import { alone, exclusive } from './exclusive.ts';
import { keepReceipt, keptReceipts } from './kept-receipts.ts';
import { backoff, longestPause, retryAfter, verdict } from './retry-policy.ts';
import { patiently } from './patiently.ts';
import { forget, transact, type UnsentItem } from './unsent.ts';
import { putOff, readWaiting, tidyWaiting } from './waiting.ts';

export { keptReceipts };

export type Resending = {
  /** Stores a submission on this device; the answer is whether it is there. */
  keep(item: UnsentItem): Promise<boolean | undefined>;
  /** What has its receipt is forgotten, and the receipt is kept; a vote has none. */
  received(item: UnsentItem, receipt: Receipt | Voted): void;
  alone: typeof alone;
  flush(): Promise<void>;
  /** Judges what is no receipt: the end it came to, or undefined where it waits to be sent again. */
  settle(item: UnsentItem, reply?: Reply): Promise<SubmitResult | undefined>;
};

/** Sends again what has no receipt yet: when the page opens, when the device is back online, and at growing intervals. */
export function startResending(client: Client): Resending {
  const { url, emit, latest, signal } = client;
  /** Where submissions go, and votes. */
  const ours = url.slice(0, -'submissions'.length);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let pausedUntil = 0;
  let round: Promise<void> | undefined;

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(flush, ms);
  }

  /** What is left of the pause that a server asked for (ms); more than it can have asked for is a clock set back. */
  function pause(): number {
    const left = pausedUntil - Date.now();
    client.paused = left > 0 && left <= longestPause;
    return client.paused ? left : 0;
  }

  const scheduleNext = () => schedule(pause() + backoff(failures, Math.random()));

  async function settle(item: UnsentItem, reply: Reply = {}): Promise<SubmitResult | undefined> {
    const { status, error, after } = reply;
    if (verdict(status, !!error?.code) === 'retry') {
      const wait = retryAfter(after, Date.now());
      if (wait) pausedUntil = Date.now() + wait;
      if (wait || !navigator.locks) void putOff(item.key, wait && pausedUntil);
      scheduleNext();
      return undefined;
    }
    const newest = latest.get(item.key);
    const superseded = newest && newest.item.revision > item.revision;
    if (!superseded) latest.delete(item.key);
    void forget(item);
    const input: SubmissionInput = JSON.parse(item.body);
    // The half hour is over: what was rated stays as it is, and the words go on their own.
    if (error?.code === 'extension-closed' && input.text && !superseded)
      return client.submit({
        ...input,
        key: client.newKey(),
        revision: 1,
        kind: 'comment',
        rating: undefined,
      });
    const refused = {
      code: 'not-a-receipt',
      message: `HTTP ${status}`,
      ...error,
      state: 'refused',
      keys: [item.key],
    } as const;
    emit('error', refused);
    return refused as SubmitResult;
  }

  /** True once the submission has come to an end; false where it goes on waiting; undefined where another tab has it. */
  const attempt = (key: string) =>
    exclusive(key, latest.has(key), async () => {
      const item = latest.get(key)?.item ?? (await readWaiting(key));
      if (!item) return { ended: true };
      const sending = client.deliver(item);
      const own = latest.get(key);
      if (own) own.sent = sending;
      const reply = await sending;
      const result = reply.receipt
        ? ({ state: 'received', receipt: reply.receipt } as const)
        : await settle(item, reply);
      if (result?.state === 'received' && result.receipt.key !== key)
        emit('submitted', { ...result.receipt, key });
      return { ended: !!result, reached: !!reply.status };
    });

  async function sendAll(): Promise<void> {
    const stored = await tidyWaiting((keys) => {
      for (const key of keys) latest.delete(key);
      emit('error', { code: 'unsent-dropped', keys });
    });
    const own = [...latest.values()].map(({ item }) => item);
    const waiting = [...new Map([...stored, ...own].map((item) => [item.key, item])).values()]
      .filter((item) => item.url.startsWith(ours))
      // What the client put off goes last, so that one bad item never blocks the rest.
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0));
    pausedUntil = Math.max(pausedUntil, waiting.at(-1)?.next ?? 0);
    let left = false;
    for (const { key } of waiting) {
      if (signal.aborted) return;
      const outcome = pause() ? undefined : await attempt(key);
      if (outcome?.ended) {
        failures = 0;
        continue;
      }
      left = true;
      if (pause() || (outcome && !outcome.reached)) break;
    }
    if (left) {
      failures++;
      scheduleNext();
    }
  }

  const flush = () => (round ??= sendAll().finally(() => (round = undefined)));

  addEventListener(
    'online',
    () => {
      failures = 0;
      schedule(Math.random() * 5000);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  const keep = (item: UnsentItem) => patiently(transact((store) => store.put(item)));
  const received = (item: UnsentItem, receipt: Receipt | Voted) => {
    void forget(item);
    if ('token' in receipt) void keepReceipt(receipt, url);
  };
  return { keep, received, alone, flush, settle };
}
