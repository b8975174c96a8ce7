import type { Dimension, Score } from '../../domain/scores/score.ts';
import type { Driver, MetricReport } from '../../domain/scores/score-report.ts';
import { fewAnswers } from '../charts/trend-chart.tsx';
import { formatScore } from '../../messages/figures.ts';
import { changeWords } from './change-words.ts';
import { DriversTable } from './drivers-table.tsx';
import { PartsTable } from './parts-table.tsx';
import type { ReportPart } from './report-part.ts';
import { SpreadTable } from './spread-table.tsx';
import { TrendOfMetric } from './trend-of-metric.tsx';

const shownDimensions: Dimension[] = ['moment', 'segment', 'language', 'page'];

/** What a score did since the time before. */
export type Moved = 'up' | 'down' | 'same';

/** A metric of the report with what was decided about it. */
export type ShownMetric = MetricReport & { moved?: Moved; drivers?: Driver[] };

type Props = { report: ShownMetric; part: ReportPart };

/** All that is known of one metric: the number, its course, its spread, its parts, and what drives it. */
export function MetricCard({ report, part }: Props) {
  const { metric, now, parts } = report;
  const said = part.messages.reports.scores;
  return (
    <section class="score" aria-labelledby={`metric-${metric}`}>
      <h2 id={`metric-${metric}`}>{said.metric[metric]}</h2>
      <p class="soft">{said.means[metric]}</p>
      {now && <Headline score={now} part={part} />}
      <p class="change">{changeWords(report, part)}</p>
      {now && (
        <>
          <TrendOfMetric report={report} part={part} />
          <div class="halves">
            <SpreadTable score={now} part={part} />
            {shownDimensions.map((dimension) => (
              <PartsTable metric={metric} dimension={dimension} parts={parts[dimension]} part={part} />
            ))}
          </div>
          {report.drivers && <DriversTable metric={metric} drivers={report.drivers} part={part} />}
        </>
      )}
    </section>
  );
}

function Headline({ score, part }: { score: Score; part: ReportPart }) {
  const { locale, messages, words } = part;
  const { scores: said, charts } = messages.reports;
  const say = (value: number) => formatScore(score.metric, value, locale);
  return (
    <div class="headline">
      <p class="figure">{say(score.value)}</p>
      <p class="soft">
        {said.interval(charts.range(say(score.interval.low), say(score.interval.high)))}
        <br />
        <a href={words({ metric: score.metric })}>{said.read(charts.ratings(score.n))}</a>
      </p>
      {score.n < fewAnswers && <p class="soft">{said.few}</p>}
    </div>
  );
}
