import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses, mailsSaying } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';
import { injected } from './injected.ts';
import { nastyTexts } from './nasty-texts.ts';
import { withoutPolicies } from './without-policies.ts';

const { visit, arrive } = customers();

/** Three to a submission: as its words, as what would put it right, and as the customer's name. */
const thirds = Math.ceil(nastyTexts.length / 3);
const letters = Array.from({ length: thirds }, (_, at) => ({
  words: nastyTexts[at]!,
  outcome: nastyTexts[(at + thirds) % nastyTexts.length]!,
  name: nastyTexts[(at + 2 * thirds) % nastyTexts.length]!,
}));

async function expectHarmless(page: Page, alarms: string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await injected(page), page.url()).toEqual([]);
  expect(alarms).toEqual([]);
}

test(
  'no customer can write anything that runs, loads or links where it is read',
  { timeout: 240_000 },
  async () => {
    const shop = await visit('/');
    const panel = panelOn(shop);
    const { context, alarms } = await withoutPolicies(await arrive());
    shop.on('dialog', (dialog) => {
      alarms.push('dialog in the shop');
      void dialog.dismiss();
    });
    const page = await context.newPage();
    await panel.open();

    for (const { words, outcome, name } of letters) {
      const word = marker();
      // Nothing but a probe would be put aside, and mailed to nobody.
      const told = `${words}\nSomebody wrote this on the sign by the door, ${word}`;
      await panel.kind('comment').click();
      await panel.dialog.getByRole('radio', { name: 'Complaint', exact: true }).check();
      await panel.say.fill(told);
      await panel.outcome.fill(outcome);
      await panel.reach.click();
      await panel.name.fill(name);
      await panel.send.click();
      await panel.code();
      const receiptUrl = (await panel.privatePage.getAttribute('href'))!;
      await panel.again.click();
      expect(storedSaying(word)).toMatchObject([{ text: told, outcome }]);

      await page.goto(receiptUrl);
      expect(await page.locator('body').textContent()).toContain(words);
      await expectHarmless(page, alarms);

      await expect.poll(() => mailsSaying(word), { timeout: 20_000 }).toHaveLength(1);
      const [mail] = await mailsSaying(word);
      await page.goto(`${addresses.mailboxUrl}/messages/${mail!.id}/html`);
      await page.getByText(word).waitFor();
      await expectHarmless(page, alarms);

      const manager = await page.getByRole('link', { name: 'Open the complaint' }).getAttribute('href');
      await page.goto(manager!);
      expect(await page.locator('body').textContent()).toContain(words);
      await expectHarmless(page, alarms);
    }
  },
);

test('with the policies off, a page that does hold a script is caught', async () => {
  const { context, alarms } = await withoutPolicies(await arrive());
  const page = await context.newPage();
  await page.goto(addresses.workerUrl);
  await page.setContent('<img src=x onerror=alert(1)>');
  await expect.poll(() => alarms.length).toBe(1);
  expect(await injected(page)).toHaveLength(2);
});
