import type { Mail } from './transport.ts';

const encoder = new TextEncoder();
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** RFC 2045 §6.7: quoted-printable, CRLF line ends, no line over 76 characters. */
export function quotedPrintable(text: string): string {
  return text
    .replaceAll(/\r\n?|\n/g, '\n')
    .split('\n')
    .map((line) => {
      let out = '';
      let width = 0;
      const bytes = encoder.encode(line);
      bytes.forEach((byte, index) => {
        const blankAtEnd = (byte === 0x20 || byte === 0x09) && index === bytes.length - 1;
        const plain = (byte === 0x09 || (byte >= 0x20 && byte <= 0x7e)) && byte !== 0x3d && !blankAtEnd;
        const piece = plain ? String.fromCharCode(byte) : `=${hex(byte)}`;
        if (width + piece.length > 75) {
          out += '=\r\n';
          width = 0;
        }
        out += piece;
        width += piece.length;
      });
      return out;
    })
    .join('\r\n');
}

/** RFC 2047 §2: each encoded word ≤ 75 characters and whole characters only, so it takes 42 bytes of UTF-8. */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    words.push(`=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`);
    bytes = [];
  };
  for (const character of text) {
    const next = encoder.encode(character);
    if (bytes.length + next.length > 42) flush();
    bytes.push(...next);
  }
  if (bytes.length > 0) flush();
  return words;
}

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');

/** RFC 5322 §2.2.3: folds at single spaces so that lines stay within 78 characters where the words allow it. */
function folded(name: string, words: string[]): string {
  let line = `${name}:`;
  let out = '';
  for (const word of words) {
    // A line of nothing but spaces would look like the end of the headers.
    if (word !== '' && line.length + 1 + word.length > 76 && line.trimEnd() !== `${name}:`) {
      out += `${line}\r\n`;
      line = '';
    }
    line += ` ${word}`;
  }
  return out + line;
}

function addressWords({ name, email }: { name?: string; email: string }): string[] {
  if (!name) return [email];
  const shown = isPlain(name)
    ? `"${name.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`.split(' ')
    : encodedWords(name);
  return [...shown, `<${email}>`];
}

/**
 * The whole message (RFC 5322) with text and HTML as alternatives, CRLF line ends, pure ASCII. The mail must have
 * passed `guardMail`. The same mail, id and instant give the same bytes.
 */
export function mimeMessage(mail: Mail, messageId: string, date: Date): string {
  // "=_" can't occur in quoted-printable text (RFC 2045 §6.7), so no body can hold the boundary.
  const boundary = '=_wipeboard_alternative';
  const subjectWords = isPlain(mail.subject) ? mail.subject.split(' ') : encodedWords(mail.subject);
  const part = (type: string, text: string): string =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`;
  const headers = [
    folded('From', addressWords(mail.from)),
    folded('To', addressWords(mail.to)),
    ...(mail.replyTo ? [folded('Reply-To', addressWords(mail.replyTo))] : []),
    folded('Subject', subjectWords),
    folded('Date', [date.toUTCString().replace('GMT', '+0000')]),
    folded('Message-ID', [messageId]),
    ...Object.entries(mail.headers).map(([name, value]) => folded(name, value.split(' '))),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  return `${headers.join('\r\n')}\r\n\r\n${part('text/plain', mail.text)}${part('text/html', mail.html)}--${boundary}--\r\n`;
}
