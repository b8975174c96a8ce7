import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { root } from '../../demo/stack/wrangler.ts';
import type { Stack } from '../../demo/stack.ts';
import { panelOn } from '../screen/panel.ts';
import { panelStates } from '../screen/panel-states.ts';
import { lookAs, type Look } from './look.ts';

const folder = join(root, 'docs/images');
const most = 200_000;

const desktop: Look = { width: 1280, theme: 'light', language: 'en' };
const phone: Look = { ...desktop, width: 390 };

const inShop: [file: string, state: string, look: Look][] = [
  ['panel', 'rate', desktop],
  ['low-rating', 'low with outcome', desktop],
  ['phone-dark', 'rate with faces', { ...phone, theme: 'dark' }],
  ['phone-kept', 'kept offline', phone],
  ['german', 'say', { ...phone, language: 'de' }],
  ['arabic', 'tell a manager', { ...phone, language: 'ar' }],
];

/** One picture of what is in the window, small enough for a README. */
export async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > most)
    throw new Error(`${path} is ${size} bytes; ${most} is what a README may ask of its reader.`);
}

/** Retakes the pictures in docs/images on the running stack. */
export async function takeReadmeImages(browser: Browser, stack: Stack): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, name, look] of inShop) {
    const state = panelStates.find((each) => each.name === name)!;
    const context = await lookAs(browser, look);
    const page = await context.newPage();
    await page.goto(stack.shopUrl + (state.path ?? '/'));
    await state.reach(page, look.language);
    await take(page, file);
    await context.close();
  }
  const context = await lookAs(browser, desktop);
  await takeStory(context, stack);
  await context.close();
}

/** One complaint from the shop to the manager's page and back, a picture at each stop. */
async function takeStory(context: BrowserContext, { shopUrl, mailboxUrl, mailbox }: Stack): Promise<void> {
  const shop = await context.newPage();
  await shop.goto(`${shopUrl}/groceries.html`);
  const panel = panelOn(shop);
  const known = new Set(mailbox.messages().map(({ id }) => id));
  await panel.open();
  await panel.star(1).click();
  await panel.more.fill(
    'The milk was sour, and it says Thursday on the bottle. My daughter noticed before I did.',
  );
  await panel.outcome.fill('A fresh bottle, and please check the rest of the crate.');
  await panel.reach.click();
  await panel.name.fill('Kim Lindgren');
  await panel.email.fill('kim.lindgren@customer.example');
  await panel.send.click();
  await panel.code();
  await take(shop, 'thank-you');
  const receipt = (await panel.privatePage.getAttribute('href'))!;

  const page = await context.newPage();
  const fresh = () =>
    mailbox.messages().find(({ id, text }) => !known.has(id) && text?.includes('My daughter noticed'));
  const until = performance.now() + 30_000;
  while (!fresh()) {
    if (performance.now() > until) throw new Error('Dana was not told within 30 s.');
    await page.waitForTimeout(100);
  }
  await page.goto(`${mailboxUrl}/messages/${fresh()!.id}?view=html`);
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Open the complaint' });
  const manager = (await link.getAttribute('href'))!;
  await take(page, 'mail');
  await page.goto(manager);
  await take(page, 'manager');
  const text =
    'I am sorry, Kim. We have taken the whole crate off the shelf, and a fresh bottle is at the till in your name.';
  await fetch(`${mailboxUrl}/api/messages/${fresh()!.id}/reply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  await page.goto(receipt);
  await page.getByText(text).waitFor();
  await take(page, 'receipt');
}
