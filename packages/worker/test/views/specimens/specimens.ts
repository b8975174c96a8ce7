import { locales, type Locale } from '@wipeboard/shared';
import { homePage } from '../../../src/console/home-page.tsx';
import { noticePage, type Notice } from '../../../src/console/notice-page.tsx';
import { receiptPage } from '../../../src/console/receipt-page.tsx';
import { testMail } from '../../../src/mail/test-mail.tsx';
import type { Written } from '../../../src/mail/written.ts';
import { now } from './customers.ts';
import { deskPages } from './desk-pages.ts';
import { linkLadenMail, mailsToManagers } from './manager-mails.ts';
import { policyTries } from './policy-tries.ts';
import { late, oneTap, read, received, settled, waiting } from './receipts.ts';

export type Specimen = { name: string; locale: Locale; html: string; mail?: Written };

function mails(locale: Locale): [string, Written][] {
  return [
    ...mailsToManagers(locale),
    [
      'test',
      testMail(
        { publicUrl: 'https://desk.example', transport: 'resend', locale, timeZone: 'Europe/Berlin' },
        now,
      ),
    ],
  ];
}

function pages(locale: Locale): [string, string][] {
  const receiptOptions = {
    locale,
    timeZone: 'Europe/Berlin',
    now,
    inLanguage: (other: Locale) => `?lang=${other}`,
  };
  const notices: Notice[] = [
    'link-not-valid',
    'link-expired',
    'receipt-not-found',
    'not-found',
    'rate-limited',
  ];
  return [
    ...deskPages(locale),
    ['receipt-received', receiptPage(received(locale), receiptOptions)],
    ['receipt-waiting', receiptPage(waiting(locale), receiptOptions)],
    ['receipt-late', receiptPage(late(locale), receiptOptions)],
    ['receipt-read', receiptPage(read(locale), receiptOptions)],
    ['receipt-resolved', receiptPage(settled('resolved', locale), receiptOptions)],
    ['receipt-reopened', receiptPage(settled('reopened', locale), receiptOptions)],
    ['receipt-one-tap', receiptPage(oneTap(locale), receiptOptions)],
    ...notices.map((notice): [string, string] => [`notice-${notice}`, noticePage({ notice, locale })]),
    ['notice-error', noticePage({ notice: 'error', locale, requestId: 'req_01JD8ZK3Y6' })],
    ...policyTries(locale),
    ['home', homePage({ publicUrl: 'https://desk.example', locale })],
  ];
}

/** Every view in every state and language. */
export const specimens = (): Specimen[] => [
  ...locales.flatMap((locale) => [
    ...mails(locale).map(([name, mail]) => ({ name: `mail-${name}`, locale, html: mail.html, mail })),
    ...pages(locale).map(([name, html]) => ({ name: `page-${name}`, locale, html })),
  ]),
  ...[linkLadenMail()].map((mail) => ({
    name: 'mail-escalation-link-laden',
    locale: 'en' as const,
    html: mail.html,
    mail,
  })),
];
