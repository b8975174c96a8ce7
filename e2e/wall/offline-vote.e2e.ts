import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { wallIn } from '../screen/wall.ts';
import { addresses } from '../stack/desk.ts';
import { votesOf } from '../stack/stored.ts';
import { wallDesk } from './managers.ts';

const people = customers();

test('a vote given offline waits on the device over a reload, is said not to be sent, and counts once', async () => {
  const word = marker();
  const page = await people.visit(`${addresses.guestUrl}/offline/shop.html`);
  const panel = panelOn(page);
  const wall = wallIn(panel.dialog);
  const openWall = async () => {
    await panel.open();
    await panel.dialog.getByRole('button', { name: 'On the board' }).click();
    await wall.wish.waitFor();
  };
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await openWall();
  await wall.wish.fill(`Chestnut honey, ${word}`);
  await wall.send.click();
  await wall.card(word).getByText('Yours, waiting for the shop').waitFor();
  const dana = await wallDesk(people);
  await dana.putUp(word);
  await wall.search.fill(word);
  await wall.vote(word).waitFor();

  await page.context().setOffline(true);
  await wall.vote(word).click();
  await wall.card(word).getByText('Not sent yet. It goes out by itself.').waitFor();
  expect(await wall.vote(word).getAttribute('aria-pressed')).toBe('true');
  expect(votesOf(word)).toMatchObject({ votes: 0, counted: 0 });
  await page.reload();
  await page.context().setOffline(false);
  await expect.poll(() => votesOf(word), { timeout: 30_000 }).toMatchObject({ votes: 1, counted: 1 });
  await page.reload();
  await openWall();
  await wall.search.fill(word);
  await wall.vote(word).waitFor();
  expect(await wall.vote(word).getAttribute('aria-pressed')).toBe('true');
});
