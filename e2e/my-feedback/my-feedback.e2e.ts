import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inboxOf, linkIn, type Inbox } from '../complaint/inbox.ts';
import { customers } from '../screen/customers.ts';
import { isFocused } from '../screen/keyboard.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { english } from '../screen/panel-words.ts';
import { addresses } from '../stack/desk.ts';
import { complaintOf, storedSaying } from '../stack/stored.ts';

const { visit, arrive } = customers();
const { mine } = english;

test(
  'what became of a complaint is told where it was left: read, answered, added to, resolved, not put right',
  { timeout: 180_000 },
  async () => {
    const word = marker();
    const dana = inboxOf(addresses.mailboxUrl, 'dana@corner-shop.example');
    const shop = await visit('/');
    const panel = panelOn(shop);
    const story = panel.dialog.getByRole('list');
    const complaint = () => complaintOf(storedSaying(word)[0]!.id);

    await panel.open();
    expect(await panel.mine.count()).toBe(0);
    await panel.star(1).click();
    await panel.more.fill(`The milk was sour on Monday, ${word}.`);
    await panel.send.click();
    await panel.code();
    await panel.mine.click();
    await story.getByText(word).waitFor();
    await panel.dialog.getByText(/^A person reads it by .* \(in \d/).waitFor();

    const desk = await answered(dana, word);

    await shop.reload();
    await panel.open();
    await panel.mine.getByText(mine.news).waitFor();
    await panel.mine.click();
    expect(await isFocused(panel.dialog.getByRole('heading', { name: mine.title }))).toBe(true);
    await story.getByText(`${word}-why`).waitFor();
    expect(await story.innerText()).toContain('Dana Weiss has read it');
    expect(await panel.mine.getByText(mine.news).count()).toBe(0);

    await panel.dialog.getByText(mine.add, { exact: true }).click();
    await panel.dialog.getByLabel(mine.yourWords).fill(`I come by at six, ${word}-more.`);
    await panel.dialog.getByRole('button', { name: mine.send, exact: true }).click();
    await panel.dialog.getByText(mine.sent).waitFor();
    await story.getByText(`${word}-more`).waitFor();
    await desk.reload();
    await desk.getByText(`${word}-more`).first().waitFor();

    await resolve(desk, word);
    await panel.close.click();
    await panel.open();
    await panel.mine.getByText(mine.news).waitFor();
    await panel.mine.click();
    await story.getByText(`${word}-told`).waitFor();
    await panel.point(mine.no).check();
    await panel.dialog.getByLabel(mine.why).fill(`It was sour again, ${word}-again.`);
    await panel.dialog.getByRole('button', { name: mine.send, exact: true }).first().click();
    await panel.dialog.getByText(mine.sent).waitFor();
    await story.getByText(`${word}-again`).waitFor();
    expect(await panel.dialog.getByText(mine.verdict).count()).toBe(0);
    expect(complaint()).toMatchObject({ status: 'reopened', assignee: 'omar', reopenings: 1 });
    await shop.keyboard.press('Escape');
    expect(await isFocused(panel.launcher)).toBe(true);
  },
);

test('nothing is asked before the panel is opened, and what was erased elsewhere is forgotten here', async () => {
  const shop = await visit('/');
  const panel = panelOn(shop);
  await panel.open();
  await panel.star(2).click();
  await panel.more.fill(`Too dark at the till, ${marker()}.`);
  await panel.send.click();
  await panel.code();
  const token = new URL((await panel.privatePage.getAttribute('href'))!).pathname.split('/')[2]!;

  const asked: string[] = [];
  shop.on('request', (request) => {
    if (request.url().includes('/v1/receipts/')) asked.push(request.url());
  });
  await shop.reload({ waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await panel.open();
  await panel.mine.waitFor();
  await expect.poll(() => asked.length).toBe(1);

  const erased = await fetch(`${addresses.workerUrl}/v1/receipts/${token}`, { method: 'DELETE' });
  expect(erased.status).toBe(204);
  await panel.mine.click();
  await panel.dialog.getByText(mine.gone).waitFor();
  await shop.reload();
  await panel.open();
  await panel.launcher.hover();
  await shop.waitForLoadState('networkidle');
  expect(await panel.mine.count()).toBe(0);
  expect(asked).toHaveLength(2);
});

/** Dana acknowledges from her mail and answers on the page behind it, which stays open. */
async function answered(dana: Inbox, word: string): Promise<Page> {
  const desk = await (await arrive()).newPage();
  await desk.goto(await linkIn(desk, addresses.mailboxUrl, await dana.arrival(word), 'Open the complaint'));
  await desk.getByRole('button', { name: 'Acknowledge: it’s mine' }).click();
  await desk.waitForURL(/done=acknowledge/);
  await desk
    .getByRole('textbox', { name: 'Your answer' })
    .fill(`I am sorry: the cooling failed overnight, ${word}-why. May I put two bottles aside for you?`);
  await desk.getByRole('button', { name: 'Send to the customer' }).click();
  await desk.waitForURL(/done=answer/);
  return desk;
}

async function resolve(desk: Page, word: string): Promise<void> {
  for (const title of ['Resolve it', 'What we learn from it']) {
    const summary = desk.locator('summary', { hasText: title });
    const isOpen = await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    if (!isOpen) await summary.click();
  }
  await desk
    .getByRole('textbox', { name: 'What you tell the customer' })
    .fill(`The fridge has a new motor, ${word}-told.`);
  await desk.getByRole('combobox', { name: 'What failed' }).selectOption({ label: 'Goods' });
  await desk.getByRole('textbox', { name: 'What prevents it' }).fill('An alarm on the fridge.');
  await desk.getByRole('button', { name: 'Resolve it' }).click();
  await desk.waitForURL(/done=resolve/);
}
