import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from '../desk/signed-in.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';
import { injectedDeep } from './injected-deep.ts';
import { nastyTexts } from './nasty-texts.ts';
import { alarmsOf, withoutPolicies } from './without-policies.ts';

const { arrive, visit } = customers();

const board = 'corner-shop';
const quarter = Math.ceil(nastyTexts.length / 4);
const nasty = (nth: number): string => nastyTexts[nth % nastyTexts.length]!;

/** Four to a request: its words and details, who asks, and what the board says of it. */
const asked = Array.from({ length: quarter }, (_, at) => ({
  words: nasty(at),
  details: nasty(at + quarter),
  name: nasty(at + 2 * quarter).replaceAll(/\s/g, ''),
  line: nasty(at + 3 * quarter),
}));

/** Leaves a request as the widget does, from the shop’s page; answers its card’s id. */
async function ask(shop: Page, { words, details, name }: (typeof asked)[number]): Promise<string> {
  const word = marker();
  const status = await shop.evaluate(
    async ([url, body]) => (await fetch(url, { method: 'POST', body })).status,
    [
      `${addresses.workerUrl}/v1/boards/${board}/submissions`,
      JSON.stringify({
        key: crypto.randomUUID(),
        revision: 1,
        final: true,
        kind: 'request',
        text: `${words}\n${details}\n${word}`,
        contact: { name },
        publish: true,
        context: { url: `${addresses.shopUrl}/`, title: words.slice(0, 100), locale: 'en' },
      }),
    ] as const,
  );
  expect(status).toBe(201);
  return `req_${storedSaying(word)[0]!.id.slice(4)}`;
}

async function act(manager: BrowserContext, id: string, verb: string, form: Record<string, string> = {}) {
  const answer = await manager.request.post(`${addresses.workerUrl}/desk/${board}/wall/${id}/${verb}`, {
    headers: { origin: addresses.workerUrl, 'sec-fetch-site': 'same-origin' },
    form,
  });
  expect(answer.ok(), `${verb} ${answer.status()}`).toBe(true);
}

/** Where cards are read, as paths of the desk; `id`: the newest card. */
const pages = (id: string): string[] => [
  `/b/${board}`,
  `/b/${board}?sort=newest`,
  `/b/${board}/requests/${id}`,
  `/desk/${board}/wall`,
  `/desk/${board}/wall?tab=requests`,
  `/desk/${board}/wall/${id}`,
];

async function expectHarmless(page: Page, alarms: string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await injectedDeep(page), page.url()).toEqual([]);
  expect(alarms).toEqual([]);
}

test('nothing on the wall runs, loads or leads out, whoever wrote it', { timeout: 240_000 }, async () => {
  const signedIn = await arrive();
  // First: a redirect that is followed on the browser's behalf leaves it at the old address.
  const manager = await signIn(signedIn, addresses, 'lena@corner-shop.example');
  const { context, alarms } = await withoutPolicies(signedIn);
  const customer = await visit('/');
  let newest = '';
  for (const one of asked) {
    newest = await ask(customer, one);
    await manager.goto(`${addresses.workerUrl}/desk/${board}/wall`);
    await expectHarmless(manager, alarms);
    // What breaks in elsewhere is put aside as a program’s; a manager may think otherwise.
    await act(context, newest, 'not-spam');
    await act(context, newest, 'put-up');
    await act(context, newest, 'status', { status: 'planned', line: one.line });
    await act(context, newest, 'answer', { text: one.line });
  }
  for (const path of pages(newest)) {
    await manager.goto(addresses.workerUrl + path);
    await expectHarmless(manager, alarms);
  }
  await manager.goto(`${addresses.workerUrl}/b/${board}?sort=newest`);
  for (const { words } of asked)
    expect(await manager.locator('body').textContent()).toContain(words.slice(0, 60));

  const feed = await (await fetch(`${addresses.workerUrl}/b/${board}/feed.xml`)).text();
  const wellFormed = (xml: string) =>
    manager.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror, script, img, iframe, svg') === null;
    }, xml);
  expect(await wellFormed(feed)).toBe(true);

  // Not by an altered answer: such a page may ask for nothing on this machine.
  const passer = await arrive({ bypassCSP: true });
  const heard = alarmsOf(passer);
  const shop = await passer.newPage();
  await shop.goto(`${addresses.shopUrl}/board.html`);
  const inPage = shop.locator('wipe-board');
  await wallIn(inPage).order.selectOption('Newest');
  await inPage.getByText(asked.at(-1)!.words.slice(0, 30)).first().waitFor();
  await expectHarmless(shop, heard);
  await shop.goto(addresses.shopUrl);
  const panel = panelOn(shop);
  await panel.open();
  await panel.dialog.getByText('On the board', { exact: true }).click();
  await wallIn(panel.dialog).order.selectOption('Newest');
  await panel.dialog.getByText(asked.at(-1)!.words.slice(0, 30)).first().waitFor();
  await expectHarmless(shop, heard);
});
