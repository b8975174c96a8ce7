import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';

const { visit } = customers();

test('twenty left offline over three reloads are twenty rows within 30 s of being online', async () => {
  const word = marker();
  const page = await visit(`${addresses.guestUrl}/offline/shop.html`);
  const context = page.context();
  const panel = panelOn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The service worker has seen everything once this visit, which it served, has opened the panel.
  await page.reload();
  await panel.open();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  for (let number = 1; number <= 20; number += 1) {
    if (number % 5 === 1 && number > 1) {
      await page.reload();
      await panel.open();
    }
    const kind = number % 2 === 0 ? 'request' : 'comment';
    await panel.kind(kind).click();
    await (kind === 'request' ? panel.ask : panel.say).fill(`${word} number ${number}`);
    await panel.send.click();
    await panel.kept.waitFor();
    await panel.result.getByText('It will be sent when you’re back online.').waitFor();
    await panel.again.click();
  }
  expect(storedSaying(word)).toEqual([]);

  await context.setOffline(false);
  await expect.poll(() => storedSaying(word).length, { timeout: 30_000, interval: 250 }).toBe(20);
  await expect.poll(() => leftUnsent(page), { timeout: 10_000 }).toBe(0);
  const rows = storedSaying(word);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(20);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(20);
});

const leftUnsent = (page: Awaited<ReturnType<typeof visit>>): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('wipeboard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('unsent').objectStore('unsent').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
