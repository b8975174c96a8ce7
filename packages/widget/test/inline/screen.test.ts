import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptReceipts } from '../../src/client/resend.ts';
import { start } from '../../src/inline/inline.ts';
import { element, load, shopDesk } from './shop-desk.ts';

const endpoint = 'https://desk.example';
let desk: ReturnType<typeof shopDesk>;
let screen: HTMLElement;

const part = <Of extends HTMLElement>(name: string) =>
  screen.shadowRoot!.querySelector<Of>(`[part=screen] :not(.leaving) > [part=${name}], [part=${name}]`);
const press = (name: string) => {
  const button = part(name)!;
  button.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  button.click();
};
const words = () => screen.shadowRoot!.textContent!;
const heading = () => screen.shadowRoot!.querySelector('.coming h1')?.textContent;
const type = (text: string) => {
  const field = part<HTMLTextAreaElement>('words')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const later = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('scrollTo', () => {});
  desk = shopDesk();
  screen = element({ board: 'shop', mode: 'screen' });
  start(screen, load, endpoint);
  await vi.waitFor(() => expect(part('tell')).toBeTruthy());
});
afterEach(() => {
  screen.remove();
  start(screen, load, endpoint);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the screen in the shop', () => {
  it('shows six cards of a kind and turns its pages by itself, not while it is touched', async () => {
    expect(heading()).toBe('You asked for');
    expect(screen.shadowRoot!.querySelectorAll('.coming [part=card]')).toHaveLength(6);
    await later(13);
    expect(screen.shadowRoot!.querySelectorAll('.coming [part=card]')).toHaveLength(2);
    await later(12);
    expect(heading()).toBe('You wrote');
    screen
      .shadowRoot!.querySelector('section')!
      .dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    await later(30);
    expect(heading()).toBe('You wrote');
  });

  it('draws the way to the page in black on white, with its quiet zone and its address', () => {
    const [light, dark] = part('qr')!.querySelectorAll('path');
    expect(light!.getAttribute('d')).toBe('M0 0h10v10h-10z');
    expect([light, dark].map((path) => path!.getAttribute('fill'))).toEqual(['#fff', '#000']);
    expect(part('qr')!.textContent).toContain('desk.example/b/shop');
  });

  it('sends a request, shows its code large, and is as before after 15 seconds', async () => {
    press('tell');
    type('oat milk');
    part('send')!
      .closest('form')!
      .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(part('code')!.textContent).toBe('WB-7K3QXM'));
    expect(desk.sent[0]).toMatchObject({
      kind: 'request',
      text: 'oat milk',
      publish: true,
      attributes: { channel: 'shop-screen' },
    });
    await later(16);
    expect(part('code')).toBeNull();
    expect(part('tell')).toBeTruthy();
    expect(await keptReceipts()).toEqual([]);
  });

  it('forgets what was typed after 45 seconds, and asks before', async () => {
    press('tell');
    type('my secret');
    await later(30);
    expect(part('over')!.textContent).toMatch(/goes in 1[56] s/);
    press('here');
    await later(30);
    expect(part<HTMLTextAreaElement>('words')!.value).toBe('my secret');
    await later(16);
    expect(part('words')).toBeNull();
    expect(words()).not.toContain('secret');
    press('tell');
    expect(part<HTMLTextAreaElement>('words')!.value).toBe('');
  });

  it('lets each visitor vote as somebody new', async () => {
    press('vote');
    await vi.waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(part('vote')!.getAttribute('aria-pressed')).toBe('true');
    await later(46);
    expect(part('vote')!.getAttribute('aria-pressed')).toBe('false');
    press('vote');
    await vi.waitFor(() => expect(desk.sent).toHaveLength(2));
    const [first, second] = desk.sent.map(({ voter }) => voter);
    expect(first).toMatch(/^[\w-]{22}$/);
    expect(second).not.toBe(first);
  });

  it('keeps what it has where nothing can be read, and says so', async () => {
    desk.isDown = true;
    await later(61);
    expect(part('quiet')!.textContent).toContain('No connection');
    expect(heading()).toBeTruthy();
    desk.isDown = false;
    await later(61);
    expect(part('quiet')!.textContent).toBe('');
  });

  it('leaves nothing running when it is taken out', async () => {
    screen.remove();
    start(screen, load, endpoint);
    const asked = desk.asked.length;
    await later(300);
    expect(desk.asked).toHaveLength(asked);
  });
});
