import { devices } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { storedSaying, storedUnder } from '../stack/stored.ts';
import { keyboard, leave, mouse, touch } from './leaving.ts';

const { visit } = customers();
const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];

const kinds = [
  ['rating', 'The till was quick', { kind: 'rating', metric: 'csat', value: 4 }],
  ['comment', 'The new lamps are lovely', { kind: 'comment', value: null }],
  ['request', 'Oat milk in glass bottles', { kind: 'request', value: null }],
] as const;

describe.each([mouse, keyboard])('with the $name alone', (means) => {
  test.each(kinds)('a %s is left and has a receipt', async (kind, words, expected) => {
    const text = `${words} ${marker()}`;
    const page = await visit('/groceries.html');
    const code = await leave(page, kind, text, means);
    expect(storedSaying(text)).toMatchObject([{ ...expected, text, final: 1 }]);
    expect(storedSaying(text)[0]!.id.slice(-6)).toBe(code.slice(3));
  });
});

describe('on a phone, by touch', () => {
  test.each(kinds)('a %s is left in a sheet at the bottom', async (kind, words, expected) => {
    const text = `${words} ${marker()}`;
    const page = await visit('/groceries.html', phone);
    await leave(page, kind, text, touch);
    expect(storedSaying(text)).toMatchObject([{ ...expected, text, final: 1 }]);
    const sheet = (await panelOn(page).dialog.boundingBox())!;
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(phone.viewport.width);
    expect(sheet.y + sheet.height).toBeCloseTo(phone.viewport.height, 0);
  });
});

test('a star alone is a rating, and closing the panel makes it final', async () => {
  const page = await visit('/');
  const panel = panelOn(page);
  await panel.open();
  const [posted] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    panel.star(5).click(),
  ]);
  await panel.result.getByText('Your rating has arrived.').waitFor();
  const { key } = (await posted.json()) as { key: string };
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    panel.close.click(),
  ]);
  await expect
    .poll(() => storedUnder(key))
    .toMatchObject([{ kind: 'rating', value: 5, text: null, final: 1, revision: 2 }]);
});
