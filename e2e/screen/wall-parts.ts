import type { Locator } from 'playwright-core';

/** A wall’s parts by what they are, in whichever language they speak. */
export function wallParts(place: Locator) {
  const part = (name: string) => place.locator(`[part=${name}]`);
  return {
    part,
    search: part('find').locator('input'),
    wish: part('suggest').locator('input').first(),
    list: (nth: 0 | 1 | 2) => part('lists').getByRole('button').nth(nth),
  };
}
