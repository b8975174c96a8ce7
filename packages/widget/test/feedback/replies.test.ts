import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import { event, keptOf, openMine, storyDesk, viewOf } from './story-desk.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  await keptReceipts(() => []);
  vi.unstubAllGlobals();
});

const resolved = viewOf('WB-A', {
  status: 'resolved',
  verdictWanted: true,
  events: [event('received', 24), event('resolved', 1, { text: 'New soup', gesture: 'A free bowl' })],
});
const send = (within: string) => `${within} [part=send]`;
const note = '#WB-A>[role=status]';

describe('adding words', () => {
  async function withWords(words: string) {
    const desk = storyDesk({ 'WB-A': viewOf('WB-A') });
    const page = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => page.need('[part=add]'));
    page.type('#wordsWB-A', words);
    return { desk, ...page };
  }

  it('sends them as text without a preflight, and shows them where the desk has them', async () => {
    const { desk, click, text, need } = await withWords('It was the soup of Monday');
    desk.answers['WB-A'] = viewOf('WB-A', {
      events: [event('received', 24), event('wrote', 0, { text: 'It was the soup of Monday' })],
    });
    click(send('[part=add]'));
    await vi.waitFor(() => expect(text(note)).toBe('Thank you. It has arrived.'));
    expect(desk.told).toEqual([
      { verb: 'messages', body: { key: expect.any(String), text: 'It was the soup of Monday' } },
    ]);
    expect(text('[part=story]')).toContain('You wrote');
    expect(need<HTMLTextAreaElement>('#wordsWB-A').value).toBe('');
    const [, init] = desk.fetch.mock.calls.find(([, given]) => given?.body)!;
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init?.headers).toBeUndefined();
  });

  it('keeps what was written when it does not arrive, and sends it under the same key again', async () => {
    const { desk, click, text, need, type } = await withWords('Still cold');
    desk.answers['WB-A'] = 'away';
    click(send('[part=add]'));
    await vi.waitFor(() => expect(text(note)).toBe('Not sent yet. What you wrote is still here.'));
    expect(need<HTMLTextAreaElement>('#wordsWB-A').value).toBe('Still cold');
    click(send('[part=add]'));
    await vi.waitFor(() => expect(desk.told).toHaveLength(2));
    await vi.waitFor(() => expect(text(note)).toContain('Not sent yet'));
    expect(desk.told[1]).toEqual(desk.told[0]);
    type('#wordsWB-A', 'Still very cold');
    click(send('[part=add]'));
    await vi.waitFor(() => expect(desk.told).toHaveLength(3));
    expect(desk.told[2]!.body.key).not.toBe(desk.told[0]!.body.key);
  });

  it('asks for words where there are none', async () => {
    const { desk, click, text } = await withWords('  ');
    click(send('[part=add]'));
    await vi.waitFor(() => expect(text(note)).toBe('Please write a few words.'));
    expect(desk.told).toEqual([]);
  });
});

describe('the verdict', () => {
  async function asked(view = resolved) {
    const desk = storyDesk({ 'WB-A': view });
    const page = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => page.need('[part=story]'));
    return { desk, ...page };
  }

  it('is not asked for before it is wanted', async () => {
    const { find } = await asked(viewOf('WB-A'));
    expect(find('[part=verdict]')).toBeNull();
  });

  it.each([
    ['yes', true, 'Good soup now'],
    ['no', false, undefined],
  ])('“%s” is sent, with words or without, and the question goes', async (_, helped, words) => {
    const { desk, click, type, find, text, need, root } = await asked();
    expect(text('[part=story]')).toContain('For you: A free bowl');
    expect(find('#whyWB-A')).toBeNull();
    click(`[part=verdict] input[value="${helped}"]`);
    if (words) type('#whyWB-A', words);
    desk.answers['WB-A'] = viewOf('WB-A', {
      status: 'closed',
      events: [event('verdict', 0, { helped, text: words })],
    });
    click(send('#WB-A'));
    await vi.waitFor(() => expect(find('[part=verdict]')).toBeNull());
    expect(desk.told).toEqual([{ verb: 'verdict', body: { helped, text: words } }]);
    expect(text('[part=story]')).toContain(helped ? 'put things right' : 'did not put things right');
    expect(root.activeElement).toBe(need('#WB-A>summary'));
    expect(text(note)).toBe('Thank you. It has arrived.');
  });

  it('that somebody gave elsewhere meanwhile is shown instead of asked again', async () => {
    const { desk, click, find, text } = await asked();
    click('[part=verdict] input[value="true"]');
    const closed = viewOf('WB-A', { status: 'closed', events: [event('verdict', 0, { helped: true })] });
    desk.answers['WB-A'] = closed;
    desk.fetch.mockImplementationOnce(async () =>
      Response.json({ error: { code: 'already-decided', message: '', requestId: '' } }, { status: 409 }),
    );
    click(send('#WB-A'));
    await vi.waitFor(() => expect(find('[part=verdict]')).toBeNull());
    expect([text('[part=story]'), text(note)]).toEqual([
      expect.stringContaining('You said that this put things right'),
      '',
    ]);
  });
});

describe('one’s own words on the board', () => {
  const card = { id: 'req_1', kind: 'request', state: 'shown', page: 'https://desk.example/b/shop' } as const;

  it('hang there with the way to them, and come off and on again at a press', async () => {
    const desk = storyDesk({ 'WB-A': viewOf('WB-A', { card }) });
    const { click, text, need } = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => expect(text('#WB-A')).toContain('On the board.'));
    expect(need<HTMLAnchorElement>('#WB-A [role=status] a').href).toBe(card.page);
    desk.answers['WB-A'] = viewOf('WB-A', { card: { ...card, page: undefined, state: 'withdrawn' } });
    expect(text('#WB-A>[part=retry]')).toBe('Take it off the board');
    click('#WB-A>[part=retry]');
    await vi.waitFor(() => expect(text('#WB-A')).toContain('Not on the board.'));
    desk.answers['WB-A'] = viewOf('WB-A', { card: { ...card, page: undefined, state: 'waiting' } });
    click('#WB-A>[part=retry]');
    await vi.waitFor(() => expect(text('#WB-A')).toContain('A person reads it first.'));
    expect(desk.told).toEqual([
      { verb: 'consent', body: { publish: false } },
      { verb: 'consent', body: { publish: true } },
    ]);
  });

  it('are not spoken of where nothing was allowed', async () => {
    storyDesk({ 'WB-A': viewOf('WB-A') });
    const page = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => page.need('[part=add]'));
    expect(page.text('#WB-A')).not.toContain('board');
  });
});
