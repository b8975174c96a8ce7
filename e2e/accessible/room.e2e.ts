import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { speak } from '../screen/languages.ts';
import { panelOn } from '../screen/panel.ts';
import { panelStates } from '../screen/panel-states.ts';
import { addresses } from '../stack/desk.ts';

const { arrive } = customers();

/** Our targets have at least this height and width (px; WCAG 2.2, 2.5.8). */
const leastTarget = 24;

const small = { viewport: { width: 320, height: 568 } };

const widthOf = (page: Page) =>
  page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: innerWidth }));

async function expectRoom(page: Page): Promise<void> {
  const { page: wide, window: width } = await widthOf(page);
  expect(wide).toBeLessThanOrEqual(width);
  const dialog = page.locator('wipeboard-widget').getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  const box = (await dialog.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(await sideways(dialog)).toEqual([]);
}

/** Parts whose content is wider than they are; a field scrolls what is typed into it. */
const sideways = (dialog: Locator): Promise<string[]> =>
  dialog.evaluate((element) =>
    [element, ...element.querySelectorAll(':not(input, textarea)')]
      .filter(
        (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible',
      )
      .map(
        (part) =>
          `${part.tagName} ${part.getAttribute('part') ?? part.id}: ${part.scrollWidth} in ${part.clientWidth}`,
      ),
  );

/** A radio or checkbox is as large as the label that holds it; a link in a sentence is as large as its line may be. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('wipeboard-widget').evaluate(
    (host, least) =>
      [...host.shadowRoot!.querySelectorAll('button, a:not(p a), input, textarea, summary')]
        .map((control) => (control as HTMLElement).closest('label') ?? control)
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
        .map(({ target, box }) => `${target.textContent} is ${box.width} × ${box.height}`),
    leastTarget,
  );

describe('on a window 320 px wide', () => {
  test.each(panelStates)('“$name” fits in Arabic and has targets to hit', async ({ path = '/', reach }) => {
    const context = await arrive(small);
    await speak(context, 'ar');
    const page = await context.newPage();
    await page.goto(addresses.shopUrl + path);
    await reach(page, 'ar');
    await expectRoom(page);
    expect(await smallTargets(page)).toEqual([]);
  });

  test.each(panelStates)('“$name” fits with text of twice the size', async ({ path = '/', reach }) => {
    const page = await (await arrive(small)).newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.setProperty('--wb-size', '32px');
      });
    });
    await page.goto(addresses.shopUrl + path);
    await reach(page, 'en');
    await expectRoom(page);
  });
});

describe('motion', () => {
  const running = (page: Page): Promise<string[]> =>
    page.locator('wipeboard-widget').evaluate((host) => {
      const seen: string[] = [];
      const note = (event: Event) => seen.push((event as AnimationEvent).animationName ?? 'transition');
      for (const type of ['animationstart', 'transitionrun']) host.shadowRoot!.addEventListener(type, note);
      (window as unknown as { seen: string[] }).seen = seen;
      return seen;
    });

  test.each([
    ['reduce', 0],
    ['no-preference', 1],
  ] as const)('with %s, at least so many animations start: %i', async (reducedMotion, least) => {
    const page = await (await arrive({ reducedMotion })).newPage();
    await page.goto(addresses.shopUrl);
    const panel = panelOn(page);
    await panel.launcher.waitFor();
    await running(page);
    await panel.open();
    await panel.star(5).click();
    await panel.send.click();
    await panel.code();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    if (least === 0) expect(seen).toEqual([]);
    else expect(seen.length).toBeGreaterThanOrEqual(least);
  });
});
