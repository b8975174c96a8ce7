import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import { openPanel } from '../panel/mounted-panel.ts';
import { ago, event, keptOf, openMine, storyDesk, viewOf } from './story-desk.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  await keptReceipts(() => []);
  vi.unstubAllGlobals();
});

const answered = viewOf('WB-A', {
  events: [
    event('received', 24),
    event('read', 20, { by: 'Dana Weiss' }),
    event('answered', 2, { by: 'Dana Weiss', text: 'We are sorry.' }),
  ],
});

describe('the way to my feedback', () => {
  it('is not there on a device that holds nothing, and nothing is asked', async () => {
    const desk = storyDesk();
    const { find } = await openPanel();
    await keptReceipts();
    expect(find('[part=mine]')).toBeNull();
    expect(desk.asked).toEqual([]);
  });

  it('says that something was answered, until that was looked at', async () => {
    storyDesk({ 'WB-A': answered });
    await keptReceipts(() => [keptOf('WB-A')]);
    const { text, click, panel, find } = await openPanel();
    await vi.waitFor(() => expect(text('[part=mine]')).toBe('My feedbackNew'));
    click('[part=mine]');
    await vi.waitFor(async () => expect((await keptReceipts())[0]?.seen).toBe(answered.events[2]!.at));
    panel.close();
    panel.open();
    await vi.waitFor(() => expect(text('[part=mine]')).toBe('My feedback'));
    expect(find('[part=scale]')).not.toBeNull();
  });

  it('never comes where the device holds receipts of another board only', async () => {
    const desk = storyDesk();
    await keptReceipts(() => [keptOf('WB-A', { board: 'https://desk.example/v1/boards/other/submissions' })]);
    const { find } = await openPanel();
    await keptReceipts();
    expect([find('[part=mine]'), desk.asked]).toEqual([null, []]);
  });

  it('asks after five at most, and not after what has ended', async () => {
    const kept = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => keptOf(`WB-${name}`));
    const desk = storyDesk();
    await keptReceipts(() => [{ ...kept[0]!, ended: true }, ...kept.slice(1)]);
    await openPanel();
    await vi.waitFor(() => expect(desk.asked).toHaveLength(5));
    expect(desk.asked.map((token) => token.slice(0, 4))).toEqual(['WB-B', 'WB-C', 'WB-D', 'WB-E', 'WB-F']);
  });
});

describe('my feedback', () => {
  it('tells the story of one in plain words, opened, with its private page', async () => {
    storyDesk({ 'WB-A': answered });
    const { text, need, root } = await openMine([keptOf('WB-A')]);
    expect(root.activeElement).toBe(need('h2'));
    await vi.waitFor(() => expect(text('[part=story]')).toContain('Dana Weiss answered you'));
    expect(text('[part=story]')).toContain('Dana Weiss has read it');
    expect(text('[part=story]')).toContain('We are sorry.');
    expect(text('summary')).toContain('The soup was cold');
    expect(text('[part=next]')).toMatch(/^A person reads it by .* \(in 3 hours\)\.$/);
    expect(need<HTMLDetailsElement>('[part=left]>details').open).toBe(true);
    expect(need<HTMLAnchorElement>('[part=page]').href).toBe('https://desk.example/r/WB-A');
  });

  it.each([
    ['late', { answerDueAt: ago(1) }, /^An answer was due .* We are late, and we’re sorry\.$/],
    [
      'read',
      { status: 'acknowledged', resolveDueAt: ago(-50) } as const,
      /^An answer by .* \(in 3 days\)\.$/,
    ],
  ])('says what remains of the promise when it is %s', async (_, more, line) => {
    storyDesk({ 'WB-A': viewOf('WB-A', more) });
    const { text } = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => expect(text('[part=next]')).toMatch(line));
  });

  it('counts by the desk’s clock on a device whose clock is ten years ahead', async () => {
    storyDesk({
      'WB-A': viewOf('WB-A', {
        receivedAt: '2016-05-01T08:00:00.000Z',
        answerDueAt: '2016-05-02T11:00:00.000Z',
      }),
    });
    const { text } = await openMine([keptOf('WB-A')]);
    await vi.waitFor(() => expect(text('[part=next]')).toContain('(in 3 hours)'));
  });

  it('shows many in a line each, the newest and what is new opened', async () => {
    storyDesk({
      'WB-A': viewOf('WB-A', { text: undefined, rating: { metric: 'csat', value: 2 } }),
      'WB-B': viewOf('WB-B'),
      'WB-C': { ...answered, code: 'WB-C' },
    });
    const { root, text } = await openMine(['WB-A', 'WB-B', 'WB-C'].map((code) => keptOf(code)));
    await vi.waitFor(() => expect(text('#WB-C')).toContain('We are sorry.'));
    const cards = [...root.querySelectorAll<HTMLDetailsElement>('[part=left]>details')];
    expect(cards.map(({ id, open }) => [id, open])).toEqual([
      ['WB-A', true],
      ['WB-B', false],
      ['WB-C', true],
    ]);
    expect(text('#WB-A summary')).toBe('Your rating: 2 of 5');
    expect(text('#WB-C summary')).toContain('New');
  });

  it('forgets what was erased, says so, and leads back', async () => {
    const desk = storyDesk({ 'WB-A': answered });
    await keptReceipts(() => [keptOf('WB-A')]);
    const { text, click, find } = await openPanel();
    await vi.waitFor(() => expect(text('[part=mine]')).toContain('New'));
    desk.answers['WB-A'] = 'gone';
    click('[part=mine]');
    await vi.waitFor(() =>
      expect(text('[role=status]')).toBe('This was erased, and is now forgotten on this device too.'),
    );
    expect(await keptReceipts()).toEqual([]);
    click('[part=mine]');
    expect(find('[part=scale]')).not.toBeNull();
    expect(find('[part=mine]')).toBeNull();
  });

  it.each(['away', 'stranger'] as const)(
    'says once that it can’t be shown when the desk is %s, and tries again',
    async (answer) => {
      const desk = storyDesk({ 'WB-A': answer, 'WB-B': answer });
      const { text, click, find, root } = await openMine([keptOf('WB-A'), keptOf('WB-B')]);
      await vi.waitFor(() => expect(text('[role=status]')).toBe('This can’t be shown just now.'));
      expect(root.querySelectorAll('[part=retry]')).toHaveLength(1);
      expect(text('#WB-A')).toContain('Your private page');
      desk.answers = { 'WB-A': answered, 'WB-B': viewOf('WB-B') };
      click('[part=retry]');
      await vi.waitFor(() => expect(text('#WB-A')).toContain('We are sorry.'));
      expect([find('[part=retry]'), text('[role=status]')]).toEqual([null, '']);
    },
  );

  it('says that it is loading, in the region that was there before', async () => {
    const desk = storyDesk();
    desk.fetch.mockImplementation(() => new Promise(() => {}));
    const { text } = await openMine([keptOf('WB-A')]);
    expect(text('[role=status]')).toBe('One moment…');
  });

  it('gives way to the form when the customer wants a manager, and when the page opens the panel', async () => {
    storyDesk({ 'WB-A': answered });
    const { click, find, panel } = await openMine([keptOf('WB-A')]);
    click('[part=manager]');
    expect([find('[part=left]'), find('#text')]).toEqual([null, expect.anything()]);
    click('[part=mine]');
    panel.open({ rating: { metric: 'csat', value: 4 } });
    await vi.waitFor(() => expect(find('[part=scale]')).not.toBeNull());
  });

  it('never makes a link of an address that is not a web page', async () => {
    storyDesk({ 'WB-A': answered });
    const { text, find } = await openMine([keptOf('WB-A', { url: 'javascript:alert(1)' })]);
    await vi.waitFor(() => expect(text('[part=story]')).toContain('We are sorry.'));
    expect(find('[part=page]')).toBeNull();
  });
});
