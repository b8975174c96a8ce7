import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comment, fakeDesk, receiptFor, refusal, stored } from './desk.ts';

let desk: ReturnType<typeof fakeDesk>;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  desk = fakeDesk();
});
afterEach(() => {
  desk.close();
  vi.unstubAllGlobals();
});

describe('a submission', () => {
  it('is received, and forgotten, when the answer echoes its key and revision', async () => {
    const input = comment();
    expect(await desk.tab().submit(input)).toMatchObject({ state: 'received', receipt: { key: input.key } });
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect(desk.events).toMatchObject([['submitted', { key: input.key }]]);
  });

  it('goes out at once, before anything is stored', () => {
    void desk.tab().submit(comment());
    expect(desk.sent).toHaveLength(1);
    expect(desk.sent[0]!.keepalive).toBe(true);
  });

  it('goes out plainly where the page has used up the keepalive quota', async () => {
    desk.answer = (input) => {
      if (input.keepalive) throw new TypeError('quota');
      return receiptFor(input);
    };
    expect(await desk.tab().submit(comment())).toMatchObject({ state: 'received' });
  });

  it.each([
    ['a captive portal', () => new Response('<html>Welcome</html>')],
    ["somebody else's JSON", () => Response.json({ ok: true })],
    ['another key', () => receiptFor(comment())],
    ['an earlier revision', ({ key }: { key: string }) => receiptFor({ key, revision: 0 })],
    ['nothing', () => Promise.reject(new TypeError('network'))],
    ['an overloaded desk', () => refusal(503, 'overloaded')],
  ])('is kept on disk when %s answers', async (_, answer) => {
    desk.answer = answer as never;
    const input = comment();
    expect(await desk.tab().submit(input)).toMatchObject({ state: 'kept', durable: true });
    expect(await stored()).toMatchObject([{ key: input.key, body: JSON.stringify(input) }]);
  });

  it.each([400, 403, 413, 422])('is refused for good by a %s, and not kept', async (status) => {
    desk.answer = () => refusal(status, 'invalid-body');
    expect(await desk.tab().submit(comment())).toMatchObject({
      state: 'refused',
      code: 'invalid-body',
      requestId: 'req_1',
    });
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect(desk.events).toMatchObject([['error', { code: 'invalid-body' }]]);
  });

  it('says where it was left, who the customer is and what the page knows, unless it says so itself', async () => {
    const page = { moment: 'checkout', attributes: { basket: 3 }, test: true };
    const { context: _, ...words } = comment();
    const tab = desk.tab(page, 'signed');
    await tab.submit(words);
    await tab.submit({ ...words, key: comment().key, moment: 'delivery', attributes: { basket: 4 } });
    expect(desk.sent).toMatchObject([
      { ...page, identity: 'signed', context: { url: location.href, locale: 'en' } },
      { moment: 'delivery', attributes: { basket: 4 } },
    ]);
  });

  it('above 60,000 bytes is refused without being sent', async () => {
    expect(await desk.tab().submit(comment('ع'.repeat(30_001)))).toMatchObject({ code: 'body-too-large' });
    expect(desk.sent).toEqual([]);
  });

  it('extended while it is in flight: only the latest revision follows, and answers for those between', async () => {
    let release = () => {};
    desk.answer = (input) =>
      input.revision === 1
        ? new Promise((resolve) => (release = () => resolve(receiptFor(input))))
        : receiptFor(input);
    const tab = desk.tab();
    const { key } = comment();
    const answers = [1, 2, 3].map((revision) => tab.submit(comment(`${revision}`, key, revision)));
    release();
    const results = await Promise.all(answers);
    expect(desk.sent.map(({ revision }) => revision)).toEqual([1, 3]);
    expect(results.map((result) => result.state === 'received' && result.receipt.revision)).toEqual([
      1, 3, 3,
    ]);
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('extended after the half hour sends its words on their own', async () => {
    desk.answer = (input) => (input.revision > 1 ? refusal(409, 'extension-closed') : receiptFor(input));
    const late = {
      ...comment('Late words', undefined, 2),
      kind: 'rating' as const,
      rating: { metric: 'csat' as const, value: 2 },
    };
    expect(await desk.tab().submit(late)).toMatchObject({ state: 'received' });
    expect(desk.sent[1]).toMatchObject({ kind: 'comment', text: 'Late words', revision: 1 });
    expect(desk.sent[1]).not.toHaveProperty('rating');
    expect(desk.sent[1]!.key).not.toBe(late.key);
  });

  it('has the same bytes on a page that patches toJSON', async () => {
    const input = comment();
    const bytes = JSON.stringify(input);
    Object.assign(Object.prototype, { toJSON: () => 'patched' });
    try {
      void desk.tab().submit(input);
      expect(desk.fetch.mock.calls[0]![1].body).toBe(bytes);
    } finally {
      delete (Object.prototype as { toJSON?: unknown }).toJSON;
    }
  });
});

describe('where storage', () => {
  it.each([
    [
      'throws',
      {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
    ['hangs', { open: () => ({}) }],
  ])('%s, a submission still goes out', async (_, storage) => {
    vi.stubGlobal('indexedDB', storage);
    expect(await desk.tab().submit(comment())).toMatchObject({ state: 'received' });
  });

  it('throws, what is kept is said to be in memory only', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    desk.answer = () => Promise.reject(new TypeError('network'));
    expect(await desk.tab().submit(comment())).toMatchObject({ state: 'kept', durable: false });
  });

  it('hangs, the customer is told within seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      vi.stubGlobal('indexedDB', { open: () => ({}) });
      desk.answer = () => Promise.reject(new TypeError('network'));
      const submitting = desk.tab().submit(comment());
      await vi.advanceTimersByTimeAsync(2000);
      expect(await submitting).toMatchObject({ state: 'kept', durable: false });
    } finally {
      vi.useRealTimers();
    }
  });
});
