import type { Locator, Page } from 'playwright-core';

/** Whether an element has the focus, inside our shadow root too. */
export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);

/** Walks with the Tab key until the target has the focus; a target that it never reaches is an error. */
export const tabTo = (target: Locator): Promise<void> => walkTo(target, 'Tab');

/** The same, backwards: what stands above a list as long as the board. */
export const tabBackTo = (target: Locator): Promise<void> => walkTo(target, 'Shift+Tab');

async function walkTo(target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const page = target.page();
  const most = 60;
  for (let steps = 0; steps < most; steps += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} did not reach ${target}`);
}

/** Presses the keys in turn; a text in quotes is typed. */
export async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('"')) await page.keyboard.type(key.slice(1, -1));
    else await page.keyboard.press(key);
  }
}
