import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { screenPath } from '../../demo/shop-server.ts';
import type { Stack } from '../../demo/stack.ts';
import { panelOn } from '../screen/panel.ts';
import { wordsIn } from '../screen/panel-words.ts';
import { wallParts } from '../screen/wall-parts.ts';
import { lookAs, lookName, slug, type Look, type Shot } from './look.ts';

type Reach = (page: Page, stack: Stack, look: Look) => Promise<unknown>;
type Seen = { name: string; reach: Reach; fullPage?: boolean };

const votable = '[part=vote]';
const noneOfThese = 'xyzzyx';

async function openTab(page: Page, { shopUrl }: Stack, { language }: Look) {
  await page.goto(shopUrl);
  const panel = panelOn(page, wordsIn[language]);
  await panel.open();
  const wall = wallParts(panel.dialog);
  await wall.part('to-wall').click();
  await panel.dialog.locator(votable).first().waitFor();
  return { ...wall, dialog: panel.dialog };
}

const tab =
  (go: (wall: Awaited<ReturnType<typeof openTab>>, page: Page) => Promise<unknown>): Reach =>
  async (page, stack, look) =>
    go(await openTab(page, stack, look), page);

const inline: Reach = async (page, { shopUrl }) => {
  await page.goto(`${shopUrl}/board.html`);
  await page.locator('wipe-board').locator(votable).first().waitFor();
};

const states: Seen[] = [
  { name: 'tab requests', reach: tab(async () => undefined) },
  {
    name: 'tab similar',
    reach: tab(async ({ wish, part }) => {
      await wish.fill('oat mlk');
      await part('similar').waitFor();
    }),
  },
  {
    name: 'tab voted',
    reach: tab(async ({ dialog, part }) => {
      await dialog.locator(votable).nth(1).click();
      await part('offer').waitFor();
    }),
  },
  {
    name: 'tab notes',
    reach: tab(({ list, part }) =>
      list(1)
        .click()
        .then(() => part('card').first().waitFor()),
    ),
  },
  {
    name: 'tab changes',
    reach: tab(({ list, part }) =>
      list(2)
        .click()
        .then(() => part('card').first().waitFor()),
    ),
  },
  {
    name: 'tab nothing found',
    reach: tab(({ search, part }) => search.fill(noneOfThese).then(() => part('empty').waitFor())),
  },
  {
    name: 'tab not to be had',
    reach: tab(async ({ list, part }, page) => {
      await page.route('**/wall?**', (route) => route.abort());
      await list(1).click();
      await part('retry').waitFor();
    }),
  },
  { name: 'inline', reach: inline, fullPage: true },
  {
    name: 'page',
    reach: async (page, { workerUrl }, { language }) => {
      await page.goto(`${workerUrl}/b/corner-shop?lang=${language}`);
      await page.locator('wipe-board').locator(votable).first().waitFor();
    },
    fullPage: true,
  },
  {
    name: 'screen',
    reach: async (page, { shopUrl }) => {
      await page.goto(shopUrl + screenPath);
      await page.locator('wipe-board').locator('[part=page]').waitFor();
    },
  },
  {
    name: 'screen asking',
    reach: async (page, { shopUrl }) => {
      await page.goto(shopUrl + screenPath);
      const { part } = wallParts(page.locator('wipe-board'));
      await part('tell').click();
      await part('words').fill('oat mlk');
      await part('similar').waitFor();
    },
  },
];

/** The wall with its script in all four forms, one picture for each state, each as a customer whom nobody knows. */
export async function shootWall(browser: Browser, stack: Stack, look: Look, folder: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { name, reach, fullPage = false } of states) {
    const context = await lookAs(browser, look);
    const page = await context.newPage();
    await reach(page, stack, look);
    await page.waitForFunction(
      () =>
        !document
          .querySelector('wipe-board, wipeboard-widget')
          ?.shadowRoot?.querySelector('[aria-busy=true]'),
    );
    const file = `wall-${slug(name)}-${lookName(look)}.png`;
    await page.screenshot({ path: join(folder, file), fullPage });
    shots.push({ name, file });
    await context.close();
  }
  return shots;
}
