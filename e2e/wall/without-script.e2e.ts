import { expect, test } from 'vitest';
import { inboxOf, linkIn } from '../complaint/inbox.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying, votesOf } from '../stack/stored.ts';
import { wallDesk } from './managers.ts';

const people = customers();
const { arrive } = people;

test(
  'without a script: asked for, received, found to be asked for already, voted for by mail',
  { timeout: 120_000 },
  async () => {
    const word = marker();
    const page = await (await arrive({ javaScriptEnabled: false })).newPage();
    const ask = async (title: string) => {
      await page.goto(`${addresses.workerUrl}/b/corner-shop`);
      await page.getByRole('textbox', { name: 'What would you like?' }).fill(title);
      await page.getByRole('button', { name: 'Ask for it', exact: true }).click();
    };
    await ask(`Poppy seed rolls, ${word}`);
    const anyway = page.getByRole('button', { name: 'Ask for it anyway' });
    if (await anyway.isVisible()) await anyway.click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await page
      .getByText(/WB-[0-9A-Z]{6}/)
      .first()
      .waitFor();
    expect(storedSaying(word)).toHaveLength(1);
    await page.reload();
    expect(storedSaying(word)).toHaveLength(1);

    const dana = await wallDesk(people);
    await dana.putUp(word);

    await ask(`Poppy rolls ${word}`);
    await page.getByRole('heading', { name: 'Is it one of these?' }).waitFor();
    await page
      .getByRole('link', { name: new RegExp(word) })
      .first()
      .click();
    const address = `cleo.${word}@home.example`;
    await page.getByRole('textbox', { name: 'Your mail address' }).first().fill(address);
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByRole('heading', { name: 'We have sent you a mail' }).waitFor();
    expect(votesOf(word)).toMatchObject({ votes: 0, counted: 0 });
    const inbox = inboxOf(addresses.mailboxUrl, address);
    const mail = await inbox.arrival('corner-shop');
    const reader = await (await arrive()).newPage();
    await reader.goto(await linkIn(reader, addresses.mailboxUrl, mail, 'Yes'));
    expect(votesOf(word)).toMatchObject({ votes: 0, counted: 0 });
    await reader.getByRole('main').getByRole('button', { name: /^Yes/ }).click();
    await reader.getByRole('main').waitFor();
    await expect.poll(() => votesOf(word)).toMatchObject({ votes: 1, counted: 1 });
    expect(storedSaying(word)).toHaveLength(1);
    expect((await page.context().cookies()).length).toBe(0);
  },
);
