import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses } from '../stack/desk.ts';
import { startHomeNetwork, type HomeNetwork } from '../stack/home-network.ts';
import { storedSaying } from '../stack/stored.ts';
import { startDoomedBrowser } from './doomed-browser.ts';

const rounds = Number(process.env.E2E_ROUNDS_KILLED ?? 5);

let network: HomeNetwork;
beforeAll(async () => {
  network = await startHomeNetwork(addresses.workerUrl);
});
afterAll(() => network.stop());

test(
  `${rounds} browsers killed once the panel said "kept" lose nothing`,
  { timeout: 30_000 + rounds * 30_000 },
  async () => {
    for (let round = 0; round < rounds; round += 1) {
      const profile = await mkdtemp(join(tmpdir(), 'wipeboard-profile-'));
      try {
        const word = marker();
        await writeAndDie(profile, word);
        expect(storedSaying(word)).toEqual([]);
        await returnTo(profile, word);
        expect(storedSaying(word)).toHaveLength(1);
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    console.info(`killed browser: ${rounds} of ${rounds} arrived on the next visit`);
  },
);

async function writeAndDie(profile: string, words: string): Promise<void> {
  const { browser, kill } = await startDoomedBrowser(profile, network.args);
  try {
    const context = browser.contexts()[0]!;
    const page = await context.newPage();
    await page.goto(addresses.shopUrl);
    const panel = panelOn(page);
    await panel.open();
    await panel.kind('comment').click();
    await panel.say.fill(words);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await panel.send.click();
    await panel.kept.waitFor();
  } finally {
    await kill();
  }
}

async function returnTo(profile: string, words: string): Promise<void> {
  const { browser, kill } = await startDoomedBrowser(profile, network.args);
  try {
    const page = await browser.contexts()[0]!.newPage();
    await page.goto(addresses.shopUrl);
    await expect
      .poll(() => storedSaying(words).length, { timeout: 30_000, interval: 100 })
      .toBeGreaterThan(0);
  } finally {
    await kill();
  }
}
