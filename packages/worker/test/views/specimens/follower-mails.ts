import type { Locale } from '@wipeboard/shared';
import { followerPage, type FollowerPageOptions } from '../../../src/console/follower-page.tsx';
import { newsKinds } from '../../../src/domain/wall/news.ts';
import { followMail, newsMail, type News } from '../../../src/mail/follower-mail.ts';
import type { Written } from '../../../src/mail/written.ts';
import { boards, now } from './customers.ts';

const manage = 'https://desk.example/f/follower-token';
const wished = {
  en: {
    title: 'Oat milk, the kind that froths',
    line: 'It is ordered, and on the shelf from Monday.',
    by: 'Dana Weiss',
  },
  de: {
    title: 'Hafermilch, und zwar die, die schäumt',
    line: 'Sie ist bestellt und steht ab Montag im Regal.',
    by: 'Dana Weiß',
  },
  ar: {
    title: 'حليب الشوفان Barista الذي يرغو',
    line: 'طلبناه، وهو على الرف ابتداءً من الاثنين.',
    by: 'دانة الخطيب',
  },
};

/** A mail about what became of a request; `more` changes it. */
export function news(kind: News['kind'], locale: Locale = 'en', more: Partial<News> = {}): Written {
  const { title, line, by } = wished[locale];
  const answer = { text: `${line}\n\n${line}`, by, at: now };
  const page = `https://desk.example/b/${boards[locale].key}/requests/req_1`;
  return newsMail({ kind, title, line, at: now, answer, page, ...more }, boards[locale], manage, locale);
}

/** The mail that asks whose an address is. */
export const askWhose = (locale: Locale = 'en', title: string | undefined = wished[locale].title): Written =>
  followMail({ title }, boards[locale], manage, locale);

/** Every mail to somebody who follows a request. */
export const followerMails = (locale: Locale): [string, Written][] => [
  ...newsKinds.map((kind): [string, Written] => [`news-${kind}`, news(kind, locale)]),
  ['news-without-a-line', news('planned', locale, { line: undefined })],
  ['follow', askWhose(locale)],
  ['follow-untitled', followMail({}, boards[locale], manage, locale)],
  ['vote', followMail({ title: wished[locale].title, votes: true }, boards[locale], manage, locale)],
];

/** The page behind their links, in every state. */
export function followerPages(locale: Locale): [string, string][] {
  const { name, key, accent } = boards[locale];
  const show = (follows?: FollowerPageOptions['follows'], muted = false) =>
    followerPage(name, { locale, accent, action: '/f/follower-token', follows, muted });
  const { title } = wished[locale];
  return [
    ['follow-ask', show({ confirmed: false })],
    ['following', show({ confirmed: true, title, page: `/b/${key}/requests/req_1` })],
    ['vote-ask', show({ confirmed: true, vote: 'asked', title })],
    ['voted', show({ confirmed: true, vote: 'counted', title, page: `/b/${key}/requests/req_1` })],
    ['follow-stopped', show()],
    ['follow-stopped-all', show(undefined, true)],
  ];
}
