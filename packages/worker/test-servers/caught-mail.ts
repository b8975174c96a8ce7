import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

/** A mail as an independent parser (mailparser) reads it, and the envelope it came in. */
export type CaughtMail = {
  envelope: { from: string; to: string[] };
  raw: string;
  /** Lower-case header names in the order they came, one entry for each occurrence. */
  headerNames: string[];
  headers: Record<string, string>;
  from: { name: string; address: string }[];
  to: { name: string; address: string }[];
  replyTo: { name: string; address: string }[];
  cc: number;
  bcc: number;
  subject: string;
  messageId: string;
  text: string;
  html: string;
};

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
