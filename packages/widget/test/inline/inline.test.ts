import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Load } from '../../src/board.ts';
import { start } from '../../src/inline/inline.ts';
import { element, load, shopDesk } from './shop-desk.ts';

const endpoint = 'https://desk.example';
let desk: ReturnType<typeof shopDesk>;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  desk = shopDesk();
});
afterEach(() => {
  for (const each of document.querySelectorAll<HTMLElement>('wipe-board-like')) {
    each.remove();
    start(each, load, endpoint);
  }
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const cards = (wall: HTMLElement) => wall.shadowRoot!.querySelectorAll('[part=card]:not(.blank)').length;
const shown = (wall: HTMLElement, count: number) => vi.waitFor(() => expect(cards(wall)).toBe(count));

describe('a <wipe-board>', () => {
  it('shows what hangs on its board', async () => {
    const wall = element({ board: 'shop' });
    start(wall, load, endpoint);
    await shown(wall, 8);
    expect(wall.shadowRoot!.querySelector('h3')!.textContent).toBe('request number 0');
  });

  it('shows only what it is told to', async () => {
    const wall = element({ board: 'shop', show: 'notes' });
    start(wall, load, endpoint);
    await shown(wall, 1);
    expect(wall.shadowRoot!.querySelector('[part=lists]')).toBeNull();
  });

  it('leaves what the page wrote into it where the board can’t be had', async () => {
    desk.isDown = true;
    const wall = element({ board: 'shop' }, 'Ask at the till');
    start(wall, load, endpoint);
    await vi.waitFor(() =>
      expect(fetch).toHaveBeenCalledWith(expect.stringContaining('/wall'), expect.anything()),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(wall.shadowRoot!.innerHTML).toBe('<slot></slot>');
  });

  it('goes on as it stands when it is moved, and asks for nothing anew', async () => {
    const wall = element({ board: 'shop' });
    start(wall, load, endpoint);
    await shown(wall, 8);
    const asked = desk.asked.length;
    const before = wall.shadowRoot!.querySelector('[part=card]');
    document.body.append(document.createElement('p'), wall);
    start(wall, load, endpoint);
    start(wall, load, endpoint);
    expect(wall.shadowRoot!.querySelector('[part=card]')).toBe(before);
    expect(desk.asked).toHaveLength(asked);
  });

  it('gives the page its content back when it is taken out, and hangs again when it comes back', async () => {
    const wall = element({ board: 'shop' });
    start(wall, load, endpoint);
    await shown(wall, 8);
    wall.remove();
    start(wall, load, endpoint);
    expect(wall.shadowRoot!.innerHTML).toBe('<slot></slot>');
    document.body.append(wall);
    start(wall, load, endpoint);
    await shown(wall, 8);
  });

  it('follows its attributes', async () => {
    const wall = element({ board: 'shop' });
    start(wall, load, endpoint);
    await shown(wall, 8);
    wall.dataset.show = 'notes';
    await shown(wall, 1);
    expect(wall.shadowRoot!.textContent).toContain('note number 0');
  });

  it('says what is missing where it names no board', () => {
    start(element({}), load, endpoint);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('data-board'));
  });

  it('holds a vote where the part that keeps it can’t be had, and sends it once there is a connection', async () => {
    let isThere = false;
    const reach: Load = (name) => (isThere ? load(name) : Promise.reject(new TypeError('offline')));
    const wall = element({ board: 'shop' });
    start(wall, reach, endpoint);
    await shown(wall, 8);
    wall.shadowRoot!.querySelector<HTMLElement>('[part=vote]')!.click();
    await vi.waitFor(() => expect(wall.shadowRoot!.textContent).toContain('Not sent yet.'));
    expect(desk.sent).toEqual([]);
    isThere = true;
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(desk.sent).toMatchObject([{ vote: true }]));
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(desk.sent).toHaveLength(1);
    wall.remove();
    start(wall, reach, endpoint);
  });

  it('votes once, by the page’s own client where that is of the same board', async () => {
    const voted: unknown[] = [];
    const vote = vi.fn(async (input: object) => {
      voted.push(input);
      return { state: 'kept', durable: true, reason: 'offline' };
    });
    const url = `${endpoint}/v1/boards/shop/submissions`;
    const page = (verb: string, ...given: unknown[]) =>
      verb === 'part' && given[0] === 'client' ? Promise.resolve({ url, vote, flush() {} }) : undefined;
    const wall = element({ board: 'shop' });
    start(wall, load, endpoint, page);
    await shown(wall, 8);
    await vi.waitFor(() => wall.shadowRoot!.querySelector<HTMLElement>('button[part=vote]')!.click());
    await vi.waitFor(() => expect(voted).toHaveLength(1));
    expect(desk.sent).toEqual([]);
  });
});

describe('a <wipe-board> that is wide', () => {
  let width = 1000;
  beforeEach(() => {
    width = 1000;
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  });

  async function wide(attributes: Record<string, string> = {}) {
    const wall = element({ board: 'shop', ...attributes });
    start(wall, load, endpoint);
    await vi.waitFor(() => expect(wall.shadowRoot!.querySelector('[part=columns]')).not.toBeNull());
    const columns = () => [...wall.shadowRoot!.querySelectorAll('[part=columns]>div')];
    const button = (words: string, place: ParentNode = wall.shadowRoot!) =>
      [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
    return {
      wall,
      columns,
      button,
      heads: () => columns().map((column) => [...column.querySelectorAll('h2')].map((h2) => h2.textContent)),
      hang: () =>
        columns().map((column) => column.querySelectorAll('[part=card]:not(.blank,[hidden])').length),
      type(words: string) {
        const field = wall.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
    };
  }

  it('hangs what was said beside what was asked for', async () => {
    const { wall, heads, hang } = await wide();
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    expect(heads()).toEqual([['Requests'], ['Notes', 'You said, we did']]);
    expect(wall.shadowRoot!.querySelector('[part=lists]')).toBeNull();
    expect(wall.shadowRoot!.textContent).toContain('When something changes');
  });

  it('reads on in one column alone', async () => {
    desk.more = 'note';
    const { columns, button, hang, wall } = await wide();
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    const asked = desk.asked.length;
    button('More', columns()[1]).click();
    await vi.waitFor(() => expect(hang()).toEqual([8, 2]));
    expect(desk.asked.slice(asked).map((address) => new URL(address, endpoint).search)).toEqual([
      '?kind=note&cursor=on&limit=8',
    ]);
    expect(wall.shadowRoot!.activeElement?.textContent).toContain('note number 1');
    expect(button('More', columns()[1])).toBeUndefined();
  });

  it('looks among everything with one question, and leaves out the lists in which nothing is like it', async () => {
    const { wall, heads, hang, type } = await wide();
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    const asked = desk.asked.length;
    type('number');
    await vi.waitFor(() =>
      expect(desk.asked.slice(asked)).toEqual(['/v1/boards/shop/wall?limit=50&q=number']),
    );
    await vi.waitFor(() => expect(heads()).toEqual([['Requests'], ['Notes']]));
    expect(wall.shadowRoot!.querySelector('[part=said]')!.textContent).toBe('3 in the list');
    expect(hang()).toEqual([2, 1]);
    type('');
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    expect(heads()[1]).toEqual(['Notes', 'You said, we did']);
  });

  it('says once what can’t be had, keeps the rest, and tries again', async () => {
    desk.without = 'note';
    const { wall, button, hang } = await wide();
    await vi.waitFor(() =>
      expect(wall.shadowRoot!.querySelector('[part=said]')!.textContent).toContain('can’t be shown'),
    );
    expect(hang()).toEqual([8, 0]);
    desk.without = undefined;
    button('Try again').click();
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    expect(wall.shadowRoot!.querySelector('[part=said]')!.textContent).toBe('');
  });

  it('is one list at a time once it is narrow, with what was typed', async () => {
    const { wall, hang, type } = await wide();
    await vi.waitFor(() => expect(hang()).toEqual([8, 1]));
    type('number');
    await vi.waitFor(() => expect(hang()).toEqual([2, 1]));
    width = 600;
    wall.shadowRoot!.querySelector('[part=vote]')!.dispatchEvent(new Event('click', { bubbles: true }));
    await vi.waitFor(() => expect(wall.shadowRoot!.querySelector('[part=lists]')).not.toBeNull());
    expect(wall.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!.value).toBe('number');
    expect(wall.shadowRoot!.querySelector('[part=columns]')).toBeNull();
    expect(desk.asked.at(-1)).toContain('kind=request');
  });

  it('has one column where its page shows one list, or none of requests', async () => {
    for (const show of ['requests', 'notes changes']) {
      const wall = element({ board: 'shop', show });
      start(wall, load, endpoint);
      await vi.waitFor(() => expect(cards(wall)).toBeGreaterThan(0));
      expect(wall.shadowRoot!.querySelector('[part=columns]')).toBeNull();
    }
  });
});
