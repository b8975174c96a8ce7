import type { Locale } from '@wipeboard/shared';
import { sheetPage } from '../../../../src/console/digest/sheet-page.tsx';
import { stopPage } from '../../../../src/console/digest/stop-page.tsx';
import { weekPage } from '../../../../src/console/digest/week-page.tsx';
import type { Digest } from '../../../../src/domain/digest/digest.ts';
import { addDays } from '../../../../src/domain/digest/digest-period.ts';
import { before } from '../../../../src/domain/scores/period.ts';
import type { Score } from '../../../../src/domain/scores/score.ts';
import { digestMail } from '../../../../src/mail/to-staff/digest-mail.ts';
import type { Written } from '../../../../src/mail/written.ts';
import { instantsIn } from '../../../../src/messages/instants.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const period = { from: '2026-11-09', to: '2026-11-15' };
const at = Date.parse('2026-11-12T10:20:00Z');

const score = (metric: Score['metric'], value: number, n: number, reach: number): Score => ({
  metric,
  n,
  counts: [],
  value,
  interval: { low: value - reach, high: value + reach },
});

const praise: Record<Locale, string> = {
  en: 'Sam found me the last jar of tahini in the storeroom and carried it to the till.',
  de: 'Frau Brückenmeier hat mir die Donaudampfschifffahrtsgesellschaftskapitänsmütze zurückgelegt, obwohl schon geschlossen war.',
  ar: 'سامي ساعدني في حمل المشتريات إلى السيارة تحت المطر، شكرًا له.',
};

export const quietWeek: Digest = {
  kind: 'weekly',
  period,
  before: before(period),
  left: { now: {}, earlier: {} },
  scores: [],
  complaints: { opened: 0, openedBefore: 0, open: 0, overdue: 0, worth: 0 },
  putAside: { now: 0, earlier: 0, held: 0 },
  waitingCards: 0,
  overdue: [],
  praise: [],
  wanted: [],
  lessonsDue: [],
};

export const fullWeek = (locale: Locale, text = praise[locale]): Digest => ({
  ...quietWeek,
  putAside: { now: 14, earlier: 2, held: 3 },
  waitingCards: 3,
  left: { now: { rating: 212, comment: 34, request: 1 }, earlier: { rating: 187, comment: 41 } },
  scores: [
    {
      metric: 'csat',
      now: score('csat', 0.86, 131, 0.04),
      earlier: score('csat', 0.74, 119, 0.06),
      moved: 'up',
    },
    {
      metric: 'nps',
      now: score('nps', 0.31, 52, 0.15),
      earlier: score('nps', 0.34, 48, 0.16),
      moved: 'same',
    },
    { metric: 'ces', now: score('ces', 5.6, 29, 0.4) },
  ],
  trend: {
    metric: 'csat',
    points: Array.from({ length: 8 }, (_, week) => ({
      period: { from: addDays('2026-09-21', week * 7), to: addDays('2026-09-27', week * 7) },
      score: week === 2 ? undefined : score('csat', 0.7 + week * 0.02, 40, 0.08),
    })),
  },
  complaints: { opened: 7, openedBefore: 5, open: 4, overdue: 2, worth: 1840.5 },
  overdue: [
    { submission: 'sub_a', owner: 'dana', dueAt: at, text, worth: 1200 },
    { submission: 'sub_b', owner: 'omar', dueAt: at + 3_600_000 },
  ],
  praise: [
    { submission: 'sub_c', at, text, rating: { metric: 'csat', value: 5 }, about: 'Sam' },
    { submission: 'sub_d', at, text: 'شكرًا على الخبز الطازج' },
  ],
  wanted: [{ submission: 'sub_e', at, text }],
  lessonsDue: [{ submission: 'sub_f', cause: 'Delivery', prevention: text, by: '2026-11-16' }],
});

const nameOf = (id: string) => ({ dana: 'Dana Weiss', omar: 'عمر حداد' })[id] ?? id;

const readingOf = (locale: Locale) => ({
  locale,
  messages: messagesFor(locale),
  instants: instantsIn(locale, 'Europe/Berlin'),
  now,
});

const part = (locale: Locale, digest: Digest) => ({
  digest,
  board: { key: 'corner-shop', currency: 'EUR' },
  nameOf,
  reading: readingOf(locale),
  reader: reader(locale),
  readBoard: readBoard(locale),
});

export function digestPages(locale: Locale, text?: string): [string, string][] {
  const around = { earlier: '2026-11-02', later: '2026-11-16' };
  const week = { wishes: { weekly: true, daily: false }, around, over: true, kept: false };
  return [
    ['week', weekPage({ ...part(locale, fullWeek(locale, text)), ...week })],
    ['week-quiet', weekPage({ ...part(locale, quietWeek), ...week, over: false, kept: true })],
    ['week-sheet', sheetPage(part(locale, fullWeek(locale, text)))],
  ];
}

/** Behind the link of a mail, without the desk’s frame. */
export function digestStopPages(locale: Locale, board = 'Corner Shop'): [string, string][] {
  const action = '/digests/token';
  return [
    ['digest-stop', stopPage(board, { locale, action, stopped: false })],
    ['digest-stopped', stopPage(board, { locale, action, stopped: true })],
  ];
}

export const weekMail = (locale: Locale, digest: Digest, board = 'Corner Shop'): Written =>
  digestMail(
    {
      digest,
      board: { key: 'corner-shop', name: board, locale, timeZone: 'Europe/Berlin', currency: 'EUR' },
      nameOf,
      links: {
        desk: 'https://desk.example/desk/corner-shop/week',
        stop: 'https://desk.example/digests/token',
      },
    },
    readingOf(locale),
  );

export const digestMails = (locale: Locale): [string, Written][] => [
  ['digest', weekMail(locale, fullWeek(locale))],
  [
    'daily-summary',
    weekMail(locale, {
      ...fullWeek(locale),
      kind: 'daily',
      period: { from: '2026-11-12', to: '2026-11-12' },
    }),
  ],
];
