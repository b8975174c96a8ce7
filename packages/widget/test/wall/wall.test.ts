import { locales } from '@wipeboard/shared';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptWall } from '../../src/wall/kept-wall.ts';
import { loadActingWords } from '../../src/wall/words/load-acting-words.ts';
import { loadWords } from '../../src/wall/words/load-words.ts';
import { openPanel } from '../panel/mounted-panel.ts';
import { at, openWall, request, wallDesk } from './wall-desk.ts';

const url = 'https://desk.example/v1/boards/corner-shop/submissions';
const oats = request('A', 'Oat milk');
const rye = request('B', 'Dark rye', { status: { is: 'planned', at, line: 'From June' } });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe('the way to the wall', () => {
  it('is not there where the board has none', async () => {
    const { find } = await openPanel();
    await new Promise((resolve) => setTimeout(resolve));
    expect(find('[part=to-wall]')).toBeNull();
  });

  it('asks the desk for nothing before it is pressed, and leads back to the form', async () => {
    const desk = wallDesk(() => ({ cards: [oats] }));
    const page = await openPanel(desk.host);
    await vi.waitFor(() => page.need('[part=to-wall]').focus());
    expect(desk.asked).toEqual([]);
    page.click('[part=to-wall]');
    await vi.waitFor(() => expect(page.text('h3')).toBe('Oat milk'));
    expect(page.root.activeElement).toBe(page.need('h2'));
    expect(page.find('[part=scale]')).toBeNull();
    page.click('[part=to-wall]');
    expect([page.find('[part=wall]'), page.find('[part=scale]')]).toEqual([null, expect.anything()]);
  });
});

describe('the wall', () => {
  it('shows requests with votes, status, its date and line, and the answer', async () => {
    const answer = { text: 'It comes on Friday.', by: 'Dana', at };
    const { root, text, vote } = await openWall(
      wallDesk(() => ({ cards: [{ ...rye, answer }, request('C', 'Figs', { status: { is: 'done', at } })] })),
    );
    await vi.waitFor(() => expect(root.querySelectorAll('h3')).toHaveLength(2));
    expect(text('[part=status]')).toMatch(/^Planned .*2026 · From June$/);
    expect(text('[part=answer]')).toMatch(/It comes on Friday\..*Dana.* answers/);
    expect(vote().ariaLabel ?? vote().getAttribute('aria-label')).toBe(
      'Vote for \u2068Dark rye\u2069, 12 votes',
    );
    // What is done takes no votes.
    expect(root.querySelectorAll('[part=vote]')).toHaveLength(1);
  });

  it('shows notes, and what was said beside what was done', async () => {
    const desk = wallDesk((asked) => ({
      cards:
        asked.get('kind') === 'note'
          ? [{ id: 'note_A', kind: 'note', words: 'Lovely soup', tone: 'praise', at, changedAt: at }]
          : asked.get('kind') === 'change'
            ? [
                {
                  id: 'chg_A',
                  kind: 'change',
                  words: 'Too dark',
                  answer: { text: 'New lamps', at },
                  at,
                  changedAt: at,
                },
              ]
            : [],
    }));
    const { list, text } = await openWall(desk);
    list(1);
    await vi.waitFor(() => expect(text('.note')).toMatch(/Lovely soupSomebody · Praise · .*2026/));
    list(2);
    await vi.waitFor(() => expect(text('dl')).toMatch(/You saidToo darkWe didNew lamps/));
  });

  it('asks once for what it has shown already', async () => {
    const desk = wallDesk((asked) => ({ cards: asked.get('kind') === 'request' ? [oats] : [] }));
    const { list, text } = await openWall(desk);
    await vi.waitFor(() => expect(text('h3')).toBe('Oat milk'));
    list(1);
    await vi.waitFor(() => expect(text('[part=empty]')).toBe('Nobody has left a note here yet.'));
    list(0);
    await vi.waitFor(() => expect(text('h3')).toBe('Oat milk'));
    expect(desk.asked.map(String)).toEqual(['kind=request&sort=wanted', 'kind=note']);
  });

  it('searches once nobody types any more, and shows the answer to what was typed last', async () => {
    const desk = wallDesk((asked) => ({ cards: asked.get('q') === 'rye' ? [rye] : [oats] }));
    const { type, words, text } = await openWall(desk);
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
    for (const typed of ['r', 'ry', 'rye']) type('[type=search]', typed);
    await vi.waitFor(() => expect(words()).toEqual(['Dark rye']));
    expect(desk.asked.map((asked) => asked.get('q'))).toEqual([null, 'rye']);
    expect(text('[role=status]')).toBe('1 in the list');
  });

  it('says that there were too many searches, keeps what was typed, and looks again when asked', async () => {
    const desk = wallDesk((asked) => (asked.has('q') ? 'busy' : { cards: [oats] }));
    const { type, need, button, words, text, find } = await openWall(desk);
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
    type('[type=search]', 'rye');
    await vi.waitFor(() =>
      expect(text('[role=status]')).toBe('Too many searches from here just now. Try again in a minute.'),
    );
    expect(need<HTMLInputElement>('[type=search]').value).toBe('rye');
    expect([words(), find('[part=empty]')]).toEqual([['Oat milk'], null]);
    desk.reads = (asked) => ({ cards: asked.get('q') === 'rye' ? [rye] : [oats] });
    button('Try again');
    await vi.waitFor(() => expect(words()).toEqual(['Dark rye']));
    expect([text('[role=status]'), find('[part=retry]')]).toEqual(['1 in the list', null]);
  });

  it('offers to ask for what nobody has asked for', async () => {
    const { type, need, button, text } = await openWall(
      wallDesk((asked) => ({ cards: asked.get('q') ? [] : [oats] })),
    );
    type('[type=search]', 'saffron');
    await vi.waitFor(() =>
      expect(text('[part=empty]')).toContain('Nothing here is like “\u2068saffron\u2069”.'),
    );
    button('Ask for it');
    expect(need<HTMLInputElement>('#wish-title').value).toBe('saffron');
  });

  it('reads on by a button, which leads to the first that is new', async () => {
    const { root, words, button } = await openWall(
      wallDesk((asked) => (asked.get('cursor') ? { cards: [rye] } : { cards: [oats], next: 'w12~req_A' })),
    );
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
    button('More');
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk', 'Dark rye']));
    expect(root.activeElement?.textContent).toContain('Dark rye');
  });

  it('says when it can’t be shown, and tries again', async () => {
    const desk = wallDesk(() => 'away');
    const { text, button, words } = await openWall(desk);
    await vi.waitFor(() => expect(text('[role=status]')).toBe('The board can’t be shown just now.'));
    desk.reads = () => ({ cards: [oats] });
    button('Try again');
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
    expect(text('[role=status]')).toBe('');
  });

  it('says that the device is offline, and comes back with it', async () => {
    const desk = wallDesk(() => 'away');
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { text, words } = await openWall(desk);
    await vi.waitFor(() => expect(text('[role=status]')).toContain('You are offline.'));
    desk.reads = () => ({ cards: [oats] });
    online.mockRestore();
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
  });

  it('holds the place of what is still to come', async () => {
    const { root } = await openWall(wallDesk(() => 'never'));
    expect(root.querySelectorAll('.blank')).toHaveLength(3);
  });
});

describe('what changed since the last visit', () => {
  it('is not offered on the first', async () => {
    const desk = wallDesk(() => ({ cards: [oats] }));
    const { find, words } = await openWall(desk);
    await vi.waitFor(() => expect(words()).toEqual(['Oat milk']));
    expect([find('.new'), desk.asked.filter((asked) => asked.has('since'))]).toEqual([null, []]);
  });

  it('is counted on a later one, of all kinds, and shown without asking again', async () => {
    const before = Date.now() - 86_400_000;
    await keptWall(url)((kept) => ({ ...kept, looked: before }));
    const desk = wallDesk((asked) => ({ cards: asked.has('since') ? [rye] : [oats] }));
    const { text, click, words } = await openWall(desk);
    await vi.waitFor(() => expect(text('.new')).toBe('1 new since your last visit'));
    click('.new');
    await vi.waitFor(() => expect(words()).toEqual(['Dark rye']));
    const since = desk.asked.map((asked) => asked.get('since')).filter(Boolean);
    expect(since).toEqual([new Date(before).toISOString()]);
  });
});

describe('the words of the wall', () => {
  it.each(locales)('are all there, and calm, in %s', async (locale) => {
    for (const load of [loadWords, loadActingWords]) {
      const [m, english] = [await load(locale), await load('en')];
      const said = JSON.stringify(m, (_, value: unknown) =>
        typeof value === 'function' ? (value as (...given: unknown[]) => string)(3, 2) : value,
      );
      expect(Object.keys(m).sort()).toEqual(Object.keys(english).sort());
      expect(said).not.toMatch(/!|oops|""|undefined|#/i);
    }
  });

  it('isolates what runs the other way', async () => {
    const { need, root } = await openWall(
      wallDesk(() => ({ cards: [oats] })),
      { locale: 'ar' },
    );
    await vi.waitFor(() => expect(root.querySelector('h3 bdi')?.getAttribute('dir')).toBe('auto'));
    expect(need('[part=vote]').getAttribute('aria-label')).toBe('صوِّت لـ \u2068Oat milk\u2069، الأصوات 12');
  });
});
