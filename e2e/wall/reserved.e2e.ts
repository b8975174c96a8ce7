import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { shiftsOn, watchShifts } from '../layout/shifts.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses } from '../stack/desk.ts';
import { back, hangUp } from './hang-up.ts';

const people = customers();
const { arrive, visit } = people;

const board = (page: Page) => page.locator('wipe-board').first();
const ownWords = (page: Page) => page.getByRole('link', { name: 'Open the board' });
const theWall = '**/v1/boards/corner-shop/wall?**';

/** Keeps what matches until it is let go; `asked` once there is something to let go. */
async function held(page: Page, address: string) {
  const waiting: Route[] = [];
  let isHeld = true;
  await page.route(address, (route) => (isHeld ? void waiting.push(route) : route.continue()));
  return {
    asked: () => expect.poll(() => waiting.length).toBeGreaterThan(0),
    async letGo() {
      isHeld = false;
      for (const route of waiting.splice(0)) await route.continue();
    },
  };
}

test.each([
  ['wide', { width: 1280, height: 720 }, 0],
  ['wide, at its end', { width: 1280, height: 720 }, 100_000],
  ['narrow', { width: 390, height: 844 }, 0],
  ['narrow, at its end', { width: 390, height: 844 }, 100_000],
])('%s: nothing moves, however late the cards come', async (_, viewport, top) => {
  await hangUp(people, [
    { kind: 'request', text: `Barley bread, ${marker()}\nAs dark as it gets. ${'And dense. '.repeat(30)}` },
    { kind: 'request', text: `A bench by the door, ${marker()}` },
  ]);
  const page = await (await arrive({ viewport })).newPage();
  await page.addInitScript(watchShifts);
  const cards = await held(page, theWall);
  const parts = await held(page, '**/chunks/inline-*');
  await page.goto(`${addresses.shopUrl}/board.html`);
  await page.evaluate((y) => scrollTo(0, y), top);
  await parts.asked();
  expect(await ownWords(page).isVisible()).toBe(true);
  await parts.letGo();
  await cards.asked();
  await cards.letGo();
  await board(page).getByRole('listitem').nth(1).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await shiftsOn(page)).toEqual([]);
  const { height } = (await board(page).boundingBox())!;
  expect(height).toBe(
    await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('wipe-board')!).minHeight)),
  );
});

test.each([
  ['wide', { width: 1280, height: 720 }],
  ['narrow', { width: 390, height: 844 }],
])('%s: the board’s own page stays where it is when its list comes alive', async (name, viewport) => {
  await hangUp(people, [{ kind: 'request', text: `A bench in the sun, ${marker()}` }]);
  const page = await (await arrive({ viewport })).newPage();
  await page.addInitScript(watchShifts);
  const script = await held(page, '**/wipeboard.js');
  await page.goto(`${addresses.workerUrl}/b/corner-shop?lang=en`, { waitUntil: 'commit' });
  await script.asked();
  // The script may be asked for before the page has its looks.
  await page.waitForFunction(() => document.styleSheets.length > 0);
  const before = (await page.locator('.pin.request').first().boundingBox())!;
  await script.letGo();
  const card = board(page).locator('[part=card].request').first();
  await card.waitFor();
  await page.waitForLoadState('networkidle');
  expect(await shiftsOn(page)).toEqual([]);
  if (name !== 'wide') return;
  const after = (await card.boundingBox())!;
  expect([after.x, after.width]).toEqual([before.x, before.width]);
  expect(Math.abs(after.y - before.y)).toBeLessThan(24);
});

test('what a reader opens takes no card from their sight, and moves nothing', async () => {
  const word = marker();
  const [id] = await hangUp(people, [
    { kind: 'request', text: `Sesame rings, ${word}\n${'With seeds. '.repeat(40)}` },
    { kind: 'request', text: `Poppy seed rolls, ${word}` },
  ]);
  await back(id!, 20);
  const page = await visit('/board.html', { viewport: { width: 390, height: 844 } });
  const inline = board(page);
  const wall = wallIn(inline);
  await inline.getByRole('listitem').nth(1).waitFor();
  const inSight = () => inline.getByRole('listitem').filter({ visible: true }).count();
  const height = async () => (await inline.boundingBox())!.height;
  const [cards, reserved] = [await inSight(), await height()];
  expect(cards).toBeGreaterThan(1);
  await inline
    .getByRole('button', { name: /^Vote for/ })
    .first()
    .click();
  await wall.offer.email.waitFor();
  await expect.poll(inSight).toBe(cards);
  expect(await height()).toBe(reserved);
  await wall.offer.no.click();
  await wall.offer.email.waitFor({ state: 'detached' });
  expect([await inSight(), await height()]).toEqual([cards, reserved]);
  await inline.locator('summary').filter({ visible: true }).first().click();
  await expect.poll(height).toBe(reserved);
  expect(await inSight()).toBe(cards);
});

test('a board that reserved nothing is seen to move its page', async () => {
  const page = await (await arrive({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.addInitScript(watchShifts);
  const cards = await held(page, theWall);
  await page.goto(`${addresses.shopUrl}/board.html`);
  await page.locator('wipe-board').evaluate((element) => (element.style.minBlockSize = '0'));
  const before = (await shiftsOn(page)).length;
  await cards.asked();
  await cards.letGo();
  await expect.poll(async () => (await shiftsOn(page)).length).toBeGreaterThan(before);
});
