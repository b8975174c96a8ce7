import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { tabTo } from '../screen/keyboard.ts';
import { panelOn } from '../screen/panel.ts';
import type { Kind } from '../screen/panel-words.ts';

/** How a customer does what has to be done. */
export type Means = {
  name: string;
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Chooses the star. */
  rate(page: Page, value: number): Promise<void>;
  write(field: Locator, words: string): Promise<void>;
};

const pointed = (name: string, press: Means['press']): Means => ({
  name,
  press,
  rate: (page, value) => press(panelOn(page).star(value)),
  async write(field, words) {
    await press(field);
    await field.pressSequentially(words);
  },
});

export const mouse = pointed('mouse', (target) => target.click());
export const touch = pointed('touch', (target) => target.tap());

export const keyboard: Means = {
  name: 'keyboard',
  async press(target) {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  async rate(page, value) {
    await tabTo(panelOn(page).star(1));
    await page.keyboard.press('Space');
    for (let at = 1; at < value; at += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await panelOn(page).star(value).isChecked()).toBe(true);
  },
  async write(field, words) {
    await tabTo(field);
    await field.page().keyboard.type(words);
  },
};

/** Leaves one submission of a kind and returns its receipt's code. */
export async function leave(page: Page, kind: Kind, words: string, by: Means): Promise<string> {
  const panel = panelOn(page);
  await by.press(panel.launcher);
  await panel.dialog.waitFor();
  await by.press(panel.kind(kind));
  if (kind === 'rating') await by.rate(page, 4);
  await by.write({ rating: panel.more, comment: panel.say, request: panel.ask }[kind], words);
  await by.press(panel.send);
  return panel.code();
}
