import type { BrowserContext, Page } from 'playwright-core';
import { inboxOf } from '../complaint/inbox.ts';
import type { Stack } from '../../demo/stack.ts';

/** Signs a browser in as people do: an address, a mail, a button. Answers the page on which it ends. */
export async function signIn(
  context: BrowserContext,
  stack: Pick<Stack, 'workerUrl' | 'mailboxUrl'>,
  address: string,
): Promise<Page> {
  const page = await context.newPage();
  const inbox = inboxOf(stack.mailboxUrl, address);
  const last = (await inbox.received()).at(-1);
  await page.goto(`${stack.workerUrl}/sign-in`);
  await page.getByRole('textbox').fill(address);
  await page.getByRole('main').getByRole('button').click();
  const mail = await inbox.arrival('/sign-in/link/', last);
  await page.goto(/https?:\S+\/sign-in\/link\/\S+/.exec(mail.text ?? '')![0]);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL(/\/desk/);
  return page;
}
