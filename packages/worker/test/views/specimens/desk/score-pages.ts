import { lowAtMost, scales, type Locale, type Metric } from '@wipeboard/shared';
import { scoresPage, type ScoresView } from '../../../../src/console/scores/scores-page.tsx';
import { byLift } from '../../../../src/domain/scores/lift.ts';
import { moved } from '../../../../src/domain/scores/moved.ts';
import { before, lastWeeks, trendOf } from '../../../../src/domain/scores/period.ts';
import { scoreOf } from '../../../../src/domain/scores/score-of.ts';
import type { Score } from '../../../../src/domain/scores/score.ts';
import type { MetricReport, Part } from '../../../../src/domain/scores/score-report.ts';
import { readBoard, reader } from './desk-frame.ts';

export const period = lastWeeks('2026-11-22', 13);

const names: Record<Locale, Record<'moment' | 'segment', string[]>> = {
  en: {
    moment: ['checkout', 'delivery', 'click and collect', 'returns', 'advice', 'cancel'],
    segment: ['club'],
  },
  de: {
    moment: [
      'Kasse',
      'Lieferung',
      'Abholung am Selbstbedienungsschalter',
      'Rückgabe',
      'Beratung',
      'Kündigung',
    ],
    segment: ['Stammkundschaft'],
  },
  ar: { moment: ['الدفع', 'التوصيل', 'الاستلام', 'الإرجاع', 'المشورة', 'الإلغاء'], segment: ['نادي'] },
};

/** Ratings of one metric, the low ones every `everyLow`th. */
function counts(metric: Metric, n: number, everyLow: number): number[] {
  const { min, max } = scales[metric];
  const found = Array.from({ length: max - min + 1 }, () => 0);
  for (let one = 0; one < n; one++) {
    const value = one % everyLow === 0 ? min + (one % 2) : max - (one % 3 === 0 ? 1 : 0);
    found[Math.min(max, value) - min]!++;
  }
  return found;
}

const lowOf = ({ metric, counts: all }: Score): number =>
  all.slice(0, lowAtMost[metric] - scales[metric].min + 1).reduce((sum, count) => sum + count, 0);

const parts = (metric: Metric, members: string[], n: number): Part[] =>
  members.map((member, index) => ({
    member,
    score: scoreOf(metric, counts(metric, Math.max(2, Math.floor(n / (2 * index + 2))), 2 + index))!,
  }));

/** A metric with weeks of `ns` ratings; 0 is a week without. */
export function metricReport(metric: Metric, locale: Locale, ns: number[], earlier = 80): MetricReport {
  const points = trendOf(period);
  const trend = points.map((point, index) => ({
    period: point,
    score: scoreOf(metric, counts(metric, ns[index % ns.length]!, 3 + (index % 5))),
  }));
  const all = trend.reduce(
    (sum, { score }) => sum.map((count, index) => count + (score?.counts[index] ?? 0)),
    counts(metric, 0, 2),
  );
  const n = all.reduce((sum, one) => sum + one, 0);
  return {
    metric,
    now: scoreOf(metric, all),
    earlier: scoreOf(metric, counts(metric, earlier, 3)),
    trend,
    parts: {
      moment: parts(metric, [...names[locale].moment, ''], n),
      segment: parts(metric, [...names[locale].segment, ''], n),
      language: parts(metric, ['de', 'en', 'ar', 'x-klingon'], n),
      page: parts(metric, ['/checkout', '/', '/products/*'], n),
    },
  };
}

export function scoresView(
  locale: Locale,
  metrics: MetricReport[],
  more: Partial<ScoresView> = {},
): ScoresView {
  const [first] = names[locale].moment;
  return {
    reader: reader(locale),
    board: readBoard(locale),
    shown: { weeks: 13, presets: [4, 13, 52, 104] },
    report: {
      period,
      before: before(period),
      metrics: metrics.map((one) => ({
        ...one,
        moved: one.now && one.earlier && moved(one.now, one.earlier),
        drivers: byLift(
          one.parts.moment.map(({ member, score }) => ({
            dimension: 'moment' as const,
            member,
            n: score.n,
            low: lowOf(score),
          })),
          {
            low: one.parts.moment.reduce((sum, { score }) => sum + lowOf(score), 0),
            n: one.parts.moment.reduce((sum, { score }) => sum + score.n, 0),
          },
        ),
      })),
      asked: [
        { moment: first!, metric: 'csat', shown: 1240, answered: 212, dismissed: 301 },
        { moment: '', metric: 'nps', shown: 80, answered: 7, dismissed: 9 },
      ],
      testsLeftOut: 3,
      quarantinedLeftOut: 1,
    },
    moments: names[locale].moment,
    themes: [
      {
        dimension: 'theme',
        member: 'thm_01JD8ZK3Y60000000000000000',
        name: locale === 'de' ? 'Tiefkühltruhen' : 'Freezers',
        submissions: 31,
        low: 18,
        n: 24,
        shareOfLow: 0.21,
        lift: 3.1,
      },
    ],
    lowAtMost,
    ...more,
  };
}

/** The page of scores: much, little, one, narrowed, mistyped and nothing. */
export function scorePages(locale: Locale): [string, string][] {
  const much = [
    metricReport('csat', locale, [38, 41, 12, 40, 55, 61, 30]),
    metricReport('nps', locale, [14, 0, 22, 6, 9, 0, 0, 31], 40),
    metricReport('ces', locale, [25, 31, 18], 300),
    metricReport('thumbs', locale, [900, 1200], 12_000),
  ];
  const page = (metrics: MetricReport[], more: Partial<ScoresView> = {}) =>
    scoresPage(scoresView(locale, metrics, more));
  const empty = { ...scoresView(locale, []).report, asked: [], testsLeftOut: 0, quarantinedLeftOut: 0 };
  const one = metricReport('csat', locale, [0, 0, 0, 3, 0], 0);
  return [
    ['scores', page(much)],
    ['scores-few', page([{ ...one, earlier: undefined }])],
    [
      'scores-narrowed',
      page([much[0]!], { only: { dimension: 'moment', member: names[locale].moment[0]! } }),
    ],
    [
      'scores-mistyped',
      page([much[1]!], { shown: { presets: [4, 13], wrong: { from: '2026-11-30', to: 'x' } } }),
    ],
    ['scores-none-in-time', page([], { report: empty, themes: [] })],
    [
      'scores-none',
      page([], { report: empty, themes: [], shown: { weeks: 104, presets: [4, 13, 52, 104] } }),
    ],
  ];
}
