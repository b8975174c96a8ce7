import type { Browser, Page } from 'playwright-core';
import { screenPath } from '../../demo/shop-server.ts';
import type { Stack } from '../../demo/stack.ts';
import { panelOn } from '../screen/panel.ts';
import { wallIn } from '../screen/wall.ts';
import { lookAs, type Look } from './look.ts';
import { take } from './readme-images.ts';

const look: Look = { width: 1280, theme: 'light', language: 'en' };

const ofWall: [file: string, reach: (page: Page, stack: Stack) => Promise<unknown>][] = [
  [
    'wall-panel',
    async (page, { shopUrl }) => {
      await page.goto(shopUrl);
      const panel = panelOn(page);
      await panel.open();
      await panel.dialog.getByRole('button', { name: 'On the board' }).click();
      await wallIn(panel.dialog).vote('Oat milk').waitFor();
    },
  ],
  [
    'wall-page',
    async (page, { workerUrl }) => {
      await page.goto(`${workerUrl}/b/corner-shop?lang=en`);
      await wallIn(page.locator('wipe-board')).vote('Oat milk').waitFor();
    },
  ],
  [
    'wall-screen',
    async (page, { shopUrl }) => {
      await page.goto(shopUrl + screenPath);
      await page.getByRole('heading', { name: 'You asked for' }).waitFor();
      await page.getByRole('img', { name: 'QR code of the board’s page' }).waitFor();
    },
  ],
];

/** Takes the pictures of the wall in docs/images, on a shop with half a year of feedback. */
export async function takeWallImages(browser: Browser, stack: Stack): Promise<void> {
  for (const [file, reach] of ofWall) {
    const context = await lookAs(browser, look);
    const page = await context.newPage();
    await reach(page, stack);
    await take(page, file);
    await context.close();
  }
}
