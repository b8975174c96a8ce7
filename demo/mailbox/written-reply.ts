import type { CaughtMail, Party } from './caught-mail.ts';
import { dateAndTime } from './shown-time.ts';

/** An answer as its writer sees it before it goes. */
export type Reply = {
  from: Party;
  to: Party;
  subject: string;
  /** “On …, somebody wrote:” */
  wrote: string;
  /** The original below that line, as plain text. */
  quoted: string;
  inReplyTo: string;
  references: string[];
};

const named = ({ name, address }: Party): string => (name ? `${name} <${address}>` : address);

const attribution = (mail: CaughtMail, timeZone?: string): string =>
  `On ${dateAndTime(mail.receivedAt, timeZone)}, ${named(mail.sender)} wrote:`;

/** What a mail program prepares when its owner presses “Reply”. */
export function replyTo(mail: CaughtMail, owner: Party, timeZone?: string): Reply {
  const wrote = attribution(mail, timeZone);
  const lines = (mail.text ?? '').trimEnd().split(/\r?\n/);
  return {
    from: owner,
    to: mail.answerTo,
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    wrote,
    quoted: [wrote, '', ...lines.map((line) => (line ? `> ${line}` : '>'))].join('\n'),
    inReplyTo: mail.messageId,
    references: [...mail.references.filter((id) => id !== mail.messageId), mail.messageId].filter(Boolean),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const wrapped = (text: string): string =>
  Buffer.from(text.replace(/\r?\n/g, '\r\n'))
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');

// RFC 2047 §2: at most 75 characters each, whole characters only.
function encodedWords(text: string): string {
  const pieces: string[] = [''];
  for (const character of text) {
    if (Buffer.byteLength(pieces.at(-1)! + character) > 42) pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const unstructured = (text: string): string =>
  /^[\x20-\x7e]*$/.test(oneLine(text)) ? oneLine(text) : encodedWords(oneLine(text));

const addressLine = ({ name, address }: Party): string => {
  if (!name) return address;
  const quoted = /^[\x20-\x7e]*$/.test(name)
    ? `"${name.replace(/["\\]/g, '\\$&')}"`
    : encodedWords(oneLine(name));
  return `${quoted} <${address}>`;
};

/** The mail of a person who answers above the quoted original, as Gmail writes it; `id` goes into its Message-ID. */
export function writtenReply(
  mail: CaughtMail,
  { from, to, subject, wrote, quoted, inReplyTo, references }: Reply,
  { words, id, date }: { words: string; id: string; date: Date },
): Buffer {
  const boundary = `000000000000${id.replace(/\W/g, '')}`;
  const original = /<body[^>]*>([\s\S]*)<\/body>/i.exec(mail.html ?? '')?.[1] ?? mail.html ?? '';
  const quote = original || `<pre>${escaped(mail.text ?? '')}</pre>`;
  const said = words
    .split(/\r?\n/)
    .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
    .join('');
  const html = `<div dir="auto">${said}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(wrote)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${quote}</blockquote></div>`;
  const part = (type: string, text: string): string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset="UTF-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(text),
  ];
  const lines = [
    'MIME-Version: 1.0',
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
    ...(references.length > 0 ? [`References: ${references.join('\r\n ')}`] : []),
    `Subject: ${unstructured(subject)}`,
    `From: ${addressLine(from)}`,
    `To: ${addressLine(to)}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', `${words}\n\n${quoted}\n`),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
