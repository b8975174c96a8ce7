import { fewAnswers, TrendChart, type ChartPoint } from '../charts/trend-chart.tsx';
import { TableBehind } from '../charts/table-behind.tsx';
import type { MetricReport } from '../../domain/scores/score-report.ts';
import { boundsOf, formatDays, formatScore } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import type { ReportPart } from './report-part.ts';
import { trendSummary } from './trend-summary.ts';

/** A metric over time: the picture, what its marks mean where they occur, and the numbers behind it. */
export function TrendOfMetric({ report, part }: { report: MetricReport; part: ReportPart }) {
  const { metric, trend, earlier } = report;
  const { locale, messages, mirrored, words } = part;
  const said = messages.reports.charts;
  const say = (value: number) => formatScore(metric, value, locale);
  const points = trend.map(({ period, score }): ChartPoint => {
    const label = formatDays(period, locale, false);
    if (!score) return { label, n: 0, said: said.none(label) };
    const range = said.range(say(score.interval.low), say(score.interval.high));
    return {
      label,
      value: score.value,
      ...score.interval,
      n: score.n,
      said: said.point(label, say(score.value), range, said.ratings(score.n)),
      href: words({ ...period, metric }),
    };
  });
  const answered = points.filter(({ value }) => value !== undefined);
  if (answered.length === 0) return null;
  const gaps = answered.length < points.length;
  const few = answered.some(({ n }) => n < fewAnswers);
  return (
    <>
      <h3>{messages.reports.scores.trend}</h3>
      <TrendChart
        name={trendSummary(messages.reports.scores.short[metric], points, say, messages)}
        points={points}
        bounds={boundsOf(metric)}
        say={say}
        mirrored={mirrored}
        earlier={earlier && { value: earlier.value, label: said.earlier(say(earlier.value)) }}
      />
      <p class="soft chart-note">
        {[said.band, few && said.few, gaps && said.gaps].filter(Boolean).join(' ')}
      </p>
      <TableBehind
        label={said.asTable}
        caption={messages.reports.scores.metric[metric]}
        heads={[said.head.when, said.head.value, said.head.range, said.head.n]}
        rows={trend.map(({ period, score }) => [
          formatDays(period, locale),
          score ? say(score.value) : '–',
          score ? said.range(say(score.interval.low), say(score.interval.high)) : '–',
          score ? <a href={words({ ...period, metric })}>{formatNumber(score.n, locale)}</a> : '0',
        ])}
      />
    </>
  );
}
