import { locales, type Locale } from '@wipeboard/shared';
import { homePage } from '../../../src/console/home-page.tsx';
import { noticePage, type Notice } from '../../../src/console/notice-page.tsx';
import { testMail } from '../../../src/mail/test-mail.tsx';
import type { Written } from '../../../src/mail/written.ts';
import { customerMails } from './customer-mails.ts';
import { now } from './customers.ts';
import { digestMails, digestPages, digestStopPages } from './desk/digest-pages.ts';
import { accountPages, doorMails, doorPages } from './desk/door-pages.ts';
import { exchangePages } from './desk/exchange-pages.ts';
import { handlingPages } from './desk/handling-pages.ts';
import { hookPages, stoppedMail } from './desk/hook-pages.ts';
import { inboxPages } from './desk/inbox-pages.ts';
import { invitation } from './desk/invitation.ts';
import { scorePages } from './desk/score-pages.ts';
import { settingPages } from './desk/setting-pages.ts';
import { staffPages } from './desk/staff-pages.ts';
import { themePages } from './desk/theme-pages.ts';
import { deskWallPages } from './desk/wall-pages.ts';
import { deskPages } from './desk-pages.ts';
import { linkLadenMail, mailsToManagers } from './manager-mails.ts';
import { followerMails, followerPages } from './follower-mails.ts';
import { policyTries } from './policy-tries.ts';
import { receiptPages } from './receipt-pages.ts';
import { wallPages } from './wall-pages.ts';

export type Specimen = { name: string; locale: Locale; html: string; mail?: Written };

function mails(locale: Locale): [string, Written][] {
  return [
    ...mailsToManagers(locale),
    ...customerMails(locale),
    ...followerMails(locale),
    ...digestMails(locale),
    ...doorMails(locale),
    ['hook-stopped', stoppedMail(locale)],
    ['invitation', invitation(locale)],
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
  const notices: Notice[] = [
    'link-not-valid',
    'link-expired',
    'receipt-not-found',
    'not-found',
    'rate-limited',
    'not-accepted',
  ];
  return [
    ...deskPages(locale),
    ...receiptPages(locale),
    ...followerPages(locale),
    ...notices.map((notice): [string, string] => [`notice-${notice}`, noticePage({ notice, locale })]),
    ['notice-error', noticePage({ notice: 'error', locale, requestId: 'req_01JD8ZK3Y6' })],
    ...policyTries(locale),
    ...digestStopPages(locale),
    ...doorPages(locale),
    ['home', homePage({ publicUrl: 'https://desk.example', locale })],
  ];
}

/** Pages behind the sign-in, in the desk's frame. */
const framedPages = (locale: Locale): [string, string][] => [
  ...inboxPages(locale),
  ...digestPages(locale),
  ...scorePages(locale),
  ...handlingPages(locale),
  ...hookPages(locale),
  ...themePages(locale),
  ...exchangePages(locale),
  ...deskWallPages(locale),
  ...settingPages(locale),
  ...staffPages(locale),
  ...accountPages(locale),
];

/** Every mail in every state and language. */
export const mailSpecimens = (): (Specimen & { mail: Written })[] => [
  ...locales.flatMap((locale) =>
    mails(locale).map(([name, mail]) => ({ name: `mail-${name}`, locale, html: mail.html, mail })),
  ),
  ...[linkLadenMail()].map((mail) => ({
    name: 'mail-escalation-link-laden',
    locale: 'en' as const,
    html: mail.html,
    mail,
  })),
];

/** Every view in every state and language. */
export const specimens = (): Specimen[] => [
  ...mailSpecimens(),
  ...locales.flatMap((locale) =>
    pages(locale).map(([name, html]) => ({ name: `page-${name}`, locale, html })),
  ),
  ...locales.flatMap((locale) =>
    framedPages(locale).map(([name, html]) => ({ name: `desk-${name}`, locale, html })),
  ),
  ...locales.flatMap((locale) =>
    wallPages(locale).map(([name, html]) => ({ name: `wall-${name}`, locale, html })),
  ),
];
