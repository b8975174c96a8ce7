import { patiently } from '../client/patiently.ts';
import { transact } from '../client/unsent.ts';

/**
 * This device’s vote on one request: as the customer wants it, under which key and revision that was last said, and
 * whether the desk has counted it. `at` is device time (ms).
 */
export type OwnVote = { key: string; revision: number; voted: boolean; counted?: boolean; at: number };

/** A request of this device that is not up yet: its title alone, and its receipt’s token once there is one. */
export type OwnRequest = { key: string; title: string; at: number; token?: string };

/** `isUp`: it has been put up since, and is not kept any longer. */
export type Own = OwnRequest & { isUp?: boolean };

/** What a device remembers of one board’s wall; `looked` and `since`, the visit before, are device times (ms). */
export type Kept = {
  /** What a vote is counted under. */
  voter?: string;
  looked?: number;
  since?: number;
  /** The customer doesn’t want to be asked for a mail address again. */
  noOffer?: boolean;
  votes: Record<string, OwnVote>;
  own: OwnRequest[];
};

export type KeptWall = (change?: (kept: Kept) => Kept) => Promise<Kept>;

const mostVotes = 200;
const mostOwn = 5;
const longest = 14 * 86_400_000;
export const nothingKept: Kept = { votes: {}, own: [] };

/** Storage is input: another version of us, an extension or the page itself may have written there. */
function sound({ voter, looked, since, noOffer, votes, own }: Partial<Kept> = {}): Kept {
  const isTime = (value: unknown) => Number.isFinite(value) && (value as number) <= Date.now();
  return {
    voter: /^[\w-]{22}$/.test(voter ?? '') ? voter : undefined,
    looked: isTime(looked) ? looked : undefined,
    since: isTime(since) ? since : undefined,
    noOffer,
    votes: Object.fromEntries(
      Object.entries(votes ?? {})
        .filter(([, { key, revision }]) => key && revision >= 0)
        .sort(([, a], [, b]) => b.at - a.at)
        .slice(0, mostVotes),
    ),
    own: (own ?? []).filter(({ title, at }) => title && Date.now() - at < longest).slice(0, mostOwn),
  };
}

/** What is kept of a board’s wall, once `change` has been made; in memory alone where storage refuses. */
export function keptWall(board: string): KeptWall {
  let inMemory = nothingKept;
  return async (change = (kept) => kept) => {
    let stored: Kept | undefined;
    await patiently(
      transact(
        (store) => {
          const reading: IDBRequest<Partial<Kept> | undefined> = store.get(board);
          reading.onsuccess = () => {
            stored = sound(change(sound(reading.result)));
            store.put({ ...stored, key: board });
          };
        },
        'walls',
        'wipeboard-wall',
      ),
    );
    return (inMemory = stored ?? sound(change(inMemory)));
  };
}
