import { handlingPage } from '../../src/console/handling/handling-page.tsx';
import { kudosPage } from '../../src/console/lessons/kudos-page.tsx';
import { lessonsPage } from '../../src/console/lessons/lessons-page.tsx';
import { scoresPage } from '../../src/console/scores/scores-page.tsx';
import { before } from '../../src/domain/scores/period.ts';
import { readBoard, reader } from './specimens/desk/desk-frame.ts';
import { handled, handlingView, praised } from './specimens/desk/handling-pages.ts';
import { metricReport, period, scoresView } from './specimens/desk/score-pages.ts';

/** Scores, handling, lessons and kudos with `text` for every moment, segment, page, language, theme, cause and person. */
export function hostileReports(text: string): string {
  const metric = metricReport('thumbs', 'en', [20]);
  const [part] = metric.parts.moment;
  const parts = [{ ...part!, member: text }];
  const named = {
    ...metric,
    trend: metric.trend.slice(-2),
    parts: { moment: parts, segment: parts, language: parts, page: parts },
  };
  const view = scoresView('en', [named], { only: { dimension: 'page', member: text }, moments: [text] });
  const driver = { low: 9, n: 12, shareOfLow: 0.4, lift: 3 };
  view.report.metrics[0]!.drivers = [{ ...driver, dimension: 'page', member: text }];
  view.report.asked = [{ moment: text, metric: 'csat', shown: 9, answered: 4, dismissed: 1 }];
  view.themes = [{ ...driver, dimension: 'theme', member: text, name: text, submissions: 20 }];
  view.shown = { presets: [4], wrong: { from: text, to: text } };
  const frame = { reader: reader('en'), board: { ...readBoard('en'), name: text } };
  const lesson = { submission: 'sub_1', day: '2026-11-20', cause: text, prevention: text, by: text };
  return [
    scoresPage(view),
    handlingPage(handlingView('en', { ...frame, owners: [{ ...handled(9), name: text }] })),
    lessonsPage({
      ...frame,
      causes: [text],
      cause: text,
      lessons: [
        {
          ...lesson,
          state: 'passed',
          back: { more: false, count: 1, first: { submission: 'sub_2', day: text } },
        },
      ],
      next: 1,
    }),
    kudosPage({
      ...frame,
      shown: { weeks: 13, presets: [4, 13] },
      period,
      before: before(period),
      kudos: [
        { ...praised(text, text), trend: metric.trend.slice(-2).map((point) => ({ ...point, praise: 1 })) },
      ],
    }),
  ].join('');
}
