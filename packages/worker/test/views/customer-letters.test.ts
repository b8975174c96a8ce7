import { expect, it } from 'vitest';
import { customerMailKinds } from '../../src/domain/delivery/outbox.ts';
import { hostileLetter } from './hostile-customer.ts';
import { hostileFaults } from './hostile-faults.ts';
import { elementsNamed, only, visibleTexts } from './parsed-html.ts';
import { customerLinks, letter } from './specimens/customer-mails.ts';

const hrefs = (html: string) => elementsNamed(html, 'a').map(({ attributes }) => attributes.get('href'));

it.each(customerMailKinds)(
  'shows every hostile text in every field of the mail “%s” as text only',
  { timeout: 60_000 },
  (kind) => {
    expect(hostileFaults((text) => hostileLetter(kind, text).html, [hostileLetter(kind, 'x').html])).toEqual(
      [],
    );
  },
);

it('keeps a link that staff wrote as they wrote it, and makes none of it', () => {
  const text = 'See https://shop.example/freezers';
  const { html, text: plain } = letter('answer', 'en', { event: { by: 'Dana', text } });
  for (const part of [html, plain]) expect(part).toContain('https://shop.example/freezers');
  expect(hrefs(html)).toEqual([customerLinks.page]);
});

it('takes the links from lines that quote the customer', () => {
  const text = 'We are sorry.\n> read https://evil.example/now or call +49 30 901820\n>> www.evil.example';
  const { html, text: plain } = letter('answer', 'en', { event: { by: 'Dana', text } });
  for (const part of [html, plain]) expect(part).not.toMatch(/:\/\/evil|evil\.example|901820/);
});

it('says first what it is: who answered, what was done, or the question', () => {
  const heading = (kind: (typeof customerMailKinds)[number]) => only(letter(kind).html, 'h1').text;
  expect(customerMailKinds.map(heading)).toEqual([
    'Thank you. We have your message.',
    'Dana Weiss answered you',
    'Dana Weiss tells you what was done',
    'Is it all right now?',
  ]);
});

it('offers one tap for each answer, with the same address in both parts', () => {
  for (const kind of ['resolution', 'second-ask'] as const) {
    const { html, text } = letter(kind);
    for (const answer of ['yes', 'no']) {
      expect(hrefs(html)).toContain(`${customerLinks.page}?helped=${answer}`);
      expect(text).toContain(`${customerLinks.page}?helped=${answer}\n`);
    }
  }
});

it('asks nothing any more once an answer was given', () => {
  expect(letter('resolution', 'en', { asks: false }).text).not.toMatch(/helped=|put things right/);
});

it('ends with a way out where it answers nothing, and only there', () => {
  for (const kind of customerMailKinds) {
    const way = hrefs(letter(kind).html).includes(customerLinks.unsubscribe);
    expect([kind, way]).toEqual([kind, kind === 'received' || kind === 'second-ask']);
  }
});

it('asks to confirm an address only while it isn’t', () => {
  for (const kind of ['received', 'answer', 'resolution'] as const) {
    expect(hrefs(letter(kind, 'en', { confirmed: false }).html)).toContain(customerLinks.confirm);
    expect(hrefs(letter(kind).html)).not.toContain(customerLinks.confirm);
  }
});

it('says the code and the promise to whoever asked for an answer', () => {
  const texts = visibleTexts(letter('received').html).join(' ');
  expect(texts).toContain('WB-7K3QXZ');
  expect(texts).toContain('We aim to answer within 2 hours, counted in opening hours.');
});
