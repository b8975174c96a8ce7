import PostalMime, { addressParser } from 'postal-mime';
import type { InboundMail, MailPart } from '../../domain/reply/inbound-mail.ts';

/** The largest message that is taken apart, in bytes: a parser's time grows with what it is given. */
export const longestMail = 256 * 1024;

// A mail of this size has four thousand; postal-mime's time and memory follow their number.
const mostLines = 16_000;

/** Whether a message is more than may be taken apart. */
export function isTooLarge(raw: Uint8Array): boolean {
  if (raw.byteLength > longestMail) return true;
  let lines = 0;
  for (const byte of raw) if (byte === 10) lines++;
  return lines > mostLines;
}

const readable = /^(?:message\/|text\/rfc822-headers)/;

/** Takes a raw message (RFC 5322, MIME) apart; undefined for one that is too long or can't be read. */
export async function parseMail(raw: Uint8Array): Promise<InboundMail | undefined> {
  if (isTooLarge(raw)) return undefined;
  try {
    const mail = await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: 20,
      maxHeadersSize: 128 * 1024,
    });
    return {
      headers: mail.headers.map(({ key, value }) => ({ name: key, value: value.replace(/\s+/g, ' ') })),
      from: mail.headers
        .filter(({ key }) => key === 'from')
        .flatMap(({ value }) => addressParser(value, { flatten: true }).map(({ address }) => address ?? '')),
      subject: mail.subject ?? '',
      messageId: mail.messageId,
      text: mail.text,
      html: mail.html,
      parts: mail.attachments.flatMap(({ mimeType, content }): MailPart[] =>
        readable.test(mimeType) ? [{ type: mimeType, text: decoded(content) }] : [],
      ),
    };
  } catch {
    return undefined;
  }
}

function decoded(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
