import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { ownStack } from '../complaint/own-stack.ts';
import { inLanes } from '../lanes.ts';
import { customers } from '../screen/customers.ts';
import { openPages, ownersPages } from './desk-pages.ts';
import { signIn } from './signed-in.ts';

const { stack } = ownStack({ seed: true });
const { arrive } = customers({ at: stack });
const lena = 'lena@corner-shop.example';

const wide = { viewport: { width: 1280, height: 860 } };
const narrow = { viewport: { width: 320, height: 800 } };
const looks: [string, string, BrowserContextOptions][] = [
  ['wide, light, English', 'en', { ...wide, colorScheme: 'light' }],
  ['320 px, dark, Arabic', 'ar', { ...narrow, colorScheme: 'dark' }],
];

test.each(looks)(
  'no page of the desk has a fault that axe finds, a part beyond the window or a breach of its policy: %s',
  { timeout: 240_000 },
  async (_, language, options) => {
    const context = await arrive({ reducedMotion: 'reduce', ...options });
    const first = await signIn(context, stack(), lena);
    const pages = [...openPages, ...(await ownersPages(first, stack().workerUrl))];
    const tabs = [first, await context.newPage()].map(listenedTo);
    const problems: string[] = [];
    await inLanes(tabs.length, pages, async ([name, path], lane) => {
      const { page, said } = tabs[lane]!;
      const address = new URL(path, stack().workerUrl);
      address.searchParams.set('lang', language);
      const answer = await page.goto(address.href);
      if (answer?.status() !== 200) problems.push(`${name}: ${answer?.status()}`);
      const beyond = await cutOff(page);
      if (beyond > 0) problems.push(`${name}: ${beyond} px beyond the window`);
      await expectNoViolations(page, name).catch((error: Error) => problems.push(error.message));
      problems.push(...said.splice(0).map((fault) => `${name}: ${fault}`));
    });
    expect(problems).toEqual([]);
  },
);

/** A page, and what it says of its troubles. */
function listenedTo(page: Page): { page: Page; said: string[] } {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return { page, said };
}

/** How many pixels of the page lie beyond its window. */
const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
