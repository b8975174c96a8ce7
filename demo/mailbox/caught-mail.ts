import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

export type Envelope = { from: string; to: string[] };

/** One mail as it came in; `raw` is what the client sent after DATA, `envelope` what it said before. */
export type CaughtMail = {
  id: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  envelope: Envelope;
  from: string;
  to: string;
  subject: string;
  text?: string;
  html?: string;
  /** In their order, names as written, values unfolded but not decoded. */
  headers: { name: string; value: string }[];
  raw: string;
};

export type KeptMail = Pick<CaughtMail, 'id' | 'receivedAt' | 'envelope'> & { source: Buffer };

const addresses = (found: AddressObject | AddressObject[] | undefined): string =>
  [found ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

/** RFC 5322 §2.2.3: unfolding removes the line break before white space. */
const unfold = (line: string): string => line.replace(/\r?\n(?=[ \t])/g, '');

export async function parseMail({ source, ...kept }: KeptMail): Promise<CaughtMail> {
  const parsed = await simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
  return {
    ...kept,
    from: addresses(parsed.from) || kept.envelope.from,
    to: addresses(parsed.to) || kept.envelope.to.join(', '),
    subject: parsed.subject ?? '',
    ...(parsed.text === undefined ? {} : { text: parsed.text }),
    ...(typeof parsed.html === 'string' ? { html: parsed.html } : {}),
    headers: parsed.headerLines.map((header) => {
      const line = Buffer.from(header.line, 'latin1').toString('utf8');
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: unfold(line.slice(colon + 1)).trim() };
    }),
    raw: source.toString('utf8'),
  };
}
