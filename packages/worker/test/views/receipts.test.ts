import type { Locale, ReceiptView } from '@wipeboard/shared';
import { expect, it } from 'vitest';
import { receiptPage } from '../../src/console/receipt-page.tsx';
import { elementsNamed, only, visibleTexts } from './parsed-html.ts';
import { now } from './specimens/customers.ts';
import { late, oneTap, read, received, settled, waiting } from './specimens/receipts.ts';

const show = (view: ReceiptView, locale: Locale = 'en') =>
  receiptPage(view, { locale, timeZone: 'Europe/Berlin', now, inLanguage: (other) => `?lang=${other}` });
const steps = (view: ReceiptView) => elementsNamed(show(view), 'li').map(({ text }) => text.trim());

it('thanks, names the code, and says what we aim for', () => {
  const texts = visibleTexts(show(waiting()));
  expect(texts).toContain('Thank you. We have it.');
  expect(texts).toContain('WB-7K3QXZ');
  expect(texts.join(' ')).toContain(
    'We aim to answer within 2 hours, counted in opening hours. We kept that 9 of the last 10 times.',
  );
});

it('claims no record where too few have come to be honest', () => {
  expect(visibleTexts(show(received())).join(' ')).not.toContain('We kept that');
});

it('goes from received to read, and says what comes next', () => {
  expect(steps(received())).toEqual(['Received 12:15']);
  expect(steps(waiting())).toEqual(['Received 12:15', 'Next: A person reads it by 14:15']);
  expect(steps(read())).toEqual(['Received 12:15', 'Read by a person 12:37']);
  expect(steps(settled('closed'))).toEqual(['Received 12:15', 'Read by a person 12:37', 'Closed']);
});

it('owns up when it is late', () => {
  expect(steps(late())[1]).toBe('A person should have read it by 09:40. We are late, and we’re sorry.');
});

it.each([
  [read(), 'A person has read it.'],
  [settled('resolved'), 'It has been answered.'],
  [settled('reopened'), 'It is open again.'],
])('says first where it stands', (view, headline) => {
  expect(only(show(view), 'h1').text).toBe(headline);
});

it('shows one tap as what it is', () => {
  const texts = visibleTexts(show(oneTap()));
  expect(texts).toContain('Your rating');
  expect(texts).toContain('7 of 10');
});

it("speaks the customer's language and offers the others", () => {
  const html = show(waiting('ar'), 'ar');
  expect(only(html, 'h1').text).toBe('شكرًا لك. وصلت رسالتك.');
  const links = elementsNamed(html, 'a');
  expect(links.map(({ attributes }) => attributes.get('href'))).toEqual(['?lang=en', '?lang=de', '?lang=ar']);
  expect(links.filter(({ attributes }) => attributes.has('aria-current')).map(({ text }) => text)).toEqual([
    'العربية',
  ]);
});
