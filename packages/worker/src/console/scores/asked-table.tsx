import type { ScoreReport } from '../../domain/scores/score-report.ts';
import { formatShare } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import { Bar } from '../charts/bar.tsx';
import { MemberName } from './member-name.tsx';
import type { ReportPart } from './report-part.ts';

/** How often each question was shown, answered, closed and passed by. */
export function AskedTable({ asked, part }: { asked: ScoreReport['asked']; part: ReportPart }) {
  const { locale, messages, mirrored } = part;
  const said = messages.reports.scores;
  const head = said.askedHead;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{said.asked}</h2>
      <p class="soft">{said.askedLead}</p>
      {asked.length === 0 && <p>{said.notAsked}</p>}
      {asked.length > 0 && (
        <div class="sheet-frame" tabindex={0} role="group" aria-label={said.asked}>
          <table class="sheet">
            <caption class="unseen">{said.asked}</caption>
            <thead>
              <tr>
                <th scope="col">{head.where}</th>
                <td class="bar-cell" />
                <th scope="col">{head.rate}</th>
                {[head.shown, head.answered, head.dismissed, head.ignored].map((name) => (
                  <th scope="col" class="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {asked.map(({ moment, metric, shown, answered, dismissed }) => (
                <tr>
                  <th scope="row">
                    <MemberName dimension="moment" member={moment} part={part} />
                    <span class="soft kind">{messages.rating.metric[metric]}</span>
                  </th>
                  <td class="bar-cell">
                    <Bar value={shown > 0 ? answered / shown : 0} bounds={[0, 1]} mirrored={mirrored} />
                  </td>
                  <td>{shown > 0 ? formatShare(Math.min(1, answered / shown), locale) : '–'}</td>
                  {[shown, answered, dismissed, Math.max(0, shown - answered - dismissed)].map((count) => (
                    <td class="number">{formatNumber(count, locale)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
