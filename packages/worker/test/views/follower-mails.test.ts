import { expect, it } from 'vitest';
import { newsKinds } from '../../src/domain/wall/news.ts';
import { followMail, newsMail } from '../../src/mail/follower-mail.ts';
import { hostileFaults } from './hostile-faults.ts';
import { elementsNamed, only } from './parsed-html.ts';
import { boards } from './specimens/customers.ts';
import { askWhose, news } from './specimens/follower-mails.ts';

const page = 'https://desk.example/b/corner-shop/requests/req_1';
const manage = 'https://desk.example/f/follower-token';
const hrefs = (html: string) => elementsNamed(html, 'a').map(({ attributes }) => attributes.get('href'));

it('shows every hostile text in every field of the mails as text only', { timeout: 60_000 }, () => {
  const written = (text: string) => {
    const face = { ...boards.en, name: text, accent: text };
    const about = { title: text, line: text, at: 0, answer: { text, by: text, at: 0 }, page };
    return [
      followMail({ title: text }, face, manage, 'en'),
      ...(['done', 'answered'] as const).map((kind) => newsMail({ ...about, kind }, face, manage, 'en')),
    ];
  };
  const clean = written('x');
  for (const index of clean.keys())
    expect(hostileFaults((text) => written(text)[index]!.html, [clean[index]!.html])).toEqual([]);
});

it('makes no link of a title, nor of what a line quotes, and keeps those of the board', () => {
  const title = 'See https://evil.example/now or call +49 30 901820';
  const line = 'We read https://shop.example/milk';
  const answer = { text: `> www.evil.example\n${line}`, by: 'Dana', at: 0 };
  for (const { subject, text, html } of [
    ...newsKinds.map((kind) => news(kind, 'en', { title, line, answer })),
    askWhose('en', title),
  ])
    for (const part of [subject, text, html]) expect(part).not.toMatch(/:\/\/evil|evil\.example|901820/);
  expect(news('done', 'en', { line }).text).toContain('https://shop.example/milk');
  expect(hrefs(news('done', 'en', { title, line }).html)).toEqual([page, manage]);
});

it('says what happened, of what, then when and why, then where to read on', () => {
  const heads = newsKinds.map((kind) => only(news(kind).html, 'h1').text);
  expect(heads).toEqual([
    'A request that you follow is planned',
    'A request that you follow is done',
    'A request that you follow won’t be met this time',
    'A request that you follow goes on as part of another',
    'Dana Weiss answered a request that you follow',
  ]);
  const { text } = news('done');
  const order = [
    'A request that you follow is done',
    'Oat milk',
    '22 Nov 2026: It is ordered',
    'Open the request',
    page,
    'Stop these mails',
    manage,
  ].map((piece) => text.indexOf(piece));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
});
