import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoViolationsInEveryLook } from '../axe.ts';
import { customers } from '../screen/customers.ts';
import { speak } from '../screen/languages.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { wordsIn, type Language } from '../screen/panel-words.ts';
import { addresses } from '../stack/desk.ts';
import { hangUp } from './hang-up.ts';

const people = customers();

const word = marker();
let request: string | undefined;

/** Once for the file, by whichever test comes first. */
async function hangOnce(): Promise<void> {
  if (request !== undefined) return;
  [request] = await hangUp(people, [
    { kind: 'request', text: `Spelt rolls, ${word}\nThe ones with the dark crust.` },
    { kind: 'comment', text: `You keep the loaf for me when I am late, ${word}.` },
  ]);
}

/** A wall’s parts by what they are, in whichever language they speak. */
const partsOf = (place: Locator) => {
  const part = (name: string) => place.locator(`[part=${name}]`);
  return {
    part,
    search: part('find').locator('input'),
    wish: part('suggest').locator('input').first(),
    card: place.getByRole('listitem').filter({ hasText: word }).first(),
  };
};

type Arrived = { context: BrowserContext; language: Language; direction: string };

/** Nothing is wider than a small phone’s window; the page is given its size back. */
async function expectNarrow(page: Page, state: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { left, right, width } = element.getBoundingClientRect();
        const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
        if (isSeen && !element.closest('.trap, .unseen, .skip') && (right > innerWidth + 1 || left < -1))
          found.push(
            `${element.tagName} ${element.getAttribute('part') ?? element.className}: ${left} to ${right}`,
          );
      }
    };
    look(document);
    return document.documentElement.scrollWidth > innerWidth ? ['the page', ...found] : found;
  });
  expect(wider, `${state} at 320 px`).toEqual([]);
  await page.setViewportSize(before);
}

async function check(page: Page, state: string, { direction }: Arrived, within?: string): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await expectNoViolationsInEveryLook(page, `${state}, ${direction}`, within);
  await expectNarrow(page, `${state}, ${direction}`);
}

async function inTheTab(arrived: Arrived): Promise<void> {
  const { context, language } = arrived;
  const page = await context.newPage();
  await page.goto(addresses.shopUrl);
  const panel = panelOn(page, wordsIn[language]);
  const { part, search, wish, card } = partsOf(panel.dialog);
  const seen = (state: string) => check(page, `the tab: ${state}`, arrived, 'wipeboard-widget');
  await panel.open();
  await part('to-wall').click();
  await search.fill(word);
  await card.locator('[part=vote]').waitFor();
  await seen('a list');
  await card.locator('[part=vote]').click();
  await part('offer').waitFor();
  await seen('voted, and asked for an address');
  await search.fill('xyzzyx');
  await part('empty').waitFor();
  await seen('nothing found');
  await search.fill('');
  await wish.fill(`Spelt rolls ${word}`);
  await part('similar').waitFor();
  await seen('something like it');
  await wish.fill(`Nothing like that, ${marker()}`);
  await part('suggest').locator('[part=send]').click();
  await panel.dialog.locator('[part=card].own').waitFor();
  await seen('one’s own, waiting');
  await page.route('**/v1/boards/corner-shop/wall?**', (route) => route.abort());
  await part('lists').getByRole('button').nth(1).click();
  await part('retry').waitFor();
  await seen('not to be had');
}

async function inAPage(arrived: Arrived): Promise<void> {
  const { context } = arrived;
  const page = await context.newPage();
  await page.goto(`${addresses.shopUrl}/board.html`);
  const { search, card, part } = partsOf(page.locator('wipe-board'));
  const seen = (state: string) => check(page, `inline: ${state}`, arrived, 'wipe-board');
  await part('vote').first().waitFor();
  await seen('a list');
  await search.fill(word);
  await card.locator('[part=vote]').waitFor();
  await card.locator('[part=vote]').click();
  await part('offer').waitFor();
  await seen('voted');
}

async function onItsPage(arrived: Arrived): Promise<void> {
  const { context, language } = arrived;
  const page = await context.newPage();
  const seen = (state: string) => check(page, `its page: ${state}`, arrived);
  const at = `${addresses.workerUrl}/b/corner-shop`;
  const lang = `lang=${language}`;
  await page.goto(`${at}?${lang}`);
  await page.locator('wipe-board').locator('[part=vote]').first().waitFor();
  await seen('with its script');
  await page.route('**/wipeboard.js', (route) => route.abort());
  await page.goto(`${at}?${lang}`);
  await seen('without its script');
  await page.goto(`${at}?${lang}&q=xyzzyx`);
  await seen('nothing found');
  await page.goto(`${at}/requests/${request}?${lang}`);
  await seen('one request');
  await page.goto(`${at}?${lang}&kind=note`);
  await page.locator('#note').evaluate((element) => element.setAttribute('open', ''));
  await page.locator('#note-email').fill('not an address');
  await page.locator('#note button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await seen('a form that came back');
}

async function onAScreen(arrived: Arrived): Promise<void> {
  const { context, language } = arrived;
  const page = await context.newPage();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.install();
  await page.goto(`${addresses.workerUrl}/b/corner-shop/screen?lang=${language}`);
  const { part } = partsOf(page.locator('wipe-board'));
  const seen = (state: string) => check(page, `a screen: ${state}`, arrived);
  await part('page').waitFor();
  await seen('a page of it');
  await part('tell').click();
  await part('words').fill(`Spelt rolls ${word}`);
  await part('similar').waitFor();
  await page.clock.fastForward(30_000);
  await part('over').waitFor();
  await seen('something is typed, and who left is asked');
  await part('here').click();
  await part('send').click();
  await part('code').waitFor();
  await seen('thanked for');
}

const modes = [
  ['in the panel’s tab', inTheTab],
  ['in a page', inAPage],
  ['at its own address', onItsPage],
  ['on a screen', onAScreen],
] as const;

describe.each([
  ['left to right', 'en'],
  ['right to left', 'ar'],
] as const)('%s', (direction, language) => {
  test.each(modes)(
    'the wall %s has room and is accessible in every state: light, dark, in forced colours',
    async (_, expectAccessible) => {
      await hangOnce();
      const context = await people.arrive({ reducedMotion: 'reduce' });
      await speak(context, language);
      await expectAccessible({ context, language, direction });
    },
  );
});
