import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { breachesOf, globalsOf } from '../screen/breaches.ts';
import { customers } from '../screen/customers.ts';
import { tabTo } from '../screen/keyboard.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { troublesOf } from '../screen/troubles.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses, violations } from '../stack/desk.ts';
import { votesOf } from '../stack/stored.ts';
import { hangUp } from './hang-up.ts';

const people = customers();
const { arrive, visit } = people;

const board = (page: Page) => page.locator('wipe-board').first();
const ownWords = (page: Page) => page.getByRole('link', { name: 'Open the board' });
const theWall = '**/v1/boards/corner-shop/wall?**';

test.each([
  ['its cards', theWall],
  ['its part', '**/chunks/inline-*'],
  ['the script', '**/wipeboard.js'],
])('where %s can’t be had, the page’s own words stay', async (_, address) => {
  const context = await arrive();
  const troubles = troublesOf(context);
  const page = await context.newPage();
  await page.route(address, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto(`${addresses.shopUrl}/board.html`);
  await failed;
  await page.waitForLoadState('networkidle');
  expect(await ownWords(page).isVisible()).toBe(true);
  expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
});

test('it is the same customer as the page’s board, in two elements, one added later; gone leaves nothing', async () => {
  const word = marker();
  await hangUp(people, [{ kind: 'request', text: `Walnut oil, ${word}` }]);
  const page = await visit('/board.html');
  await page.evaluate(() => {
    const { wipeboard } = window as unknown as { wipeboard(...call: unknown[]): unknown };
    wipeboard('identify', 'who.the.page.says');
    wipeboard('on', 'vote', (vote: unknown) => Object.assign(window, { heard: vote }));
  });
  const first = wallIn(board(page));
  await first.search.fill(word);
  const asked = page.waitForRequest(/\/requests\/req_\w+\/vote$/);
  await first.vote(word).click();
  expect((await asked).postDataJSON()).toMatchObject({ vote: true, identity: 'who.the.page.says' });
  await first.said.getByText('Your vote counts.').waitFor();
  expect(votesOf(word)).toEqual({ votes: 1, counted: 1 });
  expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toMatchObject({
    voted: true,
    votes: 1,
  });

  const panel = panelOn(page);
  await panel.open();
  await panel.dialog.getByRole('button', { name: 'On the board' }).click();
  const tab = wallIn(panel.dialog);
  await tab.search.fill(word);
  await tab.vote(word).waitFor();
  expect(await tab.vote(word).getAttribute('aria-pressed')).toBe('true');
  await panel.close.click();

  await page.evaluate(() => {
    const later = document.createElement('wipe-board');
    later.id = 'later';
    later.dataset.board = 'corner-shop';
    later.dataset.show = 'requests notes';
    document.querySelector('main')!.append(later);
  });
  const second = wallIn(page.locator('#later'));
  await second.heading('Notes').waitFor();
  expect(await second.heading('You said, we did').count()).toBe(0);
  await second.search.fill(word);
  await second.vote(word).waitFor();
  expect(await second.vote(word).getAttribute('aria-pressed')).toBe('true');
  await second.vote(word).click();
  await expect.poll(() => votesOf(word)).toEqual({ votes: 0, counted: 0 });

  const afterwards: string[] = [];
  const left = await page.evaluate(() => {
    const [one, later] = document.querySelectorAll('wipe-board');
    one!.remove();
    later!.remove();
    Object.assign(window, { gone: [one, later] });
    return document.querySelectorAll('wipe-board').length;
  });
  expect(left).toBe(0);
  page.on('request', (request) => afterwards.push(request.url()));
  await page.evaluate(() => {
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('resize'));
  });
  await page.waitForLoadState('networkidle');
  expect(afterwards).toEqual([]);
  expect(
    await page.evaluate(() =>
      (window as unknown as { gone: HTMLElement[] }).gone.map(
        ({ shadowRoot, children }) => `${shadowRoot!.innerHTML} around ${children.length}`,
      ),
    ),
  ).toEqual(['<slot></slot> around 1', '<slot></slot> around 0']);
  expect(await page.locator('wipeboard-widget').count()).toBe(1);
});

test('where it is wide two columns hang side by side, found by headings and in order by Tab; by its own width', async () => {
  const word = marker();
  await hangUp(people, [
    { kind: 'request', text: `Walnut oil, ${word}` },
    { kind: 'comment', text: `The walnuts were fresh, ${word}.` },
  ]);
  const page = await visit('/board.html', { viewport: { width: 1280, height: 900 } });
  const wall = wallIn(board(page));
  await wall.heading('Notes').waitFor();
  expect(await board(page).getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'On the board',
    'Requests',
    'Notes',
    'You said, we did',
  ]);
  await wall.search.fill(word);
  await wall.said.getByText('in the list').waitFor();
  const [asked, said] = [wall.card(`Walnut oil, ${word}`), wall.card(`fresh, ${word}`)];
  const [left, right] = [(await asked.boundingBox())!, (await said.boundingBox())!];
  expect(right.x).toBeGreaterThan(left.x + left.width);
  await wall.search.focus();
  await tabTo(wall.wish);
  await tabTo(wall.vote(word));
  await page.keyboard.press('Space');
  await wall.said.getByText('Your vote counts.').waitFor();

  await board(page).evaluate((element) => (element.style.inlineSize = '600px'));
  await wall.requests.waitFor();
  expect(await wall.search.inputValue()).toBe(word);
  await expect.poll(() => said.count()).toBe(0);
  await wall.notes.click();
  await said.waitFor();
  await board(page).evaluate((element) => (element.style.inlineSize = ''));
  await asked.waitFor();
  expect(await wall.vote(word).getAttribute('aria-pressed')).toBe('true');
  await said.waitFor();
});

/** Everything that somebody can do at a wall, once. */
async function doEverythingAt(page: Page, word: string): Promise<void> {
  const wall = wallIn(board(page));
  await page.setViewportSize({ width: 800, height: 720 });
  for (const list of [wall.notes, wall.changes, wall.requests]) {
    await list.click();
    await expect.poll(() => list.getAttribute('aria-pressed')).toBe('true');
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const list of ['Requests', 'Notes', 'You said, we did']) await wall.heading(list).waitFor();
  await wall.order.selectOption('Newest');
  await wall.wish.fill(`Walnut ${word}`);
  await wall.email.fill('not an address');
  await wall.send.click();
  await board(page).getByText('This doesn’t look like a mail address.').waitFor();
  await wall.instead(word).click();
  await wall.said.getByText('Your vote counts.').waitFor();
  await wall.offer.no.click();
  await wall.vote(word).click();
  await wall.said.getByText('Your vote is taken back.').waitFor();
  await wall.search.fill('nothing is called xyzzyx');
  await board(page).getByText('Nothing here is like').waitFor();
  await wall.search.fill(word);
  await wall.vote(word).waitFor();
  const own = marker();
  await wall.search.fill('');
  await wall.wish.fill(`Something else, ${own}`);
  await wall.send.click();
  await wall.card(own).getByText('Yours, waiting for the shop').waitFor();
}

test.each([
  ['the shop’s page', () => `${addresses.shopUrl}/board.html`],
  ['the desk’s own page', () => `${addresses.workerUrl}/b/corner-shop`],
])('%s keeps its policy, whatever is done there', async (_, address) => {
  const word = marker();
  await hangUp(people, [{ kind: 'request', text: `Walnut oil, ${word}` }]);
  const context = await arrive();
  const breaches = await breachesOf(context);
  const troubles = troublesOf(context);
  const before = (await violations()).length;
  const bare = await context.newPage();
  await bare.route('**/wipeboard.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await bare.goto(address());
  const globals = await globalsOf(bare);
  const page = await context.newPage();
  const answer = await page.goto(address());
  expect(answer!.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await doEverythingAt(page, word);
  await page.waitForLoadState('networkidle');
  expect(breaches).toEqual([]);
  expect((await violations()).slice(before)).toEqual([]);
  expect(troubles).toEqual([]);
  expect((await globalsOf(page)).filter((name) => !globals.includes(name))).toEqual(['wipeboard']);
});

test('the screen’s page keeps its policy', async () => {
  const context = await arrive();
  const breaches = await breachesOf(context);
  const troubles = troublesOf(context);
  const page = await context.newPage();
  await page.goto(`${addresses.workerUrl}/b/corner-shop/screen`);
  await board(page).getByRole('button', { name: 'Tell us' }).click();
  await board(page).getByRole('textbox').fill('Rye');
  await board(page).getByRole('button', { name: 'Back to the board' }).click();
  await page.waitForLoadState('networkidle');
  expect(breaches).toEqual([]);
  expect(troubles).toEqual([]);
});
