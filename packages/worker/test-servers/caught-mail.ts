import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';
import type { CaughtMail } from './orders.ts';

const people = (found: AddressObject | AddressObject[] | undefined): { name: string; address: string }[] =>
  [found ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ name, address }) => ({ name, address: address ?? '' })));

export async function caughtMail(
  raw: Buffer | string,
  envelope: CaughtMail['envelope'],
): Promise<CaughtMail> {
  const parsed = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  return {
    envelope,
    raw: raw.toString('utf8'),
    headerNames: parsed.headerLines.map(({ key }) => key),
    headers: Object.fromEntries(
      parsed.headerLines.map(({ key, line }) => [
        key,
        line
          .slice(line.indexOf(':') + 1)
          .replaceAll(/\r?\n/g, '')
          .trim(),
      ]),
    ),
    from: people(parsed.from),
    to: people(parsed.to),
    replyTo: people(parsed.replyTo),
    cc: people(parsed.cc).length,
    bcc: people(parsed.bcc).length,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
  };
}
