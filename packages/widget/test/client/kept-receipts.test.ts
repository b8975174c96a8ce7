import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReceipt, keptReceipts } from '../../src/client/kept-receipts.ts';
import { transact } from '../../src/client/unsent.ts';
import { comment, fakeDesk } from './desk.ts';

const board = 'https://desk.example/v1/boards/shop/submissions';
const receipt = (name: string) => ({
  key: name,
  revision: 1,
  code: `WB-${name}`,
  token: `token-${name}`,
  url: `https://desk.example/r/${name}`,
});

/** What somebody else left where the receipts are. */
const write = (receipts: unknown) =>
  transact((store) => store.put({ key: 'all', receipts }), 'receipts', 'wipeboard-receipts');

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  vi.unstubAllGlobals();
  await keptReceipts(() => []);
});

describe('receipts on the device', () => {
  it('are kept as they come, once for each submission, and never its words', async () => {
    const desk = fakeDesk();
    const tab = desk.tab();
    const input = comment('Secret words');
    await tab.submit(input);
    await tab.submit({ ...input, revision: 2 });
    desk.close();
    await vi.waitFor(async () => expect(await keptReceipts()).toHaveLength(1));
    const kept = await keptReceipts();
    expect(kept).toEqual([
      {
        key: input.key,
        token: 't'.repeat(22),
        code: 'WB-7K3QXM',
        url: 'https://desk.example/r/t',
        board,
        at: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain('Secret');
  });

  it('are the twenty newest', async () => {
    for (let i = 0; i < 23; i++) await keepReceipt(receipt(`${i}`), board);
    expect((await keptReceipts()).map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, i) => `WB-${22 - i}`),
    );
  });

  it('outlive what the page remembers', async () => {
    await keepReceipt(receipt('1'), board);
    const disk = indexedDB;
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await keptReceipts()).toEqual([]);
    vi.stubGlobal('indexedDB', disk);
    expect(await keptReceipts()).toMatchObject([{ code: 'WB-1' }]);
  });

  it('leave alone what is unsent, and need no upgrade of where it is', async () => {
    await keepReceipt(receipt('1'), board);
    const databases = await indexedDB.databases();
    expect(databases).toEqual([{ name: 'wipeboard-receipts', version: 1 }]);
  });

  it.each([null, 7, 'words', [null, 3, {}]])(
    'survive that %j was written in their place',
    async (written) => {
      await write(written);
      await keepReceipt(receipt('1'), board);
      expect(await keptReceipts((all) => all.filter((each) => each?.code))).toMatchObject([{ code: 'WB-1' }]);
    },
  );
});

describe('where storage', () => {
  it.each([
    [
      'throws',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['hangs', () => ({})],
  ])('%s, they last as long as the page', async (_, open) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      vi.stubGlobal('indexedDB', { open });
      const keeping = keepReceipt(receipt('1'), board);
      await vi.advanceTimersByTimeAsync(2000);
      await keeping;
      const reading = keptReceipts();
      await vi.advanceTimersByTimeAsync(2000);
      expect(await reading).toMatchObject([{ code: 'WB-1' }]);
    } finally {
      vi.useRealTimers();
    }
  });
});
