import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inboxOf, linkIn } from '../complaint/inbox.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying, votesOf } from '../stack/stored.ts';
import { wallDesk } from './managers.ts';

const people = customers();
const { visit, arrive } = people;

async function atTheWall(path = '/') {
  const page = await visit(path);
  const panel = panelOn(page);
  await panel.open();
  await panel.dialog.getByRole('button', { name: 'On the board' }).click();
  const wall = wallIn(panel.dialog);
  await wall.wish.waitFor();
  return { page, panel, wall };
}

/** Presses the button of the mail that asks whether the address is theirs. */
async function confirm(page: Page, address: string): Promise<void> {
  const inbox = inboxOf(addresses.mailboxUrl, address);
  const mail = await inbox.arrival('to be told what becomes of a request');
  await page.goto(await linkIn(page, addresses.mailboxUrl, mail, 'Yes, tell me'));
  await page.getByRole('main').getByRole('button', { name: 'Yes, tell me' }).click();
  await page.getByRole('heading', { name: 'You are told what becomes of it' }).waitFor();
}

test(
  'a request is asked for, put up, backed by three, planned and done; whoever wanted to know has a mail each time',
  { timeout: 240_000 },
  async () => {
    const word = marker();
    const title = `Oat milk in big bottles, ${word}`;
    const mails = ['ada', 'ben'].map((name) => `${name}.${word}@home.example`);
    const [ada, ben] = mails.map((address) => inboxOf(addresses.mailboxUrl, address));

    const first = await atTheWall();
    await first.wall.wish.fill(title);
    await first.wall.details.fill('Two litres, if they make them.');
    await first.wall.name.fill('Ada');
    await first.wall.email.fill(mails[0]!);
    await first.wall.send.click();
    await first.wall.card(title).getByText('Yours, waiting for the shop').waitFor();
    await expect.poll(() => storedSaying(word).length).toBe(1);
    expect(storedSaying(word)[0]).toMatchObject({ kind: 'request', publish: 1 });

    const stranger = await atTheWall();
    await stranger.wall.requests.waitFor();
    expect(await stranger.wall.card(word).count()).toBe(0);

    const dana = await wallDesk(people);
    await dana.putUp(word);
    await confirm(await (await arrive()).newPage(), mails[0]!);

    const voters = [stranger, await atTheWall(), await atTheWall()];
    for (const { page, panel, wall } of voters) {
      await page.reload();
      await panel.open();
      await panel.dialog.getByRole('button', { name: 'On the board' }).click();
      await wall.search.fill(word);
      await wall.vote(word).click();
      await wall.said.getByText('Your vote counts.').waitFor();
    }
    await expect.poll(() => votesOf(word)).toMatchObject({ votes: 3, counted: 3 });
    const { wall: last } = voters[2]!;
    await last.offer.email.fill(mails[1]!);
    await last.offer.yes.click();
    await last.said.getByText('We have sent you a mail.').waitFor();
    await confirm(await (await arrive()).newPage(), mails[1]!);

    await dana.open('requests', word);
    await dana.setStatus('Planned', 'Our dairy delivers it from May on.');
    for (const inbox of [ada!, ben!]) await inbox.arrival('Our dairy delivers it from May on.');

    await dana.setStatus('Done', 'It stands beside the milk.', {
      said: `Big bottles of oat milk would be good, ${word}.`,
      did: 'We have them in two litres now.',
    });
    const page = await (await arrive()).newPage();
    for (const inbox of [ada!, ben!]) {
      const mail = await inbox.arrival('It stands beside the milk.');
      await page.goto(await linkIn(page, addresses.mailboxUrl, mail, 'Open the request'));
      expect(page.url()).toMatch(`${addresses.workerUrl}/b/corner-shop/requests/req_`);
      await page.getByText('It stands beside the milk.').first().waitFor();
      const told = (await inbox.received()).filter(({ text }) => text?.includes('A request that you follow'));
      expect(told).toHaveLength(2);
    }

    const later = await atTheWall();
    await later.wall.changes.click();
    await later.wall.card(word).getByText('We have them in two litres now.').waitFor();
  },
);

test('what others asked for is found while typing, misspelt too, and voted for instead', async () => {
  const word = marker().replace('loaf-', '');
  const { wall, page, panel } = await atTheWall();
  await wall.wish.fill(`Gluten free ${word} bread`);
  await wall.send.click();
  await wall.card(word).getByText('Yours, waiting for the shop').waitFor();
  const dana = await wallDesk(people);
  await dana.putUp(word);

  const { wall: other, page: others } = await atTheWall();
  const asked: string[] = [];
  others.on('request', (request) => {
    if (/\/wall\?.*q=/.test(request.url())) asked.push(request.url());
  });
  const misspelt = word.slice(0, 4) + word.slice(5);
  await other.wish.pressSequentially(`glutn free ${misspelt}`, { delay: 20 });
  await other.instead(word).click();
  await expect.poll(() => votesOf(word)).toMatchObject({ votes: 1, counted: 1 });
  expect(asked.length).toBeLessThan(5);
  await other.vote(word).waitFor();
  expect(await other.vote(word).getAttribute('aria-pressed')).toBe('true');
  expect(storedSaying(word)).toHaveLength(1);

  await other.vote(word).click();
  await other.said.getByText('Your vote is taken back.').waitFor();
  await expect.poll(() => votesOf(word)).toMatchObject({ votes: 0, counted: 0 });

  await page.reload();
  await panel.open();
  await panel.dialog.getByRole('button', { name: 'On the board' }).click();
  await wall.card(word).first().waitFor();
});

test('two requests become one: its votes add up, each person once, and the other address leads there', async () => {
  const words = [marker(), marker()];
  const { wall } = await atTheWall();
  const dana = await wallDesk(people);
  for (const word of words) {
    await wall.wish.fill(`Rye bread, ${word}`);
    await wall.send.click();
    await wall.card(word).getByText('Yours, waiting for the shop').waitFor();
    await dana.putUp(word);
  }
  const both = await atTheWall();
  const one = await atTheWall();
  for (const [{ wall: at }, voted] of [
    [both, words],
    [one, words.slice(0, 1)],
  ] as const)
    for (const word of voted) {
      await at.search.fill(word);
      await at.vote(word).click();
      await at.said.getByText('Your vote counts.').waitFor();
    }
  await expect.poll(() => votesOf(words[0]!)).toMatchObject({ votes: 2 });

  await dana.open('requests', words[0]!);
  const merged = dana.page.url().match(/req_[0-9A-Z]+/)![0];
  const look = dana.page.getByRole('searchbox', { name: 'Words of the other request' });
  await look.fill(words[1]!);
  await dana.page.getByRole('button', { name: 'Look for it' }).click();
  await dana.page.getByRole('button', { name: new RegExp(`^Merge into .*${words[1]}`) }).click();
  await dana.page.getByRole('status').getByText('Merged.').waitFor();
  await expect.poll(() => votesOf(words[1]!)).toMatchObject({ votes: 2, counted: 2 });

  const page = await (await arrive()).newPage();
  await page.goto(`${addresses.workerUrl}/b/corner-shop/requests/${merged}`);
  expect(page.url()).not.toContain(merged);
  await page.getByRole('heading', { name: words[1] }).waitFor();
});
