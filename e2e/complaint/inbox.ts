import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaughtMail } from '../../demo/mailbox/caught-mail.ts';

export type Inbox = {
  address: string;
  /** What came in, oldest first. */
  received(): Promise<CaughtMail[]>;
  /** Waits for the first mail that came after `last` and says this in its text. */
  arrival(saying: string, last?: CaughtMail): Promise<CaughtMail>;
};

/** One person's mails in the mailbox at this address. */
export function inboxOf(mailboxUrl: string, address: string): Inbox {
  const received = async () => {
    const answer = await fetch(`${mailboxUrl}/api/messages?of=${encodeURIComponent(address)}`);
    const { messages } = (await answer.json()) as { messages: CaughtMail[] };
    return messages.filter(({ sent }) => !sent);
  };
  return {
    address,
    received,
    async arrival(saying, last) {
      const find = async () => {
        const mails = await received();
        const after = last ? mails.slice(mails.findIndex(({ id }) => id === last.id) + 1) : mails;
        return after.find(({ text }) => text?.includes(saying));
      };
      await expect.poll(find, { timeout: 30_000, message: `a mail to ${address}: ${saying}` }).toBeDefined();
      return (await find())!;
    },
  };
}

/** Opens a mail in the mailbox, as its owner would. */
export async function read(page: Page, mailboxUrl: string, mail: CaughtMail): Promise<void> {
  await page.goto(`${mailboxUrl}/messages/${mail.id}?of=${encodeURIComponent(mail.envelope.to[0]!)}`);
}

/** Answers a mail in the mailbox, as its owner would; resolves once it has gone. */
export async function answer(page: Page, mailboxUrl: string, mail: CaughtMail, text: string): Promise<void> {
  await read(page, mailboxUrl, mail);
  await page.getByText('Reply as').click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL((url) => !url.pathname.includes(mail.id));
}

/** Where a link or button of the mail that says so leads. */
export async function linkIn(
  page: Page,
  mailboxUrl: string,
  mail: CaughtMail,
  name: string,
): Promise<string> {
  await read(page, mailboxUrl, mail);
  const link = page.frameLocator('iframe').getByRole('link', { name }).first();
  return (await link.getAttribute('href'))!;
}

/** Every web address in a mail, in both parts. */
export function linksOf({ html = '', text = '' }: CaughtMail): string[] {
  const inHtml = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&'));
  return [...new Set([...inHtml, ...(text.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:)]/g) ?? [])])];
}
