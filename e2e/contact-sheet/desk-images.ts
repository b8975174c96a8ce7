import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Cookie } from 'playwright-core';
import { startStack, type Stack } from '../../demo/stack.ts';
import { lookAs, type Look } from './look.ts';
import { take } from './readme-images.ts';
import { takeWallImages } from './wall-images.ts';

const desk = '/desk/corner-shop';
const desktop: Look = { width: 1280, theme: 'light', language: 'en' };

const ofDesk: [file: string, path: string, look: Look][] = [
  ['inbox', desk, desktop],
  ['scores', `${desk}/scores?weeks=13`, desktop],
  ['week-dark', `${desk}/week`, { ...desktop, theme: 'dark' }],
  ['wall-desk', `${desk}/wall`, desktop],
  ['inbox-arabic', `${desk}?view=overdue`, { ...desktop, width: 390, language: 'ar' }],
];

/** Takes the pictures of the desk and of the wall in docs/images, on a shop with half a year of feedback. */
export async function takeDeskImages(browser: Browser): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wipeboard-desk-images-'));
  const stack = await startStack({ dataDir, seed: true });
  try {
    await takeWallImages(browser, stack);
    const cookies = await signedIn(browser, stack);
    for (const [file, path, look] of ofDesk) {
      const context = await lookAs(browser, look);
      await context.addCookies(cookies);
      const page = await context.newPage();
      await page.goto(`${stack.workerUrl}${path}${path.includes('?') ? '&' : '?'}lang=${look.language}`);
      await take(page, file);
      await context.close();
    }
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Lena comes in by the button in her mail; once, for an address may ask for a few links an hour. */
async function signedIn(browser: Browser, { workerUrl, mailbox }: Stack): Promise<Cookie[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const known = new Set(mailbox.messages().map(({ id }) => id));
  await page.goto(`${workerUrl}/sign-in`);
  await page.getByRole('textbox').fill('lena@corner-shop.example');
  await page.getByRole('main').getByRole('button').click();
  const link = () =>
    mailbox
      .messages()
      .filter(({ id }) => !known.has(id))
      .map(({ text }) => /https?:\S+\/sign-in\/link\/\S+/.exec(text ?? '')?.[0])
      .find(Boolean);
  const until = performance.now() + 30_000;
  while (!link()) {
    if (performance.now() > until) throw new Error('Lena got no mail within 30 s.');
    await page.waitForTimeout(100);
  }
  await page.goto(link()!);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL(/\/desk/);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}
