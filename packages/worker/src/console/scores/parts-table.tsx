import { Bar } from '../charts/bar.tsx';
import { fewAnswers } from '../charts/trend-chart.tsx';
import type { Metric } from '@wipeboard/shared';
import type { Dimension } from '../../domain/scores/score.ts';
import type { Part } from '../../domain/scores/score-report.ts';
import { boundsOf, formatScore, zeroOf } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import { MemberName } from './member-name.tsx';
import type { ReportPart } from './report-part.ts';

const shownAtOnce = 5;

type Props = { metric: Metric; dimension: Dimension; parts: Part[]; part: ReportPart };

/** A metric by one dimension, most ratings first: a row for each member, its number a way to the words behind it. */
export function PartsTable({ metric, dimension, parts, part }: Props) {
  const said = part.messages.reports;
  if (parts.every(({ member }) => member === '')) return null;
  const rest = parts.length - shownAtOnce;
  return (
    <div class="parts">
      <Rows metric={metric} dimension={dimension} parts={parts.slice(0, shownAtOnce)} part={part} />
      {rest > 0 && (
        <details class="behind">
          <summary>{said.scores.more(formatNumber(rest, part.locale))}</summary>
          <Rows metric={metric} dimension={dimension} parts={parts.slice(shownAtOnce)} part={part} />
        </details>
      )}
    </div>
  );
}

function Rows({ metric, dimension, parts, part }: Props) {
  const { locale, messages, mirrored, words } = part;
  const { scores: said, charts } = messages.reports;
  const say = (value: number) => formatScore(metric, value, locale);
  return (
    <table class="sheet">
      <caption>{said.parts[dimension]}</caption>
      <thead>
        <tr>
          <th scope="col">{said.only[dimension]}</th>
          <td class="bar-cell" />
          <th scope="col">{said.partHead.value}</th>
          <th scope="col" class="number">
            {said.partHead.n}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ member, score }) => (
          <tr>
            <th scope="row">
              <MemberName dimension={dimension} member={member} part={part} />
            </th>
            <td class="bar-cell">
              <Bar
                value={score.value}
                interval={score.interval}
                bounds={boundsOf(metric)}
                from={zeroOf(metric)}
                mirrored={mirrored}
                few={score.n < fewAnswers}
              />
            </td>
            <td>
              {say(score.value)}{' '}
              <span class="range">{charts.range(say(score.interval.low), say(score.interval.high))}</span>
            </td>
            <td class="number">
              {/* The inbox can’t pick those without one. */}
              {member === '' ? (
                formatNumber(score.n, locale)
              ) : (
                <a href={words({ metric, [dimension]: member })}>{formatNumber(score.n, locale)}</a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
