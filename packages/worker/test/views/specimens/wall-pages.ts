import type { Locale } from '@wipeboard/shared';
import { cardPage } from '../../../src/console/wall-page/card-page.tsx';
import { screenPage } from '../../../src/console/wall-page/screen-page.tsx';
import type { VisitorForm, VisitorVerb } from '../../../src/console/wall-page/visitor-form.tsx';
import {
  busyPage,
  returnedPage,
  similarPage,
  thanksPage,
} from '../../../src/console/wall-page/visitor-pages.tsx';
import type { WallFace } from '../../../src/console/wall-page/wall-face.ts';
import { wallPage, type WallPageOptions } from '../../../src/console/wall-page/wall-page.tsx';
import { boards } from './customers.ts';
import { changes, declined, done, notes, planned, plannedStory, requests, veryLong } from './wall-cards.ts';

export const wallFace = (locale: Locale): WallFace => ({
  board: { ...boards[locale], key: 'corner-shop' },
  locale,
  publicUrl: 'https://desk.example',
  indexable: true,
});

export const form = (verb: VisitorVerb, more: Partial<VisitorForm> = {}): VisitorForm => ({
  verb,
  key: '0c6f9d1e-0000-8000-8000-000000000000',
  made: 'k1.sealed.stamp',
  ...more,
});

const greeting: Record<Locale, string> = {
  en: 'Tell us what you miss. We read it every evening, over the washing-up.',
  de: 'Sagen Sie uns, was Ihnen fehlt. Wir lesen es jeden Abend beim Abwasch.',
  ar: 'أخبرونا بما ينقصكم. نقرأ ذلك كل مساء.',
};

export const wholeWall = (locale: Locale, more: Partial<WallPageOptions> = {}): WallPageOptions => ({
  ...wallFace(locale),
  asked: {},
  greeting: greeting[locale],
  promise: { minutes: 240, openingHours: true, kept: 91, of: 100 },
  asks: true,
  notes: true,
  atOnce: false,
  ask: form('ask'),
  note: form('note'),
  sections: [
    { kind: 'request', cards: requests(locale), next: 'w1~req_01JD8ZK3Y6Q4R5S6T7V8W9X0Y4' },
    { kind: 'note', cards: notes(locale) },
    { kind: 'change', cards: changes(locale) },
  ],
  ...more,
});

const none: WallPageOptions['sections'] = [
  { kind: 'request', cards: [] },
  { kind: 'note', cards: [] },
  { kind: 'change', cards: [] },
];

/** A board’s public pages, in every state. */
export function wallPages(locale: Locale): [string, string][] {
  const face = wallFace(locale);
  const whole = (more: Partial<WallPageOptions> = {}) => wallPage(wholeWall(locale, more));
  const wrong = form('ask', {
    fields: { title: '', details: planned(locale).details, name: 'Priya', email: 'priya@' },
    problems: { title: 'empty', email: 'email' },
  });
  return [
    ['whole', whole()],
    ['empty', whole({ sections: none, greeting: undefined })],
    ['one', whole({ sections: [{ kind: 'request', cards: [declined(locale)] }, ...none.slice(1)] })],
    [
      'very-long',
      whole({
        sections: [
          { kind: 'request', cards: veryLong().slice(0, 1) },
          { kind: 'note', cards: veryLong().slice(1) },
        ],
      }),
    ],
    [
      'done',
      whole({
        asked: { kind: 'request', status: 'done' },
        sections: [{ kind: 'request', cards: [done(locale)] }],
      }),
    ],
    [
      'lost',
      whole({ asked: { kind: 'note' }, lost: true, sections: [{ kind: 'note', cards: notes(locale) }] }),
    ],
    [
      'found',
      whole({
        asked: { q: planned(locale).words },
        sections: [{ kind: 'request', cards: [planned(locale)] }, ...none.slice(1)],
      }),
    ],
    [
      'nothing-found',
      whole({ asked: { q: 'xyzzy' }, sections: none, ask: form('ask', { fields: { title: 'xyzzy' } }) }),
    ],
    [
      'notes-only',
      whole({ asks: false, asked: { kind: 'request', status: 'planned' }, sections: none.slice(0, 1) }),
    ],
    [
      'request',
      cardPage({ ...face, card: planned(locale), story: plannedStory(locale), vote: form('vote') }),
    ],
    ['request-sent', cardPage({ ...face, card: planned(locale), vote: form('vote'), sent: true })],
    [
      'request-declined',
      cardPage({
        ...face,
        card: declined(locale),
        story: plannedStory(locale)
          .slice(0, 1)
          .map((step) => ({ ...step, now: true })),
        vote: form('vote'),
      }),
    ],
    [
      'request-wrong-vote',
      cardPage({
        ...face,
        card: planned(locale),
        vote: form('vote', { fields: { email: 'mia@' }, problems: { email: 'email' } }),
      }),
    ],
    ['note', cardPage({ ...face, card: notes(locale)[1]!, vote: form('vote') })],
    ['change', cardPage({ ...face, card: changes(locale)[0]!, vote: form('vote') })],
    [
      'similar',
      similarPage({
        ...face,
        similar: [planned(locale), done(locale)],
        ask: form('ask', { fields: { title: planned(locale).words, name: 'Mia' } }),
        atOnce: true,
      }),
    ],
    ['busy', busyPage({ ...face, asked: { q: planned(locale).words }, requestId: '9d3f2c1ab4e5f607-FRA' })],
    ['wrong', returnedPage({ ...face, form: wrong, atOnce: false })],
    [
      'late',
      returnedPage({ ...face, form: form('note', { fields: { text: 'Hm' }, late: true }), atOnce: false }),
    ],
    ...(['waits', 'up', 'kept'] as const).map((fate): [string, string] => [
      `thanks-${fate}`,
      thanksPage({ ...face, fate, code: 'WB-7K3QZ9', page: 'https://desk.example/r/token' }),
    ]),
    ['screen', screenPage(face)],
  ];
}
