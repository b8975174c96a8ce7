import type { Locale } from '@wipeboard/shared';
import { customerMail, type CustomerLinks, type CustomerNews } from '../../../src/mail/customer-mail.ts';
import type { CustomerMailKind } from '../../../src/domain/delivery/outbox.ts';
import type { Written } from '../../../src/mail/written.ts';
import { boards } from './customers.ts';
import { told } from './told.ts';

export const customerLinks: Required<CustomerLinks> = {
  page: 'https://desk.example/r/receipt-token',
  confirm: 'https://desk.example/confirm/confirm-token',
  unsubscribe: 'https://desk.example/u/unsubscribe-token',
};

const who = { en: 'Dana Weiss', de: 'Dana Weiß', ar: 'دانة الخطيب' };

/** A mail to a customer; `more` changes what it tells, `confirmed` whether the address is known to be theirs. */
export function letter(
  kind: CustomerMailKind,
  locale: Locale = 'en',
  {
    confirmed = true,
    board = boards[locale],
    ...more
  }: Partial<CustomerNews> & { confirmed?: boolean; board?: typeof boards.en } = {},
): Written {
  const text = kind === 'resolution' ? told[locale].resolution : told[locale].answer;
  const news: CustomerNews = {
    code: 'WB-7K3QXZ',
    promise: { minutes: 120, openingHours: true, kept: 9, of: 10 },
    replies: true,
    asks: true,
    event: {
      by: who[locale],
      text,
      gesture: kind === 'resolution' ? told[locale].gesture : undefined,
    },
    ...more,
  };
  const links = confirmed ? { ...customerLinks, confirm: undefined } : customerLinks;
  return customerMail(kind, board, news, links, locale);
}

/** Every mail to a customer, in every state. */
export const customerMails = (locale: Locale): [string, Written][] => [
  ['received', letter('received', locale, { confirmed: false })],
  ['received-confirmed', letter('received', locale)],
  ['answer', letter('answer', locale)],
  ['answer-unconfirmed', letter('answer', locale, { confirmed: false, replies: false })],
  ['answer-unnamed', letter('answer', locale, { event: { text: told[locale].answer } })],
  ['resolution', letter('resolution', locale)],
  ['resolution-over', letter('resolution', locale, { asks: false })],
  ['second-ask', letter('second-ask', locale)],
];
