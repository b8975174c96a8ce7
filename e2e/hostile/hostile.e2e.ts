import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { globalsOf } from '../screen/breaches.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn, type PanelOnPage } from '../screen/panel.ts';
import { english } from '../screen/panel-words.ts';
import { troublesOf } from '../screen/troubles.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';

const { arrive } = customers();

const hostilePages = [
  'all-unset',
  'tiny-rem',
  'right-to-left',
  'to-json',
  'amd',
  'loaded-twice',
  'shortcuts',
  'focus-trap',
  'quirks',
  'zone',
  'old-mootools',
  'patched-fetch',
  'frozen',
  'base-href',
  'polyfilled',
  'tidy-observer',
  'globals',
  'single-page',
];

const words = () => `Ünïcode 🍅 "quoted" \\ </script> رأي\nsecond line ${marker()}`;

const instances = (page: Page): Promise<number> => page.locator('wipeboard-widget').count();

/** Sizes and fonts that a page could have changed. */
async function looks(panel: PanelOnPage) {
  const launcher = (await panel.launcher.boundingBox())!;
  await panel.open();
  const dialog = (await panel.dialog.boundingBox())!;
  const fonts = await Promise.all(
    [panel.launcher, panel.kind('comment'), panel.dialog.getByRole('heading')].map((part) =>
      part.evaluate((element) => {
        const { fontSize, lineHeight, letterSpacing, textTransform, visibility } = getComputedStyle(element);
        return { fontSize, lineHeight, letterSpacing, textTransform, visibility };
      }),
    ),
  );
  return { launcher, dialog: [dialog.width, dialog.height].map(Math.round), fonts };
}

async function openPage(name: string, query = '', before?: (page: Page) => Promise<unknown>) {
  const context = await arrive();
  const troubles = troublesOf(context);
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`${addresses.guestUrl}/hostile/${name}.html${query}`);
  return { page, panel: panelOn(page), troubles };
}

/** Runs in the page. */
const addWall = () => {
  const wall = document.createElement('wipe-board');
  wall.setAttribute('data-board', 'corner-shop');
  wall.textContent = 'Ask at the till';
  document.body.appendChild(wall);
};

describe('on a hostile page', () => {
  test.each(hostilePages)('%s: what was written arrives to the byte, from one instance', async (name) => {
    const { page, panel, troubles } = await openPage(name);
    const text = words();
    await panel.open();
    await panel.kind('comment').click();
    await panel.dialog.getByRole('radio', { name: 'Suggestion', exact: true }).check();
    await panel.say.click();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    expect(await panel.say.inputValue()).toBe(text);
    await panel.send.click();
    await panel.code();

    expect(storedSaying(text)).toMatchObject([{ kind: 'comment', tone: 'suggestion', text, value: null }]);
    expect(await instances(page)).toBe(1);
    expect(await panel.launcher.count()).toBe(1);
    expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
    await page.evaluate(() => (window as unknown as { wipeboard(verb: string): void }).wipeboard('destroy'));
    expect(await instances(page)).toBe(0);
    expect(await page.evaluate(() => 'wipeboard' in window)).toBe(false);
  });

  test.each(['all-unset', 'tiny-rem', 'right-to-left'])('%s does not restyle the widget', async (name) => {
    const sound = await looks((await openPage('loaded-twice')).panel);
    const { page, panel } = await openPage(name);
    expect(await looks(panel)).toEqual(sound);
    const { width, height } = page.viewportSize()!;
    const box = (await panel.dialog.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThan(height);
  });

  test('single-key shortcuts hear nothing of what is typed', async () => {
    const { page, panel } = await openPage('shortcuts');
    await panel.open();
    await panel.kind('comment').click();
    await panel.say.pressSequentially('s/jkg');
    expect(await panel.say.inputValue()).toBe('s/jkg');
    expect(await page.evaluate(() => (window as unknown as { stolen: string[] }).stolen)).toEqual([]);
  });

  test.each([
    ['throws', 'throwing-fetch'],
    ['never answers', 'silent-fetch'],
  ])('a fetch that %s loses nothing: it is kept, and goes out from the next sound page', async (_, name) => {
    const { page, troubles } = await openPage(name);
    // Its configuration could not be had, so the panel does not know the shop's name.
    const panel = panelOn(page, { ...english, send: 'Send' });
    const text = words();
    await panel.open();
    await panel.kind('comment').click();
    await panel.say.fill(text);
    await panel.send.click();
    await panel.kept.waitFor();
    expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
    expect(storedSaying(text)).toEqual([]);
    await page.goto(`${addresses.guestUrl}/hostile/${name}.html?healed`);
    await expect.poll(() => storedSaying(text), { timeout: 20_000 }).toMatchObject([{ text }]);
  });

  test.each(['frozen', 'loaded-twice', 'old-mootools'])(
    '%s: the wall hangs in the page and in the tab, takes a wish, and adds no global',
    async (name) => {
      const word = marker();
      const { page: bare } = await openPage(name, '', (page) =>
        page.route('**/wipeboard.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
      );
      const globals = await globalsOf(bare);
      const { page, panel, troubles } = await openPage(name);
      await panel.launcher.waitFor();
      await page.evaluate(addWall);
      const inPage = wallIn(page.locator('wipe-board'));
      await inPage.wish.fill(`Millet, ${word}`);
      await inPage.send.click();
      await inPage.card(word).getByText('Yours, waiting for the shop').waitFor();
      expect(storedSaying(word)).toMatchObject([{ kind: 'request', publish: 1 }]);
      await panel.open();
      await panel.dialog.getByRole('button', { name: 'On the board' }).click();
      await wallIn(panel.dialog).card(word).waitFor();
      expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
      expect((await globalsOf(page)).filter((name) => !globals.includes(name))).toEqual(['wipeboard']);
    },
  );

  test('a fetch that throws leaves the page’s own words where the wall would hang', async () => {
    const { page, panel, troubles } = await openPage('throwing-fetch');
    await panel.launcher.waitFor();
    await page.evaluate(addWall);
    await page.waitForFunction(() => !!document.querySelector('wipe-board')?.shadowRoot);
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Ask at the till').isVisible()).toBe(true);
    expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
  });
});
