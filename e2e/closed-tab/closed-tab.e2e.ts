import type { BrowserContext } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';

const rounds = Number(process.env.E2E_ROUNDS_CLOSED ?? 20);

/** The tab closes up to this long after the click (ms). */
const latest = 50;

const { arrive } = customers({ latencyMs: 300 });

test(
  `${rounds} tabs closed as soon as Send was clicked lose nothing`,
  { timeout: 30_000 + rounds * 15_000 },
  async () => {
    let atOnce = 0;
    for (let round = 0; round < rounds; round += 1) {
      const word = marker();
      const customer = await arrive();
      // So that the browser has a tab left.
      await customer.newPage();
      await sendAndClose(customer, word, (latest * round) / Math.max(1, rounds - 1));
      if (await arrives(word, 3_000)) atOnce += 1;
      else {
        await customer.newPage().then((page) => page.goto(addresses.shopUrl));
        expect(await arrives(word, 30_000), `round ${round + 1} arrives on the next visit`).toBe(true);
      }
      expect(storedSaying(word)).toHaveLength(1);
      await customer.close();
    }
    console.info(
      `closed tab: ${rounds} of ${rounds} arrived, ${atOnce} while it closed, ${rounds - atOnce} on the next visit`,
    );
  },
);

async function sendAndClose(customer: BrowserContext, words: string, afterMs: number): Promise<void> {
  const page = await customer.newPage();
  await page.goto(addresses.shopUrl);
  const panel = panelOn(page);
  await panel.open();
  await panel.kind('comment').click();
  await panel.say.fill(words);
  const { x, y, width, height } = (await panel.send.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await wait(afterMs);
  await page.close();
}

async function arrives(words: string, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until) {
    if (storedSaying(words).length > 0) return true;
    await wait(100);
  }
  return false;
}
