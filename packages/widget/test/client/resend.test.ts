import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comment, fakeDesk, receiptFor, refusal, stored } from './desk.ts';

let desk: ReturnType<typeof fakeDesk>;
const down = () => Promise.reject(new TypeError('network'));
/** A lock per key for the whole browser, as Web Locks have it. */
const locks = () => {
  const held = new Set<string>();
  return {
    async request(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as (lock: unknown) => unknown;
      if (held.has(name) && rest.length > 1) return work(null);
      await vi.waitFor(() => expect(held.has(name)).toBe(false));
      held.add(name);
      try {
        return await work({});
      } finally {
        held.delete(name);
      }
    },
  };
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks() });
  desk = fakeDesk();
});
afterEach(() => {
  desk.close();
  vi.unstubAllGlobals();
});

describe('what was kept', () => {
  it('is sent by the next visit, byte for byte, and forgotten', async () => {
    desk.answer = down as never;
    const inputs = Array.from({ length: 5 }, (_, each) => comment(`Word ${each}`));
    const tab = desk.tab();
    for (const input of inputs) await tab.submit(input);
    desk.sent.length = 0;
    desk.answer = receiptFor;
    desk.tab().flush();
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect(new Set(desk.sent.map(({ key }) => key))).toEqual(new Set(inputs.map(({ key }) => key)));
  });

  it('is never in flight twice, however many tabs there are', async () => {
    desk.answer = down as never;
    const tab = desk.tab();
    for (let each = 0; each < 10; each++) await tab.submit(comment());
    const flying = new Set<string>();
    let twice = 0;
    desk.sent.length = 0;
    desk.answer = async (input) => {
      if (flying.has(input.key)) twice++;
      flying.add(input.key);
      await new Promise((resolve) => setImmediate(resolve));
      flying.delete(input.key);
      return receiptFor(input);
    };
    for (let each = 0; each < 3; each++) desk.tab().flush();
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect(twice).toBe(0);
  });

  it('does not wait for one that the desk can not take', async () => {
    const bad = comment('Bad');
    desk.answer = down as never;
    const tab = desk.tab();
    await tab.submit(bad);
    await tab.submit(comment('Good'));
    desk.answer = (input) => (input.text === 'Bad' ? refusal(500, 'internal-error') : receiptFor(input));
    desk.tab().flush();
    await vi.waitFor(async () => expect(await stored()).toMatchObject([{ key: bad.key }]));
  });

  it('waits as long as the desk asked, also after a reload', async () => {
    desk.answer = () => refusal(503, 'overloaded', { 'retry-after': '3600' });
    await desk.tab().submit(comment());
    await vi.waitFor(async () => expect((await stored())[0]).toHaveProperty('next', expect.any(Number)));
    const before = desk.sent.length;
    const tab = desk.tab();
    await tab.flush();
    expect(desk.sent).toHaveLength(before);
    expect(await tab.submit(comment())).toMatchObject({ state: 'kept', reason: 'busy' });
    expect(desk.sent).toHaveLength(before);
  });

  it('that is too old is dropped, and the page is told', async () => {
    desk.answer = down as never;
    await desk.tab().submit(comment());
    const later = Date.now() + 73 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    desk.events.length = 0;
    desk.tab().flush();
    await vi.waitFor(() => expect(desk.events).toMatchObject([['error', { code: 'unsent-dropped' }]]));
    vi.restoreAllMocks();
    expect(await stored()).toEqual([]);
  });

  it('tells whoever waits for its receipt', async () => {
    desk.answer = down as never;
    const tab = desk.tab();
    const input = comment();
    await tab.submit(input);
    const codes: string[] = [];
    tab.onReceipt(input.key, ({ code }) => codes.push(code));
    desk.answer = receiptFor;
    tab.flush();
    await vi.waitFor(() => expect(codes).toEqual(['WB-7K3QXM']));
  });
});
