import { locales, type Locale } from '@wipeboard/shared';
import { complaintPage } from '../../../src/console/complaint-page.tsx';
import { homePage } from '../../../src/console/home-page.tsx';
import { noticePage, type Notice } from '../../../src/console/notice-page.tsx';
import { receiptPage } from '../../../src/console/receipt-page.tsx';
import type { ComplaintView } from '../../../src/domain/complaint-view.ts';
import { escalationMail, type Written } from '../../../src/mail/escalation-mail.tsx';
import { extensionMail } from '../../../src/mail/extension-mail.tsx';
import { testMail } from '../../../src/mail/test-mail.tsx';
import {
  acknowledged,
  dana,
  linkLaden,
  links,
  minimal,
  omar,
  overdue,
  usual,
  veryLong,
} from './complaints.ts';
import { now } from './customers.ts';
import { late, oneTap, read, received, settled, waiting } from './receipts.ts';

export type Specimen = { name: string; locale: Locale; html: string; mail?: Written };

const action = '/c/acknowledge-token';

function mails(locale: Locale): [string, Written][] {
  const test = usual(locale);
  test.submission.test = true;
  const thumbs = minimal(locale);
  thumbs.submission.rating = { metric: 'thumbs', value: 0 };
  const write = (view: ComplaintView, reader = dana) => escalationMail(view, links, reader, now);
  return [
    ['escalation', write(usual(locale))],
    ['escalation-to-another', write(usual(locale), omar)],
    ['escalation-minimal', write(minimal(locale))],
    ['escalation-thumbs', write(thumbs)],
    ['escalation-overdue', write(overdue(locale))],
    ['escalation-taken', write(acknowledged(locale, omar))],
    ['escalation-very-long', write(veryLong(locale))],
    ['escalation-test-submission', write(test)],
    ['extension', extensionMail(usual(locale), links, dana, now)],
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
  const act = { acknowledgeAction: action, viewer: dana, now };
  return [
    ['complaint', complaintPage(usual(locale), act)],
    ['complaint-of-another', complaintPage(usual(locale), { viewer: omar, now })],
    ['complaint-minimal', complaintPage(minimal(locale), act)],
    ['complaint-overdue', complaintPage(overdue(locale), act)],
    ['complaint-very-long', complaintPage(veryLong(locale), act)],
    [
      'complaint-just-acknowledged',
      complaintPage(acknowledged(locale), { viewer: dana, now, justAcknowledged: true }),
    ],
    [
      'complaint-acknowledged-by-another',
      complaintPage(acknowledged(locale, omar), { viewer: dana, now, acknowledgedBySomebodyElse: true }),
    ],
    ['receipt-received', receiptPage(received(locale), receiptOptions)],
    ['receipt-waiting', receiptPage(waiting(locale), receiptOptions)],
    ['receipt-late', receiptPage(late(locale), receiptOptions)],
    ['receipt-read', receiptPage(read(locale), receiptOptions)],
    ['receipt-resolved', receiptPage(settled('resolved', locale), receiptOptions)],
    ['receipt-reopened', receiptPage(settled('reopened', locale), receiptOptions)],
    ['receipt-one-tap', receiptPage(oneTap(locale), receiptOptions)],
    ...notices.map((notice): [string, string] => [`notice-${notice}`, noticePage({ notice, locale })]),
    ['notice-error', noticePage({ notice: 'error', locale, requestId: 'req_01JD8ZK3Y6' })],
    ['home', homePage({ publicUrl: 'https://desk.example', locale })],
  ];
}

/** Every view in every state and language. */
export const specimens = (): Specimen[] => [
  ...locales.flatMap((locale) => [
    ...mails(locale).map(([name, mail]) => ({ name: `mail-${name}`, locale, html: mail.html, mail })),
    ...pages(locale).map(([name, html]) => ({ name: `page-${name}`, locale, html })),
  ]),
  ...[escalationMail(linkLaden(), links, dana, now)].map((mail) => ({
    name: 'mail-escalation-link-laden',
    locale: 'en' as const,
    html: mail.html,
    mail,
  })),
];
