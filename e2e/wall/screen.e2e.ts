import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { keptOnDevice, readable } from '../screen/left-behind.ts';
import { marker } from '../screen/marker.ts';
import { troublesOf } from '../screen/troubles.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying, votesOf } from '../stack/stored.ts';
import { back, hangUp } from './hang-up.ts';
import { readCode } from './read-code.ts';

const people = customers();

const example = () => `${addresses.shopUrl}/screen/`;
const ofTheDesk = () => `${addresses.workerUrl}/b/corner-shop/screen`;

async function hung(address: string, reducedMotion: 'reduce' | 'no-preference' = 'no-preference') {
  const context = await people.arrive({ reducedMotion, viewport: { width: 1920, height: 1080 } });
  const troubles = troublesOf(context);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  const screen = page.locator('wipe-board');
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const on = {
    screen,
    button,
    tell: button('Tell us'),
    wish: screen.getByRole('textbox', { name: 'What should we stock?' }),
    send: button('Send'),
    card: (words: string) => screen.getByRole('listitem').filter({ hasText: words }).first(),
    vote: (words: string) => button(new RegExp(`^Vote for .*${words}`)),
    over: screen.getByRole('timer'),
  };
  await on.tell.waitFor();
  return { page, troubles, ...on };
}

/** The desk has answered, and the device has forgotten what waited. */
const sent = (word: string) => expect.poll(() => storedSaying(word).length).toBe(1);

async function expectNothingOf(page: Page, words: readonly string[]): Promise<void> {
  const text = await readable(page);
  for (const word of words) expect(text).not.toContain(word);
  expect(await page.context().cookies()).toEqual([]);
  await expect.poll(() => keptOnDevice(page)).toEqual({});
}

test.each([
  ['the shop’s own page', example],
  ['the desk’s page', ofTheDesk],
])('%s: who types and leaves is asked, then forgotten', async (_, address) => {
  const word = marker();
  const { page, tell, wish, over, button, screen, troubles } = await hung(address());
  await tell.click();
  await wish.fill(`Mrs Petrovic of number nine would like ${word}`);
  expect(await readable(page)).toContain(word);
  await page.clock.fastForward(24_000);
  expect(await over.count()).toBe(0);
  await page.clock.fastForward(4_000);
  await over.getByText(/^Everything you typed goes in \d+ s\.$/).waitFor();
  await button('I’m still here').click();
  await over.waitFor({ state: 'detached' });
  expect(await wish.inputValue()).toContain(word);

  await page.clock.fastForward(46_000);
  await tell.waitFor();
  expect(await screen.getByRole('textbox').count()).toBe(0);
  await expectNothingOf(page, [word, 'Petrovic']);
  await page.goBack().catch(() => null);
  await page.goto(address());
  await tell.click();
  expect(await wish.inputValue()).toBe('');
  expect(storedSaying(word)).toEqual([]);
  expect(troubles.filter((trouble) => trouble.startsWith('uncaught'))).toEqual([]);
});

test('what is sent is thanked for with its code, which is gone again a little later', async () => {
  const word = marker();
  const { page, tell, wish, send, screen } = await hung(example());
  await tell.click();
  await wish.fill(`Chestnut honey, ${word}`);
  await send.click();
  await screen.getByRole('heading', { name: 'Thank you' }).waitFor();
  const code = (await screen.getByText(/^WB-[0-9A-Z]{6}$/).textContent())!;
  await sent(word);
  expect(storedSaying(word)[0]).toMatchObject({ kind: 'request', publish: 1, contact: null });
  await expect.poll(() => keptOnDevice(page)).toEqual({});
  await page.clock.fastForward(16_000);
  await tell.waitFor();
  await expectNothingOf(page, [word, code]);
});

test('without a connection only what is unsent stays on the device, until it is sent', async () => {
  const word = marker();
  const { page, tell, wish, send, screen } = await hung(example());
  await tell.click();
  await page.context().setOffline(true);
  await wish.fill(`Ginger tea, ${word}`);
  await send.click();
  await screen.getByText(/is kept on this screen/).waitFor();
  const kept = await keptOnDevice(page);
  expect(Object.keys(kept)).toEqual(['wipeboard/unsent']);
  expect(kept['wipeboard/unsent']).toHaveLength(1);
  await page.clock.fastForward(16_000);
  await tell.waitFor();
  expect(await readable(page)).not.toContain(word);
  await page.context().setOffline(false);
  // Each time it is tried anew: the queue waits longer after each failure, and a leap of the clock may be one.
  await expect
    .poll(() => page.clock.fastForward(30_000).then(() => keptOnDevice(page)), { timeout: 20_000 })
    .toEqual({});
  expect(storedSaying(word)).toHaveLength(1);
  await expectNothingOf(page, [word]);
});

test('two who vote one after the other for the same card are two', async () => {
  const word = marker();
  const [id] = await hangUp(people, [{ kind: 'request', text: `Plum jam, ${word}` }]);
  await back(id!, 5);
  const { page, card, vote, screen } = await hung(example());
  // A leap of the clock may outrun an answer, and a vote is sent again: what counts is who voted.
  const voters = new Set<unknown>();
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(`/requests/${id}/vote`))
      voters.add(JSON.parse(request.postData()!).voter);
  });
  for (const counted of [6, 7]) {
    await card(word)
      .getByText(`${counted - 1} votes`)
      .waitFor();
    expect(await vote(word).getAttribute('aria-pressed')).toBe('false');
    await vote(word).click();
    await expect.poll(() => votesOf(word)).toEqual({ votes: counted, counted });
    expect(await vote(word).getAttribute('aria-pressed')).toBe('true');
    await card(word).getByText(`${counted} votes`).waitFor();
    await page.clock.fastForward(46_000);
    await expect.poll(() => screen.getByRole('button', { pressed: true }).count()).toBe(0);
    // It reads anew each minute; a page of ours comes round again.
    await page.clock.fastForward(15_000);
    await page.reload();
    await expectNothingOf(page, []);
  }
  expect(voters.size).toBe(2);
});

test('a code leads to the board’s page on one’s own phone, as a camera reads it, with its address beside it', async () => {
  const { page, screen } = await hung(example());
  const code = screen.getByRole('img', { name: 'QR code of the board’s page' });
  const { width, height } = (await code.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(112);
  const address = `${addresses.workerUrl}/b/corner-shop`;
  await screen.getByText(address.replace('http://', ''), { exact: true }).waitFor();
  const qr = await page.evaluate(
    async (url) => (await (await fetch(url)).json()) as { url: string; path: string; size: number },
    `${addresses.workerUrl}/v1/boards/corner-shop/qr`,
  );
  expect(qr.url).toBe(address);
  expect(await code.locator('path').last().getAttribute('d')).toBe(qr.path);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { says, darkestOutside } = await readCode(code, qr.size, 4);
    expect([colorScheme, says]).toEqual([colorScheme, address]);
    expect(darkestOutside, 'four modules of light').toBeGreaterThan(240);
  }
  await page.goto(qr.url);
  await page.getByRole('heading', { name: 'On the board' }).first().waitFor();
});

test.each([
  ['reduce', 0],
  ['no-preference', 1],
] as const)('with motion “%s” a page that turns has so many animations: %i', async (motion, least) => {
  await hangUp(people, [
    { kind: 'request', text: `Fig bread, ${marker()}` },
    { kind: 'comment', text: `Kind people at the till, ${marker()}` },
  ]);
  const { page, screen } = await hung(example(), motion);
  const title = screen.getByRole('heading', { level: 1 }).last();
  const before = await title.textContent();
  await screen.evaluate((host) => {
    const seen: string[] = [];
    for (const type of ['animationstart', 'transitionrun'])
      host.shadowRoot!.addEventListener(type, (event) =>
        seen.push((event as AnimationEvent).animationName ?? type),
      );
    Object.assign(window, { seen });
  });
  // As many turns as bring another kind of card, whatever hangs here by now.
  await expect
    .poll(() => page.clock.fastForward(13_000).then(() => title.textContent()), { interval: 200 })
    .not.toBe(before);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  if (least === 0) expect(seen).toEqual([]);
  else
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
      .toBeGreaterThanOrEqual(least);
});
