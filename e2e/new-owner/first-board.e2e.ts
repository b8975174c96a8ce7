import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { databaseFile } from '../../demo/stack/prepare.ts';
import { setupLink } from '../../demo/stack/setup-link.ts';
import { expectNoViolations } from '../axe.ts';
import { inboxOf } from '../complaint/inbox.ts';
import { ownStack } from '../complaint/own-stack.ts';
import { customers } from '../screen/customers.ts';
import { panelOn } from '../screen/panel.ts';
import { ownSite } from './own-site.ts';
import { picture } from './pictures.ts';

const { stack, dataDir } = ownStack();
const { arrive, visit } = customers({ at: stack });
const site = ownSite(() => stack().shopUrl);
const question = 'How did our bread taste today?';

test(
  'a new owner goes from the printed link to a board on their page, and the first star reaches tier one',
  { timeout: 180_000 },
  async () => {
    const context = await arrive({ viewport: { width: 1180, height: 860 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const desk = await context.newPage();
    desk.setDefaultTimeout(45_000);
    const { workerUrl, clock } = stack();

    const database = await databaseFile(join(dataDir(), 'state'));
    await desk.goto(await setupLink(workerUrl, database, clock.now()));
    await makeBoard(desk);
    await askOwnQuestion(desk);
    await takeOwnColour(desk);
    await putPeopleOnTwoTiers(desk);
    const line = await copyLine(desk);
    expect(line).toBe(`<script async src="${workerUrl}/wipeboard.js" data-board="grubers-bakery"></script>`);

    site.put(line);
    const shop = await visit(site.url(), { viewport: { width: 1000, height: 700 } });
    const panel = panelOn(shop);
    await panel.open();
    await shop.getByText(question).waitFor();
    expect(await accentOf(shop)).toBe('#8a3b12');
    await picture(shop, '7-customer');
    await panel.star(1).click();
    await panel.more.fill('The crust was burnt.');
    await shop.getByRole('button', { name: 'Send to Gruber’s Bakery' }).click();
    await panel.code();

    const mira = inboxOf(stack().mailboxUrl, 'mira@bakery.example');
    const told = await mira.arrival('The crust was burnt.');
    expect(told.subject).toContain('1 of 5');
    const eva = inboxOf(stack().mailboxUrl, 'eva@bakery.example');
    expect((await eva.received()).filter(({ text }) => text?.includes('The crust was burnt.'))).toEqual([]);

    await desk.reload();
    await desk.getByText(site.url(), { exact: true }).waitFor();
    await desk.getByRole('link', { name: 'Test a page' }).scrollIntoViewIfNeeded();
    await picture(desk, '8-seen');
  },
);

async function makeBoard(desk: Page): Promise<void> {
  await desk.getByLabel('Your name').fill('Eva Gruber');
  await desk.getByLabel('Your email address').fill('eva@bakery.example');
  await desk.getByLabel('What customers call you').fill('Gruber’s Bakery');
  await desk.getByLabel('Address of your site').fill(`${site.url()}/visit.html`);
  await desk.getByLabel('Time zone').fill('Europe/Vienna');
  await expectNoViolations(desk, 'the form of a new board');
  await picture(desk, '1-new-board');
  await desk.getByRole('button', { name: 'Make the board' }).click();
  await desk.getByText('1 of 4').waitFor();
}

async function askOwnQuestion(desk: Page): Promise<void> {
  await desk.getByLabel('Wording, English').first().fill(question);
  await picture(desk, '2-question');
  await desk.getByRole('button', { name: 'Save this question' }).click();
  await desk.getByText('Saved.').waitFor();
  await expectNoViolations(desk, 'a question that was saved');
  await desk.getByRole('link', { name: 'Go on: Your colours' }).click();
}

async function takeOwnColour(desk: Page): Promise<void> {
  await desk.getByText('2 of 4').waitFor();
  await desk.getByRole('radio', { name: 'Your own' }).check();
  const shown = desk.frameLocator('iframe').first();
  await shown.getByRole('button', { name: 'Feedback' }).waitFor();
  await desk.getByLabel('Your colour').fill('#8a3b12');
  await expect.poll(() => accentOf(desk.frames()[1]!), { timeout: 20_000 }).toBe('#8a3b12');
  await expectNoViolations(desk, 'a look beside its preview');
  await picture(desk, '3-colours');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByText('3 of 4').waitFor();
}

async function putPeopleOnTwoTiers(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Add a person' }).click();
  await desk.getByLabel('Name', { exact: true }).fill('Mira Sommer');
  await desk.getByLabel('Email', { exact: false }).first().fill('mira@bakery.example');
  await picture(desk, '4-person');
  await desk.locator('main form button').last().click();
  await desk.getByRole('link', { name: 'Mira Sommer' }).waitFor();
  const own = desk.getByRole('listitem').filter({ hasText: 'eva@bakery.example' });
  await own.getByRole('combobox').selectOption('2');
  await own.getByRole('button', { name: 'Move', exact: true }).click();
  await desk.getByRole('heading', { name: /Tier 2/ }).waitFor();
  await expectNoViolations(desk, 'people on two tiers');
  await picture(desk, '5-people');
  await desk
    .getByRole('link', { name: /On your page$/ })
    .first()
    .click();
}

/** The line for the page, as its button copies it. */
async function copyLine(desk: Page): Promise<string> {
  await desk.getByText('4 of 4').waitFor();
  await desk.getByRole('button', { name: 'Copy' }).first().click();
  await desk.getByRole('button', { name: 'Copied' }).waitFor();
  await expectNoViolations(desk, 'the line for a page');
  await picture(desk, '6-line');
  return desk.evaluate(() => navigator.clipboard.readText());
}

/** The accent that the widget on this page has taken from its board. */
const accentOf = (page: Pick<Page, 'evaluate'>): Promise<string | undefined> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('wipeboard-widget');
    return host?.style.getPropertyValue('--board');
  });
