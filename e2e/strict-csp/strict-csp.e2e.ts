import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { breachesOf, globalsOf } from '../screen/breaches.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { english } from '../screen/panel-words.ts';
import { troublesOf } from '../screen/troubles.ts';
import { addresses, violations } from '../stack/desk.ts';

const { arrive } = customers();
const { mine } = english;

const shopPages = [
  '/',
  '/groceries.html',
  '/sourdough.html',
  '/visit.html',
  '/basket.html',
  '/order-complete.html',
  '/no-such-page.html',
];

/** Everything a customer can do in the panel, once. */
async function doEverything(page: Page): Promise<void> {
  const panel = panelOn(page);
  const points = page.url().endsWith('order-complete.html') ? panel.point('poor') : panel.star(1);
  await panel.open();
  await points.click();
  await panel.more.fill(`Not what I ordered, ${marker()}`);
  await panel.outcome.fill('The bread I asked for');
  await panel.reach.click();
  await panel.name.fill('Kim Doe');
  await panel.email.fill('not an address');
  await panel.send.click();
  await panel.dialog.getByText('This is not an email address yet.').waitFor();
  await panel.email.fill('kim@customer.example');
  await panel.phone.fill('+49 30 1234567');
  await panel.check('Please call me').check();
  await panel.send.click();
  await panel.code();
  await panel.again.click();
  await panel.kind('comment').click();
  await panel.dialog.getByRole('radio', { name: 'Praise', exact: true }).check();
  await panel.say.fill(`Warm bread, ${marker()}`);
  await panel.check('Put it on the board').check();
  await panel.manager.click();
  await panel.check('Straight to the top').check();
  await panel.send.click();
  await panel.code();
  await panel.again.click();
  await panel.kind('request').click();
  await panel.ask.fill(`Rye, ${marker()}`);
  await panel.send.click();
  await panel.code();
  await panel.mine.click();
  await panel.dialog.getByText(mine.add, { exact: true }).first().click();
  await panel.dialog.getByLabel(mine.yourWords).first().fill(`And seeds, ${marker()}`);
  await panel.dialog.getByRole('button', { name: mine.send, exact: true }).first().click();
  await panel.dialog.getByText(mine.sent).waitFor();
  await page.keyboard.press('Escape');
  await panel.launcher.press('ArrowLeft');
}

describe('under default-src none and Trusted Types', () => {
  test.each(shopPages)(
    'everything works on %s without a breach, an error or a second global',
    async (path) => {
      const context = await arrive();
      const breaches = await breachesOf(context);
      const troubles = troublesOf(context);
      const reportedBefore = (await violations()).length;

      const bare = await context.newPage();
      await bare.route('**/wipeboard.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await bare.goto(addresses.shopUrl + path);
      const globals = await globalsOf(bare);

      const page = await context.newPage();
      await page.goto(addresses.shopUrl + path);
      await doEverything(page);
      await page.waitForLoadState('networkidle');

      expect(breaches).toEqual([]);
      expect((await violations()).slice(reportedBefore)).toEqual([]);
      expect(troubles.filter((trouble) => !isThePageItself(trouble, path))).toEqual([]);
      expect((await globalsOf(page)).filter((name) => !globals.includes(name))).toEqual(['wipeboard']);
    },
  );

  test('a planted breach is seen', async () => {
    const context = await arrive();
    const breaches = await breachesOf(context);
    const page = await context.newPage();
    await page.goto(addresses.shopUrl);
    const before = (await violations()).length;
    await page.evaluate(() => document.body.append(document.createElement('style')));
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p{color:red}';
      document.head.append(style);
    });
    await expect.poll(() => breaches.length).toBeGreaterThan(0);
    await expect.poll(async () => (await violations()).length).toBeGreaterThan(before);
  });
});

/** The console says so when the page we asked for is a 404, which is what that one is for. */
const isThePageItself = (trouble: string, path: string): boolean =>
  path === '/no-such-page.html' && trouble.includes('status of 404') && trouble.includes(path);
