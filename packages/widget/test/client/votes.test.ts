import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoteInput } from '@wipeboard/shared';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import { newKey } from '../../src/client/new-key.ts';
import { fakeDesk, refusal, stored } from './desk.ts';

const url = 'https://desk.example/v1/boards/shop/requests/req_A/vote';
let desk: ReturnType<typeof fakeDesk>;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // One tab at a time: every lock is free.
  const locks = {
    request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}),
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  desk = fakeDesk();
});
afterEach(() => {
  desk.close();
  vi.unstubAllGlobals();
});

const tap = (more: Partial<VoteInput> = {}): VoteInput => ({
  key: newKey(),
  revision: 1,
  vote: true,
  voter: 'v'.repeat(22),
  ...more,
});
const counted = ({ key, revision }: { key: string; revision: number }) =>
  Response.json({ key, revision, request: 'req_A', voted: true, votes: 13 });

describe('a vote', () => {
  it('goes to its request, is told as a vote, and leaves no receipt', async () => {
    desk.answer = counted;
    const result = await desk.tab({}, 'signed').vote(tap(), url);
    expect(result).toMatchObject({ state: 'received', receipt: { request: 'req_A', votes: 13 } });
    expect(desk.fetch.mock.calls[0]![0]).toBe(url);
    const [sent] = desk.sent;
    expect(Object.keys(sent!).sort()).toEqual(['identity', 'keepalive', 'key', 'revision', 'vote', 'voter']);
    expect(desk.events.map(([name]) => name)).toEqual(['vote']);
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect(await keptReceipts()).toEqual([]);
  });

  it('waits on the device where the desk can’t be reached, and goes out on the next visit', async () => {
    desk.answer = () => Promise.reject(new TypeError('network'));
    const kept = await desk.tab().vote(tap({ key: newKey() }), url);
    expect(kept).toMatchObject({ state: 'kept', durable: true });
    expect(await stored()).toMatchObject([{ url }]);
    desk.answer = counted;
    desk.tab().flush();
    await vi.waitFor(() => expect(desk.events.map(([name]) => name)).toEqual(['vote']));
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('that is refused says which it was', async () => {
    desk.answer = () => refusal(409, 'voting-closed');
    const input = tap();
    const result = await desk.tab().vote(input, url);
    expect(result).toMatchObject({ state: 'refused', code: 'voting-closed' });
    expect(desk.events).toMatchObject([['error', { code: 'voting-closed', keys: [input.key] }]]);
    expect(await stored()).toEqual([]);
  });

  it('of another board on the same page is left to that board', async () => {
    desk.answer = () => Promise.reject(new TypeError('network'));
    await desk.tab().vote(tap(), url.replace('/shop/', '/shop-two/'));
    desk.answer = counted;
    const asked = desk.sent.length;
    desk.tab().flush();
    const own = tap();
    await desk.tab().vote(own, url);
    expect(desk.sent.slice(asked).map(({ key }) => key)).toEqual([own.key]);
    await vi.waitFor(async () => expect(await stored()).toHaveLength(1));
  });
});
