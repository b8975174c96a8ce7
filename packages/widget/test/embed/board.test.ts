import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stored } from '../client/desk.ts';
import { configuration, launcher, pageWith } from './page.ts';

let page: ReturnType<typeof pageWith>;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  sessionStorage.clear();
});
afterEach(() => {
  page.board.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

const warnings = () => vi.mocked(console.warn).mock.calls.map((call) => call.join(' '));

describe('before anybody shows interest', () => {
  it('one configuration request is all that happens', async () => {
    page = pageWith();
    await page.idle();
    expect(page.fetch.mock.calls).toEqual([['https://desk.example/v1/boards/shop']]);
    expect(page.loaded).toEqual([]);
  });

  it('what an earlier visit left is sent', async () => {
    await stored();
    page = pageWith();
    await page.idle();
    await vi.waitFor(() => expect(page.loaded).toEqual(['client', 'resend']));
  });

  it.each([
    ['en', 'Feedback'],
    ['de-AT', 'Feedback'],
    ['ar', 'رأيك'],
    ['es-AR', 'Feedback'],
  ])('the launcher speaks the language of a page in %s', (lang, label) => {
    document.documentElement.lang = lang;
    page = pageWith();
    expect(launcher()?.textContent).toBe(label);
  });

  it('an origin that is not allowed is told to whoever reads the console, and the launcher goes', async () => {
    page = pageWith({}, () =>
      Response.json({ error: { code: 'origin-not-allowed', message: '', requestId: '' } }, { status: 403 }),
    );
    await page.idle();
    await vi.waitFor(() => expect(launcher()).toBeNull());
    expect(warnings()).toEqual([expect.stringContaining(location.origin)]);
  });

  it('a desk that is down changes nothing', async () => {
    page = pageWith({}, () => new Response('<html>', { status: 502 }));
    await page.idle();
    expect(launcher()).toBeTruthy();
  });

  it("the board's look is taken where the page says nothing", async () => {
    page = pageWith({}, () =>
      Response.json({ ...configuration, look: { position: 'start', accent: '#ff8800' } }),
    );
    await page.idle();
    await vi.waitFor(() => expect(launcher()?.className).toBe('start'));
    const host = document.querySelector<HTMLElement>('wipeboard-widget');
    expect(host?.style.getPropertyValue('--board')).toBe('#ff8800');
  });
});

describe('the launcher', () => {
  it('fetches the panel on intent, once, and opens it on the click', async () => {
    page = pageWith();
    launcher()!.dispatchEvent(new Event('pointerover'));
    launcher()!.dispatchEvent(new Event('focus'));
    launcher()!.click();
    await vi.waitFor(() => expect(page.panel.open).toHaveBeenCalledTimes(1));
    expect(page.loaded.filter((name) => name === 'panel')).toEqual(['panel']);
  });

  it('stays where the panel does not load, says so, and tries again at the next click', async () => {
    page = pageWith();
    page.failing = true;
    launcher()!.click();
    await vi.waitFor(() => expect(warnings()).toEqual([expect.stringContaining('script-src')]));
    page.failing = false;
    launcher()!.click();
    await vi.waitFor(() => expect(page.panel.open).toHaveBeenCalled());
  });

  it('moves to the other corner with the arrow keys and stays there for the session', async () => {
    page = pageWith();
    await page.board.warm();
    await page.board.part('extras');
    launcher()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    expect(launcher()!.className).toBe('start');
    page.board.destroy();
    page = pageWith({ position: 'end' });
    expect(launcher()!.className).toBe('start');
  });

  it('tells assistive technology whether the panel is open, and closes it on the second click', async () => {
    page = pageWith();
    await page.board.warm();
    await page.board.part('extras');
    page.host().emit('open', undefined);
    expect(launcher()!.ariaExpanded).toBe('true');
    launcher()!.click();
    await vi.waitFor(() => expect(page.panel.close).toHaveBeenCalled());
  });
});

describe('the page', () => {
  it("opens the panel with its own button, at the button's moment, and gets the focus back there", async () => {
    page = pageWith({ launcher: false });
    const button = document.body.appendChild(document.createElement('button'));
    button.dataset.moment = 'checkout';
    const undo = (await page.board.part('extras')).attachTo(button);
    button.click();
    await vi.waitFor(() => expect(page.panel.open).toHaveBeenCalledWith({ moment: 'checkout' }));
    expect(page.mountPanel.mock.calls[0]![2]()).toBe(button);
    undo();
    button.click();
    expect(page.panel.open).toHaveBeenCalledTimes(1);
    expect(launcher()).toBeNull();
  });

  it('hears events until it has heard enough', async () => {
    page = pageWith();
    const heard: unknown[] = [];
    const undo = page.board.on('submitted', (detail) => heard.push(detail));
    page.board.emit('submitted', 1);
    undo();
    page.board.emit('submitted', 2);
    expect(heard).toEqual([1]);
  });

  it('is left as it was found', async () => {
    page = pageWith();
    await page.board.warm();
    page.board.destroy();
    await vi.waitFor(() => expect(page.panel.destroy).toHaveBeenCalled());
    expect(document.querySelector('wipeboard-widget')).toBeNull();
  });
});
