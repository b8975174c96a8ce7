import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import { openWall, receiptFor, request, wallDesk } from './wall-desk.ts';

const oats = request('A', 'Oat milk');

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  await keptReceipts(() => []);
  vi.unstubAllGlobals();
});

async function typed(title: string, given: Parameters<typeof openWall>[1] = {}) {
  const desk = wallDesk((asked) => ({ cards: /oat/i.test(asked.get('q') ?? 'oat') ? [{ ...oats }] : [] }));
  const page = await openWall(desk, given);
  page.type('#wish-title', title);
  await vi.waitFor(() => page.need('#wish-details'));
  return { ...page, desk };
}

describe('asking for something', () => {
  it('shows what is like it, and takes a vote for that instead', async () => {
    const { desk, need, click, text, root, sent } = await typed('oat mlk');
    await vi.waitFor(() => expect(text('[part=similar]')).toContain('Oat milk'));
    expect(desk.asked.at(-1)!.toString()).toBe('kind=request&q=oat+mlk&limit=3');
    click('[part=similar] button');
    await vi.waitFor(() => expect(desk.voted).toHaveLength(1));
    expect(root.activeElement).toBe(need('[part=vote]'));
    expect(need<HTMLInputElement>('#wish-title').value).toBe('');
    expect(sent).toEqual([]);
  });

  it('goes on without what is like it where there were too many searches', async () => {
    const { desk, type, need, find, text, button, sent } = await typed('oat milk');
    await vi.waitFor(() => need('[part=similar]'));
    desk.reads = () => 'busy';
    type('#wish-title', 'oat milk, please');
    await vi.waitFor(() => expect(find('[part=similar]')).toBeNull());
    expect([need<HTMLInputElement>('#wish-title').value, find('[part=retry]')]).toEqual([
      'oat milk, please',
      null,
    ]);
    expect(text('[role=status]')).not.toContain('Too many');
    button('Ask for it');
    await vi.waitFor(() => expect(sent.map(({ text: words }) => words)).toEqual(['oat milk, please']));
  });

  it('is a submission like any other, and hangs there at once for whoever wrote it', async () => {
    const { type, button, sent, words, text, need, root } = await typed('Figs');
    type('#wish-details', 'Dried ones');
    type('#wish-name', 'Ana');
    type('#wish-email', 'ana@example.org');
    button('Ask for it');
    await vi.waitFor(() => expect(text('.own')).toBe('FigsYours, waiting for the shop'));
    expect(sent).toEqual([
      {
        key: expect.any(String),
        revision: 1,
        final: true,
        kind: 'request',
        text: 'Figs\n\nDried ones',
        publish: true,
        contact: { name: 'Ana', email: 'ana@example.org' },
      },
    ]);
    expect(words()[0]).toBe('Figs');
    expect(text('[role=status]')).toBe('Thank you. It has arrived.');
    expect(root.activeElement).toBe(need('.own'));
    expect(need<HTMLInputElement>('#wish-title').value).toBe('');
  });

  it('stands there after a reload, until it is up, which is said once', async () => {
    const first = await typed('Figs');
    first.button('Ask for it');
    await vi.waitFor(() => first.need('.own'));
    const waiting = await openWall(wallDesk(() => ({ cards: [oats] })));
    await vi.waitFor(() => expect(waiting.text('.own')).toContain('waiting for the shop'));
    const desk = wallDesk(() => ({ cards: [oats] }));
    desk.own = 'shown';
    const up = await openWall(desk);
    await vi.waitFor(() => expect(up.text('.own')).toContain('on the board now'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const later = await openWall(wallDesk(() => ({ cards: [oats] })));
    await vi.waitFor(() => expect(later.words()).toEqual(['Oat milk']));
  });

  it('finds the receipt of what went out after its page was closed', async () => {
    const first = await typed('Figs', {
      answer: () => ({ state: 'kept', durable: true, reason: 'offline' }),
    });
    first.button('Ask for it');
    await vi.waitFor(() => expect(first.text('.own')).toContain('Not sent yet.'));
    const { token, code, url } = receiptFor({ key: '', revision: 1 });
    const { key } = first.sent[0]!;
    await keptReceipts(() => [{ key, token, code, url, board: 'x', at: Date.now() }]);
    const { text } = await openWall(wallDesk(() => ({ cards: [oats] })));
    await vi.waitFor(() => expect(text('.own')).toContain('waiting for the shop'));
  });

  it('is not sent without words, or with what is no address, and says so at the field', async () => {
    const { type, button, text, sent, root, need } = await typed(' ');
    button('Ask for it');
    expect(text('#wish-title-wrong')).toBe('Write what you would like first.');
    type('#wish-title', 'Figs');
    type('#wish-email', 'ana');
    button('Ask for it');
    expect(text('#wish-email-wrong')).toBe('This doesn’t look like a mail address.');
    expect([sent, root.activeElement]).toEqual([[], need('#wish-email')]);
  });

  it('keeps the words where they were refused, and while the panel is closed', async () => {
    const { button, text, panel, click, need, find } = await typed('Figs', {
      answer: () => ({ state: 'refused', code: 'invalid-body', message: '' }),
    });
    button('Ask for it');
    await vi.waitFor(() => expect(text('[part=refused]')).toContain('What you wrote is still here.'));
    panel.close();
    panel.open();
    await vi.waitFor(() => click('[part=to-wall]'));
    await vi.waitFor(() => expect(need<HTMLInputElement>('#wish-title').value).toBe('Figs'));
    expect(find('.own')).toBeNull();
  });

  it('is sent by Enter, and the panel’s own form is not', async () => {
    const { press, sent, need } = await typed('Figs');
    press('#wish-title', 'Enter');
    await vi.waitFor(() => need('.own'));
    expect(sent.map(({ kind }) => kind)).toEqual(['request']);
  });
});
