import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { isFocused, tabBackTo, tabTo } from '../screen/keyboard.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { wallIn } from '../screen/wall.ts';
import { votesOf } from '../stack/stored.ts';
import { wallDesk } from './managers.ts';

const people = customers();

test('with the keyboard alone: asked for, voted, taken back; a manager puts up and takes back with single keys', async () => {
  const word = marker();
  const page = await people.visit('/');
  const panel = panelOn(page);
  const wall = wallIn(panel.dialog);
  await tabTo(panel.launcher);
  await page.keyboard.press('Enter');
  await panel.dialog.waitFor();
  const way = panel.dialog.getByRole('button', { name: 'On the board' });
  await way.waitFor();
  await tabTo(way);
  await page.keyboard.press('Enter');
  const title = panel.dialog.getByRole('heading', { name: 'On the board' });
  await title.waitFor();
  await expect.poll(() => isFocused(title)).toBe(true);
  await tabTo(wall.wish);
  await page.keyboard.type(`Sunflower bread, ${word}`);
  await tabTo(wall.send);
  await page.keyboard.press('Enter');
  await wall.card(word).getByText('Yours, waiting for the shop').waitFor();

  const dana = await wallDesk(people);
  const desk = dana.page;
  await desk.goto(new URL('/desk/corner-shop/wall', desk.url()).href);
  const card = desk.getByRole('listitem').filter({ hasText: word }).first();
  const box = card.getByRole('checkbox');
  for (
    let steps = 0;
    steps < 60 && !(await card.evaluate((li) => li.contains(document.activeElement)));
    steps++
  )
    await desk.keyboard.press('j');
  await desk.keyboard.press('x');
  expect(await box.isChecked()).toBe(true);
  await desk.keyboard.press('p');
  await desk.getByRole('status').getByText('1 card put up.').waitFor();
  await desk.waitForLoadState();
  await desk.keyboard.press('u');
  await desk.getByRole('status').getByText('1 card as before.').waitFor();
  await dana.putUp(word);

  await tabBackTo(wall.search);
  await page.keyboard.type(word);
  const vote = wall.vote(word);
  await vote.waitFor();
  await tabTo(vote);
  await page.keyboard.press('Space');
  await wall.said.getByText('Your vote counts.').waitFor();
  await expect.poll(() => votesOf(word)).toMatchObject({ votes: 1, counted: 1 });
  await tabTo(wall.offer.no);
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused(vote)).toBe(true);
  await page.keyboard.press('Space');
  await wall.said.getByText('Your vote is taken back.').waitFor();
  await expect.poll(() => votesOf(word)).toMatchObject({ votes: 0, counted: 0 });
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(panel.launcher)).toBe(true);
});
