import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses, mailsSaying } from '../stack/desk.ts';
import { complaintOf, storedSaying } from '../stack/stored.ts';

const { visit, arrive } = customers();

test('one star and a sentence reach Dana, who acknowledges, and the customer can see it', async () => {
  const word = marker();
  const words = `The milk was sour on Monday, ${word}.`;
  const shop = await visit('/');
  const panel = panelOn(shop);

  await panel.open();
  expect(await shop.getByRole('dialog', { name: 'Corner Shop' }).isVisible()).toBe(true);
  await panel.star(1).click();
  await panel.more.fill(words);
  await panel.send.click();
  const code = await panel.code();
  expect(await panel.thanks.isVisible()).toBe(true);

  const [stored, ...others] = storedSaying(word);
  expect(others).toEqual([]);
  expect(stored).toMatchObject({ kind: 'rating', metric: 'csat', value: 1, text: words, final: 1 });
  expect(stored!.id.slice(-6)).toBe(code.slice(3));

  const [receipt] = await Promise.all([shop.waitForEvent('popup'), panel.privatePage.click()]);
  await receipt.getByText(words).waitFor();
  expect(await receipt.getByText(code).isVisible()).toBe(true);
  expect(await receipt.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you. We have it.');

  await expect.poll(() => mailsSaying(word), { timeout: 20_000 }).toHaveLength(1);
  const [mail] = await mailsSaying(word);
  expect(mail!.envelope.to).toEqual(['dana@corner-shop.example']);
  expect(mail!.subject).toContain('1 of 5');
  const link = await acknowledgeLink(await (await arrive()).newPage(), mail!.id, words);

  const untouched = complaintOf(stored!.id);
  expect(untouched).toMatchObject({ status: 'open', acknowledged_at: null });
  expect((await fetch(link, { method: 'HEAD' })).status).toBe(200);
  const desk = await (await arrive()).newPage();
  await desk.goto(link, { waitUntil: 'networkidle' });
  expect(complaintOf(stored!.id)).toEqual(untouched);

  await desk.getByRole('button', { name: 'Acknowledge: it’s mine' }).click();
  await desk.getByRole('status').getByText('It’s yours now.').waitFor();
  expect(complaintOf(stored!.id)).toMatchObject({
    status: 'acknowledged',
    acknowledged_at: expect.any(Number),
  });

  await receipt.reload();
  expect(await receipt.getByRole('heading', { level: 1 }).textContent()).toBe('A person has read it.');
});

/** Reads Dana's mail in the mailbox, as she would, and takes the first button's address. */
async function acknowledgeLink(page: Page, mailId: string, words: string): Promise<string> {
  await page.goto(`${addresses.mailboxUrl}/messages/${mailId}?view=html`);
  const mail = page.frameLocator('iframe');
  await mail.getByText(words).waitFor();
  expect(await mail.getByText('1 of 5').first().isVisible()).toBe(true);
  const open = mail.getByRole('link', { name: 'Open the complaint' });
  const acknowledge = mail.getByRole('link', { name: 'Acknowledge: it’s mine' });
  const [openUrl, acknowledgeUrl] = await Promise.all([
    open.getAttribute('href'),
    acknowledge.getAttribute('href'),
  ]);
  expect(openUrl).toMatch(`${addresses.workerUrl}/c/`);
  expect(acknowledgeUrl).toMatch(`${addresses.workerUrl}/c/`);
  return acknowledgeUrl!;
}
