import type { CaughtMail } from './caught-mail.ts';
import { refusal } from './refusal.ts';

const header = (mail: CaughtMail, wanted: string): string =>
  mail.headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';

/** Where one click takes the reader off the list (RFC 8058); undefined where the mail offers none. */
export function unsubscribeUrl(mail: CaughtMail): string | undefined {
  if (mail.sent || !/^List-Unsubscribe=One-Click$/i.test(header(mail, 'list-unsubscribe-post')))
    return undefined;
  return /<(https?:\/\/[^<>\s]+)>/.exec(header(mail, 'list-unsubscribe'))?.[1];
}

/** Does as a mail provider does on one click; a mail can make it ask nobody but the desk. */
export async function unsubscribe(mail: CaughtMail, workerUrl: string | undefined): Promise<void> {
  const url = unsubscribeUrl(mail);
  if (url === undefined || workerUrl === undefined || new URL(url).origin !== new URL(workerUrl).origin)
    throw refusal(404, 'This mail offers no unsubscribing by one click.');
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
    redirect: 'manual',
  });
  if (!answer.ok) throw refusal(502, `The desk answered ${answer.status} to the unsubscribing.`);
}
