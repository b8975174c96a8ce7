import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

export type Envelope = { from: string; to: string[] };

/** `name` is empty where a header gives none; the address is in lower case. */
export type Party = { name: string; address: string };

/** One mail as it came in; `raw` is what the client sent after DATA, `envelope` what it said before. */
export type CaughtMail = {
  id: string;
  /** ISO 8601, UTC, by the desk's clock. */
  receivedAt: string;
  envelope: Envelope;
  /** Whether it went out to the desk, from somebody whose mailbox this is, instead of coming in. */
  sent: boolean;
  from: string;
  to: string;
  /** The first of each header; the envelope's where there is none. */
  sender: Party;
  recipient: Party;
  /** Where an answer goes: `Reply-To`, else the sender. */
  answerTo: Party;
  subject: string;
  text?: string;
  html?: string;
  /** With angle brackets; empty where the mail has none. */
  messageId: string;
  /** Of `References` and `In-Reply-To`, oldest first. */
  references: string[];
  /** In their order, names as written, values unfolded but not decoded. */
  headers: { name: string; value: string }[];
  raw: string;
};

export type KeptMail = Pick<CaughtMail, 'id' | 'receivedAt' | 'envelope' | 'sent'> & { source: Buffer };

type Found = AddressObject | AddressObject[] | undefined;

const addresses = (found: Found): string =>
  [found ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

function first(found: Found, otherwise = ''): Party {
  const [party] = [found ?? []].flat().flatMap(({ value }) => value);
  return { name: party?.name ?? '', address: (party?.address ?? otherwise).toLowerCase() };
}

/** RFC 5322 §2.2.3: unfolding removes the line break before white space. */
const unfold = (line: string): string => line.replace(/\r?\n(?=[ \t])/g, '');

export async function parseMail({ source, ...kept }: KeptMail): Promise<CaughtMail> {
  const parsed = await simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
  const sender = first(parsed.from, kept.envelope.from);
  const mentioned = [parsed.references ?? [], parsed.inReplyTo ?? []].flat();
  return {
    ...kept,
    from: addresses(parsed.from) || kept.envelope.from,
    to: addresses(parsed.to) || kept.envelope.to.join(', '),
    sender,
    recipient: first(parsed.to, kept.envelope.to[0]),
    answerTo: parsed.replyTo ? first(parsed.replyTo) : sender,
    subject: parsed.subject ?? '',
    ...(parsed.text === undefined ? {} : { text: parsed.text }),
    ...(typeof parsed.html === 'string' ? { html: parsed.html } : {}),
    messageId: parsed.messageId ?? '',
    references: [...new Set(mentioned)],
    headers: parsed.headerLines.map((header) => {
      const line = Buffer.from(header.line, 'latin1').toString('utf8');
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: unfold(line.slice(colon + 1)).trim() };
    }),
    raw: source.toString('utf8'),
  };
}
