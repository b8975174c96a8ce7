import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@wipeboard/shared';
import { axisOf, down, paths, plotHeight } from '../../src/console/charts/plot.ts';
import { fewAnswers, TrendChart, type ChartPoint } from '../../src/console/charts/trend-chart.tsx';
import { trendSummary } from '../../src/console/scores/trend-summary.ts';
import { formatDays, formatScore, formatShare } from '../../src/messages/figures.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { BlockRow } from '../../src/mail/block-row.tsx';
import type { ChartBlock } from '../../src/mail/mail-block.ts';
import { elementsNamed, elementsOf, visibleTexts } from './parsed-html.ts';
import { handlingPages } from './specimens/desk/handling-pages.ts';
import { metricReport, scorePages, scoresView } from './specimens/desk/score-pages.ts';
import { scoresPage } from '../../src/console/scores/scores-page.tsx';

const say = (value: number) => formatShare(value, 'en');

const point = (value: number | undefined, n = 20): ChartPoint => ({
  label: 'a week',
  said: `a week: ${value}`,
  n,
  ...(value === undefined
    ? {}
    : { value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1), href: '/desk/shop' }),
});

const drawn = (points: ChartPoint[], mirrored = false): string =>
  TrendChart({ name: 'What one sees', points, bounds: [0, 1], say, mirrored })!.toString() as string;

const attribute = (html: string, tag: string, className: string, name: string) =>
  elementsNamed(html, tag)
    .filter(({ attributes }) => attributes.get('class') === className)
    .map(({ attributes }) => attributes.get(name)!);

const xs = (path: string) => [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));

describe('a line over time', () => {
  it('runs from the left, and from the right where the page does', () => {
    const points = [0.5, 0.6, 0.7, 0.8].map((value) => point(value));
    const [ltr, rtl] = [drawn(points), drawn(points, true)].map((html) =>
      xs(attribute(html, 'path', 'line', 'd')[0]!),
    );
    expect(ltr).toEqual([125, 375, 625, 875]);
    expect(rtl).toEqual([875, 625, 375, 125]);
    expect(attribute(drawn(points, true), 'circle', 'dot', 'cx')).toEqual([
      '87.5%',
      '62.5%',
      '37.5%',
      '12.5%',
    ]);
  });

  it('stops where nobody answered, and shows a week between two such by its interval', () => {
    const html = drawn([point(0.5), point(0.6), point(undefined), point(0.9), point(undefined)]);
    expect(attribute(html, 'path', 'line', 'd')[0]!.match(/M/g)).toHaveLength(2);
    expect(attribute(html, 'line', 'whisker', 'x1')).toEqual(['70%']);
    expect(attribute(html, 'text', 'last', 'x')).toEqual(['70%']);
  });

  it('draws one point, all equal ones and none', () => {
    expect(attribute(drawn([point(1)]), 'circle', 'dot', 'cx')).toEqual(['50%']);
    const level = xs(attribute(drawn([0, 0, 0].map((value) => point(value))), 'path', 'line', 'd')[0]!);
    expect(level).toHaveLength(3);
    const none = drawn([point(undefined), point(undefined)]);
    expect(attribute(none, 'path', 'line', 'd')).toEqual(['']);
    expect(elementsNamed(none, 'circle')).toEqual([]);
  });

  it('shows few answers hollow, at every point of a long line', () => {
    const long = Array.from({ length: 60 }, (_, index) => point(0.5, index === 7 ? fewAnswers - 1 : 500));
    expect(attribute(drawn(long), 'circle', 'dot few', 'cx')).toEqual(['12.5%']);
    expect(attribute(drawn(long), 'circle', 'dot', 'cx')).toEqual(['99.17%']);
  });

  it('has one name, and its links are for pointers only', () => {
    const html = drawn([point(0.5), point(undefined)]);
    const pictures = elementsOf(html).filter(({ attributes }) => attributes.get('role') === 'img');
    expect(pictures.map(({ attributes }) => attributes.get('aria-label'))).toEqual(['What one sees']);
    expect(elementsNamed(html, 'a').map(({ attributes }) => attributes.get('tabindex'))).toEqual(['-1']);
    expect(elementsNamed(html, 'li').map(({ attributes }) => attributes.get('title'))).toEqual([
      'a week: 0.5',
      'a week: undefined',
    ]);
  });

  it('stays inside its plot, whatever the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.option(share, { nil: undefined }), { minLength: 1, maxLength: 70 }),
        (values) => {
          const points = values.map((value) => point(value));
          const axis = axisOf(points, [0, 1]);
          expect(axis.high).toBeGreaterThan(axis.low);
          expect(axis.high - axis.low).toBeGreaterThanOrEqual(0.19);
          for (const { low, high } of points)
            for (const edge of [low, high].flatMap((one) => one ?? [])) {
              expect(down(edge, axis)).toBeGreaterThanOrEqual(0);
              expect(down(edge, axis)).toBeLessThanOrEqual(plotHeight);
            }
          expect(JSON.stringify(paths(points, axis, false))).not.toMatch(/NaN|Infinity/);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('what a picture is called', () => {
  const summary = (values: (number | undefined)[]) =>
    trendSummary(
      'Satisfaction',
      values.map((value, index) => ({ ...point(value), label: `week ${index + 1}` })),
      say,
      messagesFor('en'),
    );

  it.each([
    [[0.78, undefined, 0.84], 'Satisfaction rose from 78% (week 1) to 84% (week 3).'],
    [
      [0.84, 0.5, 0.78],
      'Satisfaction fell from 84% (week 1) to 78% (week 3). In between it ran from 50% to 84%.',
    ],
    [[0.701, 0.704], 'Satisfaction was 70% at the beginning (week 1) and at the end (week 2).'],
    [[undefined, 0.7], 'Satisfaction was 70% (week 2); nobody answered at other times.'],
    [[undefined], 'Satisfaction: nobody answered.'],
  ])('%j', (values, words) => {
    expect(summary(values)).toBe(words);
  });
});

it('says numbers in each language, in Latin digits everywhere', () => {
  expect(formatScore('csat', 0.8412, 'de')).toBe('84\u00a0%');
  expect(formatScore('nps', -0.051, 'en')).toBe('-5');
  expect(formatScore('nps', 0.32, 'de')).toBe('+32');
  expect(formatScore('ces', 5.449, 'de')).toBe('5,4');
  expect(formatShare(0.004, 'en')).toBe('0.4%');
  for (const locale of locales) {
    expect(formatShare(0.84, locale)).toMatch(/84/);
    expect(formatDays({ from: '2026-11-02', to: '2026-11-08' }, locale)).toMatch(/2\D+8/);
  }
});

describe.each(locales)('the reports in %s', (locale) => {
  const pages = [...scorePages(locale), ...handlingPages(locale)];

  it.each(pages)('%s: every table has a caption, every head a scope, every id is there once', (_, html) => {
    const captions = elementsNamed(html, 'caption').filter(({ text }) => text.trim() !== '');
    expect(captions).toHaveLength(elementsNamed(html, 'table').length);
    for (const { attributes } of elementsNamed(html, 'th'))
      expect(['col', 'row']).toContain(attributes.get('scope'));
    const ids = elementsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { tag, attributes } of elementsOf(html)) {
      const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
        (name) => attributes.get(name)?.split(' ') ?? [],
      );
      for (const id of named) expect(ids).toContain(id);
      if (attributes.get('role') === 'img') expect(attributes.get('aria-label'), tag).toBeTruthy();
    }
  });

  it.each(pages)('%s: every picture’s links stand in the table behind it too', (_, html) => {
    const links = elementsNamed(html, 'a');
    const forPointers = links.filter(({ attributes }) => attributes.get('tabindex') === '-1');
    const others = new Set(
      links
        .filter(({ attributes }) => !attributes.has('tabindex'))
        .map(({ attributes }) => attributes.get('href')),
    );
    expect(forPointers.filter(({ attributes }) => !others.has(attributes.get('href')))).toEqual([]);
  });
});

it('writes a huge count in groups, and one rating as one', () => {
  const view = scoresView('en', [metricReport('thumbs', 'en', [900_000])]);
  const texts = visibleTexts(scoresPage(view)).join(' ');
  expect(texts).toContain('Read the 11,700,000 ratings');
  const one = metricReport('csat', 'en', [1, ...Array.from({ length: 12 }, () => 0)], 0);
  expect(visibleTexts(scoresPage(scoresView('en', [one]))).join(' ')).toContain(
    'Read the 1 rating So few ratings say little',
  );
});

describe('a chart in a mail', () => {
  const block = (kind: ChartBlock['kind']): ChartBlock => ({
    kind,
    heading: 'Satisfaction',
    rows: [
      { label: '2–8 Nov', value: '78%', share: 0.78 },
      { label: '9–15 Nov', value: 'no answers' },
      { label: '16–22 Nov', value: '100%', share: 1 },
    ],
  });
  const html = (kind: ChartBlock['kind']) =>
    `<table>${BlockRow({ block: block(kind), board: { name: 'Corner Shop', locale: 'en', timeZone: 'UTC' } as never })}</table>`;

  it('is cells of tables, with every value in words, and loads nothing', () => {
    for (const kind of ['bars', 'columns'] as const) {
      const tags = new Set(elementsOf(html(kind)).map(({ tag }) => tag));
      for (const tag of ['img', 'svg', 'link', 'style']) expect(tags).not.toContain(tag);
    }
    const texts = visibleTexts(html('bars')).filter((text) => text !== '\u00a0');
    expect(texts).toEqual(['Satisfaction', '2–8 Nov', '78%', '9–15 Nov', 'no answers', '16–22 Nov', '100%']);
    expect(visibleTexts(html('columns')).join(' ')).toContain('2–8 Nov: 78% – 16–22 Nov: 100%');
  });

  it('fills bars and columns by their share, and leaves a gap where nobody knows', () => {
    const cells = (kind: ChartBlock['kind'], name: string) =>
      elementsNamed(html(kind), 'td')
        .filter(({ attributes }) => attributes.get('bgcolor') === '#1f5fd0')
        .map(({ attributes }) => attributes.get(name));
    expect(cells('bars', 'width')).toEqual(['78%', '100%']);
    expect(cells('columns', 'height')).toEqual(['31', '40']);
  });
});
