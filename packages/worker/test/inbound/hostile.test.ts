import { expect, test } from 'vitest';
import { dmarcPassed } from '../../src/domain/reply/authentication-results.ts';
import { bounceOf } from '../../src/domain/reply/bounce.ts';
import { mailCommand } from '../../src/domain/reply/mail-command.ts';
import { storableParts } from '../../src/domain/reply/mail-parts.ts';
import { mailReply } from '../../src/domain/reply/mail-reply.ts';
import { isTooLarge, longestMail } from '../../src/mail/inbound/parse-mail.ts';

const pieces = [
  '-',
  '_',
  ' ',
  '.',
  '*',
  '<',
  '&',
  '(',
  '"',
  '\n',
  '>\n',
  ' \n',
  'a\n',
  'a: ',
  'From: a\n',
  'On 1 ',
  'On 1\n',
  '<a@b>:\n',
  'Am 1 schrieb ',
  'في 1 كتب ',
  'On 22.11.26 10:03, A wrote:\n>\n',
  'Sent from my ',
  'ack ',
  'done: ',
  '<div id="',
  '<a "',
  '<!--',
  '<li>',
  '<pre>x',
  'x<b>',
  '<blockquote>',
  '<div style="display:none">',
  'id=',
  'message-id: <',
  ' x@y.z\n',
  '550 ',
  ';dmarc=pass ',
];
const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example' };

// Whatever takes time by the square of its input takes hours here, not seconds.
test.each(pieces)('a whole mail of %j is read in one pass', { timeout: 60_000 }, (piece) => {
  const text = `${piece.repeat(longestMail / piece.length)}!`;
  const server = { headers: [], from: ['mailer-daemon@x.example'], subject: 'failure notice', parts: [] };
  mailReply({ text });
  mailReply({ html: text });
  expect(mailCommand(text, dana, [dana]).acts.length).toBeLessThanOrEqual(1);
  expect(bounceOf({ ...server, text }, '')).toBeDefined();
  const headers = [{ name: 'authentication-results', value: `mx.cloudflare.net; ${text}` }];
  expect(dmarcPassed({ headers }, 'mx.cloudflare.net', dana.email)).toBe(false);
});

test.each([
  ['as large as allowed, in long lines', longestMail, 'a'.repeat(76), false],
  ['a byte larger', longestMail + 1, 'a'.repeat(76), true],
  ['small, but all line ends', 20_000, '', true],
])('%s', (_, bytes, line, tooLarge) => {
  const raw = new TextEncoder().encode(`${line}\n`.repeat(bytes)).slice(0, bytes);
  expect(isTooLarge(raw)).toBe(tooLarge);
});

test('long words are kept in parts that lose nothing but the spaces between them', () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
  const parts = storableParts(words);
  expect(parts.every((part) => part.length <= 5_000)).toBe(true);
  expect(parts.join(' ')).toBe(words);
});

test('no part ends within a character', () => {
  const parts = storableParts(`a${'😀'.repeat(4_000)}`);
  expect(parts.join('')).toBe(`a${'😀'.repeat(4_000)}`);
  expect(parts.every((part) => part.isWellFormed())).toBe(true);
});

test('what is beyond the last part is not dropped without a sign', () => {
  expect(storableParts('word '.repeat(10_000)).at(-1)).toMatch(/…$/);
});

test('controls are left out, so that whatever is stored may be shown', () => {
  expect(storableParts('a\u0000b\u0007c\td\r\ne\ud800')).toEqual(['abc\td\ne\ufffd']);
});
