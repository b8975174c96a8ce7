import { scales, type Metric } from '@wipeboard/shared';
import { Bar } from '../charts/bar.tsx';
import type { Score } from '../../domain/scores/score.ts';
import { formatShare } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import { ratingWords } from '../../messages/rating-words.ts';
import type { ReportPart } from './report-part.ts';

/** How many chose each value, the best first. */
export function SpreadTable({ score, part }: { score: Score; part: ReportPart }) {
  const { locale, messages, mirrored, words } = part;
  const said = messages.reports.scores;
  const rows = score.counts.map((count, index) => ({ count, value: scales[score.metric].min + index }));
  return (
    <table class="sheet spread">
      <caption>{said.spread}</caption>
      <thead>
        <tr>
          <th scope="col">{said.spreadHead.value}</th>
          <td class="bar-cell" />
          <th scope="col">{said.spreadHead.share}</th>
          <th scope="col" class="number">
            {said.spreadHead.n}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ count, value }) => (
          <tr>
            <th scope="row">{shortly(score.metric, value, part)}</th>
            <td class="bar-cell">
              <Bar value={count / score.n} bounds={[0, 1]} mirrored={mirrored} />
            </td>
            <td>{formatShare(count / score.n, locale)}</td>
            <td class="number">
              {count === 0 ? (
                '0'
              ) : (
                <a href={words({ metric: score.metric, low: value, high: value })}>
                  {formatNumber(count, locale)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shortly = (metric: Metric, value: number, { locale, messages }: ReportPart): string =>
  metric === 'nps' ? formatNumber(value, locale) : ratingWords({ metric, value }, locale, messages);
