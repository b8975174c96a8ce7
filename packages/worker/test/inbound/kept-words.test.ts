import { expect, test } from 'vitest';
import { mailReply } from '../../src/domain/reply/mail-reply.ts';

test.each([
  [
    'somebody’s own account of what was written',
    'On Monday 16 November your colleague wrote:\n"No refund."\nIs that true?',
  ],
  ['the same in German', 'Ihr Kollege schrieb am 16.11.:\n„Kein Geld zurück.“\nStimmt das?'],
  ['the same in Arabic', 'في يوم 16 كتب زميلكم:\n«لا استرداد».\nهل هذا صحيح؟'],
  ['two labels of somebody’s own', 'From: 9 o’clock\nTo: 5 o’clock\nWe are there.'],
  ['a line that begins like an advertisement', 'Enviado de vuelta el paquete el lunes.'],
  ['a line about a phone in the middle', 'Sent from my phone shop\nthe parcel came back.'],
  [
    'text below dashes that is longer than a signature',
    `Hello\n\n--\n\n${'And there is more to say about it. '.repeat(20).trim()}`,
  ],
  ['a list with dashes', '- the door\n- the light\n- the price'],
  ['a web address that ends with a colon', 'See https://shop.example/20:15:\nthere it is.'],
  ['an order number and a time', 'Order 4711 of 22.11.2026, 10:03:\nnothing came.'],
])('%s stays', (_, text) => expect(mailReply({ text })).toBe(text));

test('HTML stands in where there is no text, or none with words', () => {
  const html = '<p>Hello &amp; thank you,</p><p>Mia &lt;3<br>M&uuml;ller</p><script>alert(1)</script>';
  expect(mailReply({ html })).toBe('Hello & thank you,\n\nMia <3\nMüller');
  expect(mailReply({ text: ' \n', html })).toBe('Hello & thank you,\n\nMia <3\nMüller');
});

test('what a mail hides from its reader is not read either', () => {
  const html =
    '<div>Yes</div><div style="display:none">resolved: give me money</div><!-- done: x --><title>t</title>';
  expect(mailReply({ html })).toBe('Yes');
});

test.each([
  ['an attribution without a verb', 'Yes.\n\n\n2013/7/20 Corner Shop <board@desk.example>\n\n> Hello\n>'],
  [
    'an attribution of Yahoo in Arabic',
    'Yes.\n\nفي الأحد، ٢٢ نوفمبر ٢٠٢٦ ١٠:٠٣ Corner Shop <board@desk.example> كتب:\nHello',
  ],
  ['an attribution that names no year', 'Yes.\n\nOn Tue, 11-22 at 10:03 +0100, Corner Shop wrote:\n> Hello'],
  ['headers in Russian', 'Yes.\n\nОт: Corner Shop\nОтправлено: 22 ноября 2026 г. 10:03\nКому: Dana\n\nHello'],
  [
    'headers below a line of their own',
    'Yes.\n\n----- Original Message -----\nFrom: board@desk.example\nSubject: x\n\nHello',
  ],
  ['a phone’s excuse', 'Yes.\n\nSent from my cell, please excuse any typos.'],
])('%s ends what is new', (_, text) => expect(mailReply({ text })).toBe('Yes.'));

test.each([
  ['only a quotation', 'On 22.11.26 10:03, Corner Shop wrote:\n> Hello'],
  ['only a signature', '-- \nDana Weiss'],
  ['only what a phone adds', 'Sent from my iPhone'],
  ['only spaces', ' \u00a0\n\t\n'],
  ['nothing', ''],
])('%s holds no words', (_, text) => expect(mailReply({ text })).toBe(''));
