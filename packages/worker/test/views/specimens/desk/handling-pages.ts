import type { Locale } from '@wipeboard/shared';
import { handlingPage, type HandlingView } from '../../../../src/console/handling/handling-page.tsx';
import { kudosPage, type ShownKudos } from '../../../../src/console/lessons/kudos-page.tsx';
import { lessonsPage, type ShownLesson } from '../../../../src/console/lessons/lessons-page.tsx';
import type { Handling } from '../../../../src/domain/scores/handling-report.ts';
import { before, trendOf } from '../../../../src/domain/scores/period.ts';
import { wilson } from '../../../../src/domain/scores/wilson.ts';
import { readBoard, reader } from './desk-frame.ts';
import { period } from './score-pages.ts';

const shown = { weeks: 13, presets: [4, 13, 52, 104] };

export const handled = (n: number, slower = 1): Handling => ({
  n,
  open: Math.floor(n / 9),
  acknowledge: { n: n - 1, medianMinutes: 48 * slower, p90Minutes: 310 * slower, withinPromise: 0.91 },
  resolve: { n: n - 3, medianMinutes: 1_500 * slower, p90Minutes: 5_760 * slower, withinPromise: 0.78 },
  climbs: Math.floor(n / 6),
  reopened: Math.floor(n / 20),
  verdicts: { yes: Math.floor(n / 2), no: Math.floor(n / 10), silent: Math.floor(n / 4) },
  recovered: { share: 0.83, ...wilson(Math.floor(n / 2), Math.floor(n / 2) + Math.floor(n / 10)) },
});

const none: Handling = {
  n: 0,
  open: 0,
  acknowledge: { n: 0 },
  resolve: { n: 0 },
  climbs: 0,
  reopened: 0,
  verdicts: { yes: 0, no: 0, silent: 0 },
};

export function handlingView(locale: Locale, more: Partial<HandlingView> = {}): HandlingView {
  return {
    reader: reader(locale),
    board: readBoard(locale),
    shown,
    report: {
      period,
      before: before(period),
      all: handled(64),
      earlier: handled(51, 1.4),
      perMillion: { moments: 18_400, complaints: 64, dpmo: 3_478, sigma: 4.2 },
    },
    owners: [
      { ...handled(31), name: 'Dana Weiss' },
      { ...handled(4), name: 'Konstantin Freiherr von und zu Wolkenstein-Hohenlohe' },
      { ...handled(29, 2), name: 'عمر حداد' },
      handled(7),
    ],
    tiers: [
      { ...handled(50), tier: 1 },
      { ...handled(14, 2), tier: 2 },
    ],
    ...more,
  };
}

const causes = ['Delivery', 'Staffing', 'Lieferverzögerungsbenachrichtigung'];

const lessons: ShownLesson[] = [
  {
    submission: 'sub_1',
    day: '2026-11-20',
    cause: causes[0]!,
    prevention: 'Check the seals of all freezers each month.\nWhoever closes signs for it.',
    by: '2026-12-15',
    back: { more: false, count: 0 },
    state: 'ahead',
  },
  {
    submission: 'sub_2',
    day: '2026-09-02',
    cause: causes[2]!,
    prevention: 'عرض وقت الانتظار على الشاشة',
    by: '2026-10-01',
    back: { more: false, count: 3, first: { submission: 'sub_9', day: '2026-10-14' } },
    state: 'passed',
  },
  {
    submission: 'sub_3',
    day: '2026-07-11',
    cause: causes[1]!,
    by: '2026-08-01',
    back: { more: false, count: 0 },
    state: 'passed',
  },
  {
    submission: 'sub_4',
    day: '2026-07-01',
    cause: causes[1]!,
    back: { more: false, count: 0 },
    state: 'undated',
  },
];

export const praised = (person: string, text: string, ns = [0, 2, 1, 0, 4]): ShownKudos => ({
  person,
  praise: 13,
  before: 4,
  trend: trendOf(period).map((point, index) => ({ period: point, praise: ns[index % ns.length]! })),
  words: [
    { submission: 'sub_1', day: '2026-11-02', text },
    { submission: 'sub_2', day: '2026-10-12', text: 'Thank you!' },
  ],
});

/** How complaints were handled, what they taught, and who was praised. */
export function handlingPages(locale: Locale): [string, string][] {
  const frame = { reader: reader(locale), board: readBoard(locale) };
  const kudos = {
    ...frame,
    shown,
    period,
    before: before(period),
    submission: (id: string) => `/desk/s/${id}`,
  };
  const quiet = { period, before: before(period), all: none, earlier: none };
  const seldom = { moments: 3, complaints: 4 };
  return [
    ['handling', handlingPage(handlingView(locale))],
    [
      'handling-few',
      handlingPage(
        handlingView(locale, {
          report: { ...quiet, all: { ...none, n: 1, open: 1 }, perMillion: seldom },
          owners: [{ ...none, n: 1, open: 1, name: 'Dana Weiss' }],
          tiers: [],
        }),
      ),
    ],
    [
      'handling-none',
      handlingPage(
        handlingView(locale, {
          report: { ...quiet, perMillion: { moments: 0, complaints: 0 } },
          owners: [],
          tiers: [],
        }),
      ),
    ],
    ['lessons', lessonsPage({ ...frame, causes, lessons, next: 1 })],
    ['lessons-none', lessonsPage({ ...frame, causes, lessons: [] })],
    ['lessons-none-of-cause', lessonsPage({ ...frame, causes, lessons: [], cause: 'Price' })],
    [
      'kudos',
      kudosPage({
        ...kudos,
        kudos: [
          praised(
            'Ada',
            'She walked me through the whole return, twice, and found my size in the other shop.',
          ),
          praised('the sourdough', 'Still warm. That’s all.', [1]),
          praised('عمر', 'كان لطيفًا جدًا وساعدني في حمل المشتريات إلى السيارة', [0, 0, 3]),
        ],
      }),
    ],
    ['kudos-none', kudosPage({ ...kudos, kudos: [] })],
  ];
}
