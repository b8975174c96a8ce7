import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { signIn } from '../desk/signed-in.ts';
import type { Customers } from '../screen/customers.ts';
import { addresses } from '../stack/desk.ts';

/** A manager at the wall’s place of the desk: what they do there, by what is on the screen. */
export type WallDesk = {
  page: Page;
  /** Puts up the card that waits with these words. */
  putUp(words: string): Promise<void>;
  /** Opens the card with these words, wherever it is listed. */
  open(tab: 'requests' | 'notes' | 'changes' | 'down', words: string): Promise<void>;
  /** Sets the status of the card that is open. */
  setStatus(status: 'Planned' | 'Done', line: string, change?: { said: string; did: string }): Promise<void>;
};

export async function wallDesk(
  { arrive }: Customers,
  address = 'dana@corner-shop.example',
): Promise<WallDesk> {
  const place = `${addresses.workerUrl}/desk/corner-shop/wall`;
  const page = await inside(arrive, address, place);
  return {
    page,
    async putUp(words) {
      await page.goto(place);
      const card = page.getByRole('listitem').filter({ hasText: words }).first();
      await card.getByRole('button', { name: 'Put up', exact: true }).click();
      await page.getByRole('status').getByText('1 card put up.').waitFor();
    },
    async open(tab, words) {
      await page.goto(`${place}?tab=${tab}`);
      await page.getByRole('link', { name: words }).first().click();
      await page.waitForURL(/\/wall\/(?:req|note|chg)_/);
    },
    async setStatus(status, line, change) {
      const form = page.locator('#status');
      const isOpen = await form.evaluate((element) => (element as HTMLDetailsElement).open);
      if (!isOpen) await form.locator('summary').click();
      await form.getByRole('radio', { name: status, exact: true }).check();
      await form.getByRole('textbox', { name: 'A line of explanation' }).fill(line);
      if (change) {
        await form.getByRole('checkbox', { name: 'Put it under “You said, we did”' }).check();
        await form.getByRole('textbox', { name: 'You said' }).fill(change.said);
        await form.getByRole('textbox', { name: 'We did' }).fill(change.did);
      }
      await form.getByRole('button', { name: 'Set the status' }).click();
      await page.getByRole('status').getByText('The status is set.').waitFor();
    },
  };
}

/** Signed in once for all files of a run: an address may ask for a few links an hour. */
async function inside(arrive: Customers['arrive'], address: string, place: string): Promise<Page> {
  const kept = join(addresses.dataDir, `signed-in-${address}.json`);
  if (existsSync(kept)) {
    const page = await (await arrive({ storageState: kept })).newPage();
    await page.goto(place);
    return page;
  }
  const context = await arrive();
  const page = await signIn(context, addresses, address);
  await context.storageState({ path: kept });
  return page;
}
