import type { Locator, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses } from '../stack/desk.ts';
import { shiftsOn, sum, unasked, watchShifts } from './shifts.ts';

const { arrive } = customers();

type Watched = { __idle: (() => void)[]; __goIdle: () => void };

/** The browser becomes idle when the test says so. */
const holdIdle = () => {
  const watched = window as unknown as Watched;
  watched.__idle = [];
  let released = false;
  window.requestIdleCallback = (callback) => {
    const call = () => callback({ didTimeout: false, timeRemaining: () => 50 });
    if (released) setTimeout(call);
    else watched.__idle.push(call);
    return 1;
  };
  watched.__goIdle = () => {
    released = true;
    for (const call of watched.__idle.splice(0)) call();
  };
};

function toTheWorker(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    if (request.url().startsWith(addresses.workerUrl))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return asked;
}

test.each(['/', '/groceries.html', '/order-complete.html'])(
  'nothing on %s moves while the widget loads, opens, sends and closes',
  async (path) => {
    const page = await (await arrive()).newPage();
    await page.addInitScript(watchShifts);
    await page.goto(addresses.shopUrl + path);
    const panel = panelOn(page);
    await panel.launcher.waitFor();
    await page.waitForLoadState('networkidle');
    await panel.open();
    await panel.kind('comment').click();
    await panel.say.fill('Nothing jumped.');
    expect(unasked(await shiftsOn(page))).toEqual([]);
    await panel.send.click();
    await panel.code();
    await panel.close.click();
    await panel.dialog.waitFor({ state: 'detached' });
    expect((await shiftsOn(page)).filter(({ ofThePage }) => ofThePage)).toEqual([]);
  },
);

test('a late answer moves hardly more than it must', async () => {
  const page = await (await arrive()).newPage();
  await page.addInitScript(watchShifts);
  await page.goto(addresses.shopUrl);
  const panel = panelOn(page);
  await panel.open();
  await panel.kind('comment').click();
  await panel.say.fill('The answer takes its time.');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/submissions', async (route) => {
    await held;
    await route.continue();
  });
  await panel.send.click();
  await panel.sending.waitFor();
  // Shifts within 500 ms of an input count as asked for (Layout Instability §3.3); those after it would be the page's.
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 600);
  answer();
  await panel.code();
  const shifts = await shiftsOn(page);
  expect(shifts.filter(({ ofThePage }) => ofThePage)).toEqual([]);
  expect(sum(unasked(shifts))).toBeLessThan(0.03);
});

test('a planted shift is seen', async () => {
  const page = await (await arrive()).newPage();
  await page.addInitScript(watchShifts);
  await page.goto(addresses.shopUrl);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.querySelector('main')!.prepend(block);
  });
  await expect.poll(async () => sum(unasked(await shiftsOn(page)))).toBeGreaterThan(0);
  expect((await shiftsOn(page)).some(({ ofThePage }) => ofThePage)).toBe(true);
});

test('a page that nobody uses asks for one script, and when idle once for the configuration', async () => {
  const page = await (await arrive()).newPage();
  const asked = toTheWorker(page);
  await page.addInitScript(holdIdle);
  await page.goto(addresses.shopUrl, { waitUntil: 'load' });
  await panelOn(page).launcher.waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['GET /wipeboard.js']);

  const configured = page.waitForResponse((answer) => answer.url().endsWith('/v1/boards/corner-shop'));
  await page.evaluate(() => (window as unknown as Watched).__goIdle());
  await configured;
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['GET /wipeboard.js', 'GET /v1/boards/corner-shop']);
});

test('the pointer over the launcher fetches the panel, and the click finds it there', async () => {
  const page = await (await arrive()).newPage();
  const asked = toTheWorker(page);
  await page.goto(addresses.shopUrl);
  const panel = panelOn(page);
  await panel.launcher.waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((request) => request.includes('/chunks/'))).toEqual([]);

  const fetched = page.waitForResponse((answer) => answer.url().includes('/chunks/panel-'));
  await panel.launcher.hover();
  await (await fetched).finished();
  await page.waitForLoadState('networkidle');
  const warmed = asked.filter((request) => request.includes('/chunks/panel'));
  expect(warmed).toHaveLength(1);
  expect(await panel.dialog.isVisible()).toBe(false);

  await panel.open();
  expect(asked.filter((request) => request.includes('/chunks/panel'))).toEqual(warmed);
  expect(asked.filter((request) => request === 'GET /v1/boards/corner-shop')).toHaveLength(1);
});

test('the ways in the footer look and stand alike, whichever of them was gone', async () => {
  const page = await (await arrive()).newPage();
  await page.goto(addresses.shopUrl);
  const panel = panelOn(page);
  await panel.open();
  const toWall = panel.dialog.getByRole('button', { name: 'On the board' });
  const looks = (way: Locator) =>
    way.evaluate((element) => {
      const { fontSize, color, paddingInlineStart } = getComputedStyle(element);
      return { fontSize, color, paddingInlineStart };
    });
  await toWall.waitFor();
  const [place, look] = [await toWall.boundingBox(), await looks(panel.manager)];
  expect(await looks(toWall)).toEqual(look);
  await toWall.click();
  await panel.dialog.getByRole('searchbox').waitFor();
  const there = (await toWall.boundingBox())!;
  expect([there.x, there.width]).toEqual([place!.x, place!.width]);
  await toWall.click();
  await panel.star(4).waitFor();
  expect(await looks(toWall)).toEqual(look);
});
