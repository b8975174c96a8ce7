import type { Locale } from '@wipeboard/shared';
import { accountPage } from '../../../../src/console/access/account-page.tsx';
import { ownerProblems, setupOverPage, setupPage } from '../../../../src/console/access/setup-page.tsx';
import {
  accessPage,
  codePage,
  overPage,
  signInLinkPage,
  signInPage,
} from '../../../../src/console/access/sign-in-pages.tsx';
import { newBoardProblems } from '../../../../src/console/settings/new-board-form.tsx';
import { signInMail } from '../../../../src/mail/to-staff/sign-in-mail.ts';
import type { Written } from '../../../../src/mail/written.ts';
import { instantsIn } from '../../../../src/messages/instants.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { boards, now } from '../customers.ts';
import { reader } from './desk-frame.ts';

const id = '01JD8ZK3Y6Q4R5S6T7V8W9X0YZ';
const minute = 60_000;
const day = 1440 * minute;
const email = 'dana@example.com';
const long = 'donaudampfschifffahrtsgesellschaftskapitaenin@beschwerdeabteilung.beispielhausen.example';

const fields = { locale: 'de', timeZone: 'Europe/Berlin' };

/** What lies before the sign-in. */
export function doorPages(locale: Locale): [string, string][] {
  const visitor = { locale, inLanguage: (other: Locale) => `?lang=${other}` };
  const setUp = { form: { fields, problems: {} }, action: '/setup/a-link' };
  const wrong = ['site', 'ownerName', 'ownerEmail'];
  const problems = { ...newBoardProblems(locale, wrong), ...ownerProblems(locale, wrong) };
  return [
    ['door-sign-in', signInPage(visitor, { next: '/desk' })],
    ['door-sign-in-wrong', signInPage(visitor, { next: '/desk', email: 'dana', wrong: true })],
    ['door-signed-out', signInPage(visitor, { next: '/desk', signedOut: true })],
    ['door-code', codePage(visitor, { id })],
    ['door-code-wrong', codePage(visitor, { id, left: 1 })],
    ['door-link', signInLinkPage(visitor, { email: long, action: '/sign-in/link/x' })],
    ['door-over', overPage(visitor)],
    ['door-access', accessPage(visitor, undefined)],
    ['door-access-nobody', accessPage(visitor, email)],
    ['door-setup', setupPage(visitor, setUp)],
    ['door-setup-wrong', setupPage(visitor, { ...setUp, form: { fields: { name: 'Bakery' }, problems } })],
    ['door-setup-known', setupPage(visitor, { ...setUp, known: email })],
    ['door-setup-over', setupOverPage(visitor)],
  ];
}

export function accountPages(locale: Locale): [string, string][] {
  const session = (n: number, browser?: string, system?: string) => ({
    id: String(n),
    email,
    createdAt: now - n * day,
    seenAt: now - n * 50 * minute,
    expiresAt: now + day,
    device: { browser, system },
  });
  const account = {
    reader: reader(locale),
    roles: [
      { key: 'corner-shop', name: boards[locale].name, role: 'owner' as const },
      { key: 'bakery', name: 'Bakery', role: 'advocate' as const },
    ],
    sessions: [session(0, 'Firefox', 'Linux'), session(1, 'Safari', 'iPhone'), session(3)],
    current: '0',
    timeZone: 'Europe/Berlin',
    now,
  };
  return [
    ['account', accountPage(account)],
    ['account-done', accountPage({ ...account, sessions: [session(0, 'Edge', 'Windows')], done: 'others' })],
    ['account-access', accountPage({ ...account, sessions: [], current: undefined })],
  ];
}

export function doorMails(locale: Locale): [string, Written][] {
  const reading = {
    locale,
    messages: messagesFor(locale),
    instants: instantsIn(locale, 'Europe/Berlin'),
    now,
  };
  const link = `https://desk.example/sign-in/link/${id}.kQ2Y0n0mVw3l8m1cVYh6dA`;
  const occasion = { email, link, code: '048213', createdAt: now, expiresAt: now + 15 * minute };
  return [['sign-in', signInMail(occasion, boards[locale], reading)]];
}
