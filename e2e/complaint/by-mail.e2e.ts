import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CaughtMail } from '../../demo/mailbox/caught-mail.ts';
import { expectNoViolations } from '../axe.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { addresses } from '../stack/desk.ts';
import { complaintOf, storedSaying } from '../stack/stored.ts';
import { answer, inboxOf, linkIn } from './inbox.ts';
import { scanChangesNothing } from './scans.ts';

const { visit, arrive } = customers();
const { mailboxUrl, dataDir } = addresses;
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
const dana = inboxOf(mailboxUrl, 'dana@corner-shop.example');
const omar = inboxOf(mailboxUrl, 'omar@corner-shop.example');

test(
  'by mail alone: answered, answered back, resolved, not put right, resolved one tier up, put right',
  { timeout: 180_000 },
  async () => {
    const word = marker();
    const customer = inboxOf(mailboxUrl, `mara.${word}@example.com`);
    await complain(word, customer.address);
    const [submission] = storedSaying(word);
    const complaint = () => complaintOf(submission!.id);
    // Everything from here on happens in the mailbox, and on the page behind the verdict's links.
    const desk = await (await arrive(phone)).newPage();
    const scan = (mail: CaughtMail) => scanChangesNothing(desk, [mail], { times: 24, dataDir });

    // An address that nobody has confirmed gets one mail, and that was it.
    const received = await customer.arrival('We have your message');
    expect(received.text).not.toContain(word);
    await scan(received);
    await desk.goto(await linkIn(desk, mailboxUrl, received, 'Confirm this address'));
    await expectNoViolations(desk, 'an address to confirm');
    await desk.getByRole('button', { name: 'Yes, this is my address' }).click();
    await desk.getByText('Your address is confirmed').first().waitFor();

    const asked = await dana.arrival(word);
    expect(asked.subject).toContain('1 of 5');
    await answer(desk, mailboxUrl, asked, `I am sorry, Mara. Was it bottle or carton, ${word}-which?`);
    expect(complaint()).toMatchObject({ status: 'acknowledged', acknowledged_by: 'dana' });

    const first = await customer.arrival(`${word}-which`, received);
    expect(first.subject).toMatch(/^Re: /);
    await answer(desk, mailboxUrl, first, `It was the carton, ${word}-carton.`);

    const wrote = await dana.arrival(`${word}-carton`, asked);
    expect(wrote.references).toContain(asked.references[0]);
    const told = 'We have taken every old carton off the shelf, and the next one is on us';
    await answer(desk, mailboxUrl, wrote, `resolved: ${told}, ${word}-done.`);

    const resolution = await customer.arrival(`${word}-done`, first);
    expect(resolution.text).not.toContain('resolved:');
    expect(complaint()).toMatchObject({ status: 'resolved' });
    await scan(resolution);
    const no = await linkIn(desk, mailboxUrl, resolution, 'No, not yet');
    await giveVerdict(desk, no, 'No, not yet', `The next carton was sour too, ${word}-again.`);
    expect(complaint()).toMatchObject({ status: 'reopened', assignee: 'omar', tier: 2 });

    const reopened = await omar.arrival(`${word}-again`);
    const at = (words: string) => reopened.text!.indexOf(words);
    expect(at(`${word}-again`)).toBeLessThan(at('The milk was sour'));
    await answer(desk, mailboxUrl, reopened, `Resolved: our dairy is another one now, ${word}-dairy.`);

    const second = await customer.arrival(`${word}-dairy`, resolution);
    await giveVerdict(desk, await linkIn(desk, mailboxUrl, second, 'Yes, it did'), 'Yes, it did');
    expect(complaint()).toMatchObject({ status: 'closed', closed_because: 'put-right', reopenings: 1 });
    await desk.goto(`${mailboxUrl}/messages/${second.id}?of=${customer.address}&view=thread`);
    await expectNoViolations(desk, 'a conversation in the mailbox');
    expect((await customer.received()).every(({ subject }) => subject.includes('[Corner Shop]'))).toBe(true);
  },
);

async function complain(word: string, email: string): Promise<void> {
  const shop = await visit('/');
  const panel = panelOn(shop);
  await panel.open();
  await panel.star(1).click();
  await panel.more.fill(`The milk was sour on Monday, ${word}.`);
  await panel.reach.click();
  await panel.email.fill(email);
  await panel.send.click();
  await panel.code();
}

/** Follows the link of a verdict: the choice is there already, and counts only once it is confirmed. */
async function giveVerdict(page: Page, link: string, choice: string, words?: string): Promise<void> {
  await page.goto(link);
  expect(await page.getByRole('radio', { name: choice }).isChecked()).toBe(true);
  await expectNoViolations(page, `the verdict “${choice}”, chosen in a mail`);
  if (words) await page.getByRole('textbox', { name: 'Anything you want to say about it' }).fill(words);
  await page.getByRole('button', { name: 'Give this answer' }).click();
  await page.getByRole('status').waitFor();
}
