import type { Mail } from '../../../src/mail/transport.ts';
import { sampleMail } from './sample-mail.ts';

const evil = 'evil@attacker.example';

/** Ways in which somebody's words have become somebody's headers, in one library or another. */
const payloads: Record<string, string> = {
  'CRLF and Bcc': `Hi\r\nBcc: ${evil}`,
  'LF and Bcc': `Hi\nBcc: ${evil}`,
  'CR and Bcc': `Hi\rBcc: ${evil}`,
  'LFCR and Bcc': `Hi\n\rBcc: ${evil}`,
  'folded Bcc': `Hi\r\n Bcc: ${evil}`,
  'folded with tab': `Hi\r\n\tBcc: ${evil}`,
  'Bcc from the first character': `\r\nBcc: ${evil}`,
  'line end at the end': 'Hi\r\n',
  'end of headers': 'Hi\r\n\r\n<h1>Other words</h1>',
  'end of data and a new mail': `Hi\r\n.\r\nMAIL FROM:<${evil}>\r\nRCPT TO:<${evil}>\r\n`,
  'boundary of the parts': 'Hi\r\n--=_wipeboard_alternative--\r\n',
  'NUL and Bcc': `Hi\0Bcc: ${evil}`,
  'NUL inside CRLF': `Hi\r\0\nBcc: ${evil}`,
  'line separator': `Hi\u2028Bcc: ${evil}`,
  'paragraph separator': `Hi\u2029Bcc: ${evil}`,
  'next line': `Hi\u0085Bcc: ${evil}`,
  'vertical tab and form feed': `Hi\u000b\u000cBcc: ${evil}`,
  'letters whose low byte is CR and LF': `Hi\u560d\u560aBcc: ${evil}`,
  'other letters whose low byte is CR and LF': `Hi\u010d\u010aBcc: ${evil}`,
  'half a surrogate pair': `Hi\ud800Bcc: ${evil}`,
  'escape and delete': `Hi\u001b[2J\u007f`,
  'percent-encoded line end': `Hi%0d%0aBcc: ${evil}`,
  'encoded word with a line end': `=?utf-8?Q?Hi=0D=0ABcc:_${evil}?=`,
  'encoded word in base64': '=?UTF-8?B?SGkNCkJjYzogZXZpbEBhdHRhY2tlci5leGFtcGxl?=',
  'address behind the name': `Hi <${evil}>`,
  'end of quotes and a second address': `Hi" <${evil}>, "you`,
  'backslash before the quote': `Hi\\" <${evil}>, \\"you`,
  'comma and address': `Hi, ${evil}`,
  'group of addresses': `Hi: ${evil}, you@shop.example;`,
  comment: `Hi (${evil}) <!-- -->`,
  'backslash at the end': 'Hi\\',
  'one very long word': 'x'.repeat(3_000),
  'very many words': 'word '.repeat(600),
};

const fields: Record<string, (payload: string) => Partial<Mail>> = {
  subject: (subject) => ({ subject }),
  'sender name': (name) => ({ from: { name, email: 'board@shop.example' } }),
  'recipient name': (name) => ({ to: { name, email: 'dana@shop.example' } }),
  'reply name': (name) => ({ replyTo: { name, email: 'customer@post.example' } }),
  'recipient address': (text) => ({ to: { email: `dana${text}@shop.example` } }),
  'reply address': (text) => ({ replyTo: { email: `customer@post.example${text}` } }),
  'own header': (text) => ({ headers: { 'X-Note': text } }),
  'List-Id': (text) => ({ headers: { 'List-Id': `${text} <board.shop.example>` } }),
};

const names = [
  'Bcc',
  'bcc',
  'BCC ',
  'Cc',
  'To',
  'From',
  'Sender',
  'Subject',
  'Reply-To',
  'Return-Path',
  'Received',
  'Resent-To',
  'Resent-Bcc',
  'Apparently-To',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'DKIM-Signature',
  'X-Note: x\r\nBcc',
  'X-Note\r\nBcc',
  'X-Note\nBcc',
  'X Note',
  'X-Nöte',
  'X-',
  '',
  ' ',
  ':',
  '__proto__',
];

const addresses = [
  `"${evil} "@shop.example`,
  `"a\\" <${evil}>"@shop.example`,
  `${evil},dana@shop.example`,
  `dana@shop.example,${evil}`,
  `dana@shop.example;${evil}`,
  `<${evil}>dana@shop.example`,
  `dana(${evil})@shop.example`,
  `dana@[127.0.0.1]`,
  `@relay.example:${evil}`,
  `dana%${evil}`,
  `dana@shop.example> SIZE=1 RCPT TO:<${evil}`,
  'dana@shop..example',
  'dana..weiss@shop.example',
  'dana@-shop.example',
  'dana@shop',
  'dánâ@shop.example',
  'dana@shöp.example',
  'dana@shop.example ',
  '',
  '@',
];

export type Injection = { name: string; mail: Mail };

/** Each is one mail with one hostile value in one place. */
export const injections: Injection[] = [
  ...Object.entries(fields).flatMap(([field, place]) =>
    Object.entries(payloads).map(([payload, text]) => ({
      name: `${field}: ${payload}`,
      mail: sampleMail(place(text)),
    })),
  ),
  ...names.map((name) => ({
    name: `header named ${JSON.stringify(name)}`,
    mail: sampleMail({ headers: { [name]: evil } }),
  })),
  ...addresses.map((email) => ({
    name: `address ${JSON.stringify(email)}`,
    mail: sampleMail({ to: { email } }),
  })),
];
