import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { english } from '../screen/panel-words.ts';
import { addresses } from '../stack/desk.ts';
import { wallDesk } from './managers.ts';

const people = customers();
const { visit, arrive } = people;

test('a note hangs where its customer allowed it, once a manager put it up, until they take it off again', async () => {
  const word = marker();
  const shop = await visit('/');
  const panel = panelOn(shop);
  await panel.open();
  await panel.kind('comment').click();
  await panel.say.fill(`The man at the cheese counter let me taste five kinds, ${word}.`);
  await panel.check(english.publish).check();
  await panel.send.click();
  await panel.code();

  const page = await (await arrive({ javaScriptEnabled: false })).newPage();
  const board = `${addresses.workerUrl}/b/corner-shop?kind=note`;
  await page.goto(board);
  expect(await page.getByText(word).count()).toBe(0);

  const dana = await wallDesk(people);
  await dana.putUp(word);
  await page.reload();
  await page.getByText(word).waitFor();

  await panel.mine.click();
  const takeOff = panel.dialog.getByRole('button', { name: 'Take it off the board' });
  await takeOff.click();
  await panel.dialog.getByText('Not on the board.').waitFor();
  await page.reload();
  expect(await page.getByText(word).count()).toBe(0);
  await dana.page.goto(`${addresses.workerUrl}/desk/corner-shop/wall?tab=down`);
  await dana.page.getByText(word).first().waitFor();
});
