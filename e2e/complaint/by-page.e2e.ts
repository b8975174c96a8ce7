import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { complaintOf, storedSaying } from '../stack/stored.ts';
import { inboxOf, linkIn } from './inbox.ts';
import { ownStack } from './own-stack.ts';
import { scanChangesNothing } from './scans.ts';

const { stack, dataDir } = ownStack();
const { visit, arrive } = customers({ at: stack });
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
const inbox = (name: string) => inboxOf(stack().mailboxUrl, `${name}@corner-shop.example`);

test(
  'by page: nobody acts and it climbs, is answered, handed over, resolved beyond a limit, approved, put right',
  { timeout: 240_000 },
  async () => {
    const word = marker();
    const [dana, omar] = [inbox('dana'), inbox('omar')];
    const receipt = await complain(word);
    const told = await dana.arrival(word);
    const [submission] = storedSaying(word, dataDir());
    const complaint = () => complaintOf(submission!.id, dataDir());

    await stack().fastForward(5);
    const climbed = await omar.arrival(word);
    const movedOn = await dana.arrival('It has moved on to Omar Haddad', told);
    expect(complaint()).toMatchObject({ status: 'open', assignee: 'omar', tier: 2 });

    const desk = await (await arrive(phone)).newPage();
    const open = async (mail: typeof climbed, button: string) =>
      desk.goto(await linkIn(desk, stack().mailboxUrl, mail, button));
    await scanChangesNothing(desk, [told, climbed, movedOn], { times: 100, dataDir: dataDir() });

    await open(climbed, 'Open the complaint');
    await expectNoViolations(desk, 'a complaint that has climbed');
    await desk.getByRole('button', { name: 'Acknowledge: it’s mine' }).click();
    await desk.getByRole('status').getByText('It’s yours now.').waitFor();

    const draft = desk.getByRole('textbox', { name: 'Your answer' });
    expect(await draft.inputValue()).toMatch(/sorry/i);
    await draft.fill(filledIn(await draft.inputValue(), `the cooling failed overnight, ${word}-why`));
    await desk.getByRole('button', { name: 'Send to the customer' }).click();
    await desk.getByRole('status').getByText('Your answer stands on the customer’s private page.').waitFor();

    await unfold(desk, 'Hand it over');
    await desk.getByRole('combobox', { name: 'To whom' }).selectOption({ label: 'Dana Weiss' });
    await desk
      .getByRole('textbox', { name: 'A word for them' })
      .fill(`Please take it to them, ${word}-word.`);
    await desk.getByRole('button', { name: 'Hand it over' }).click();
    await desk.getByRole('status').getByText('It is with Dana Weiss now').waitFor();
    await expectNoViolations(desk, 'a complaint that was handed over');

    await open(await dana.arrival(`${word}-word`, movedOn), 'Open the complaint');
    await resolveWithGesture(desk, word);
    expect(complaint()).toMatchObject({ status: 'acknowledged', assignee: 'dana' });
    await receipt.reload();
    expect(await receipt.getByText(`${word}-told`).count()).toBe(0);

    await open(await omar.arrival(`${word}-told`, climbed), 'Approve it');
    await expectNoViolations(desk, 'a gesture that waits for approval');
    await desk.getByRole('button', { name: 'Approve it' }).click();
    await desk.getByRole('status').getByText('Approved.').waitFor();
    expect(complaint()).toMatchObject({ status: 'resolved' });

    await readEverything(receipt, word);
    await receipt.getByRole('radio', { name: 'Yes, it did' }).check();
    await receipt.getByRole('button', { name: 'Give this answer' }).click();
    await receipt.getByRole('status').getByText('We are glad that it helped.').waitFor();
    expect(complaint()).toMatchObject({ status: 'closed', closed_because: 'put-right', reopenings: 0 });
    await expectNoViolations(receipt, 'a receipt whose complaint is closed');

    const mails = [...(await dana.received()), ...(await omar.received())];
    await scanChangesNothing(desk, mails, { times: 100, dataDir: dataDir() });
  },
);

/** Leaves one star and words, without an address, and follows the link to the private page. */
async function complain(word: string): Promise<Page> {
  const shop = await visit('/', phone);
  const panel = panelOn(shop);
  await panel.open();
  await panel.star(1).click();
  await panel.more.fill(`The freezer was warm again, ${word}.`);
  await panel.send.click();
  await panel.code();
  const [receipt] = await Promise.all([shop.waitForEvent('popup'), panel.privatePage.click()]);
  await receipt.getByText(word).waitFor();
  return receipt;
}

/** A draft with something in place of each pair of square brackets. */
const filledIn = (draft: string, words: string): string => draft.replaceAll(/\[[^\]]*\]/g, words);

async function unfold(page: Page, title: string): Promise<void> {
  const summary = page.locator('summary', { hasText: title });
  const isOpen = await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
  if (!isOpen) await summary.click();
}

async function resolveWithGesture(desk: Page, word: string): Promise<void> {
  await unfold(desk, 'Resolve it');
  const told = desk.getByRole('textbox', { name: 'What you tell the customer' });
  await told.fill(`The freezer has a new motor, and your shopping is on us, ${word}-told.`);
  await desk.getByRole('checkbox', { name: 'Told the team what happened' }).check();
  await unfold(desk, 'Goodwill gesture');
  await desk.getByRole('textbox', { name: 'What they get' }).fill('A voucher of 35 euros');
  await desk.getByRole('textbox', { name: 'What it costs, in EUR' }).fill('35');
  await unfold(desk, 'What we learn from it');
  await desk.getByRole('combobox', { name: 'What failed' }).selectOption({ label: 'Goods' });
  await desk.getByRole('textbox', { name: 'What prevents it' }).fill('An alarm on the freezer.');
  await expectNoViolations(desk, 'a resolution about to be sent');
  await desk.getByRole('button', { name: 'Resolve it' }).click();
  await desk.getByRole('status').getByText('Your resolution is kept.').waitFor();
}

async function readEverything(receipt: Page, word: string): Promise<void> {
  await receipt.reload();
  const story = receipt.getByRole('region', { name: 'What has happened, and what was written' });
  const text = (await story.innerText()).replaceAll(/\s+/g, ' ');
  const inOrder = [
    `The freezer was warm again, ${word}.`,
    'Omar Haddad has read it',
    'Omar Haddad answered you',
    `${word}-why`,
    'told you what was done',
    `${word}-told`,
    'A voucher of 35 euros',
  ];
  expect(inOrder.filter((words) => !text.includes(words))).toEqual([]);
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  // What was said among themselves stays there.
  for (const secret of [`${word}-word`, 'An alarm on the freezer', 'Goods'])
    expect(text).not.toContain(secret);
  await expectNoViolations(receipt, 'a receipt that asks whether it helped');
}
