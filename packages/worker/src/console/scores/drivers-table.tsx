import type { Metric } from '@wipeboard/shared';
import { Bar } from '../charts/bar.tsx';
import type { Driver } from '../../domain/scores/score-report.ts';
import { formatDecimal, formatShare } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import { within } from '../../messages/plain.ts';
import { MemberName, memberText } from './member-name.tsx';
import type { ReportPart } from './report-part.ts';

type Props = { metric: Metric; drivers: Driver[]; part: ReportPart };

/** Which moments and pages hold more low ratings than their share.  */
export function DriversTable({ metric, drivers, part }: Props) {
  const { locale, messages, mirrored, words } = part;
  const said = messages.reports.scores;
  const [first] = drivers;
  if (!first)
    return (
      <>
        <h3>{said.drivers}</h3>
        <p class="soft">{said.noDrivers}</p>
      </>
    );
  return (
    <>
      <h3>{said.drivers}</h3>
      <p>
        {said.driversLead(
          formatShare(first.shareOfLow, locale),
          within(locale, memberText(first.dimension, first.member, part)),
        )}
      </p>
      <div class="sheet-frame" tabindex={0} role="group" aria-label={said.drivers}>
        <table class="sheet">
          <caption class="unseen">{said.drivers}</caption>
          <thead>
            <tr>
              <th scope="col">{said.driversHead.member}</th>
              <td class="bar-cell" />
              <th scope="col">{said.driversHead.share}</th>
              <th scope="col">{said.driversHead.rate}</th>
              <th scope="col">{said.driversHead.lift}</th>
            </tr>
          </thead>
          <tbody>
            {drivers.map((driver) => (
              <tr>
                <th scope="row">
                  <MemberName dimension={driver.dimension} member={driver.member} part={part} />
                  <span class="soft kind">
                    {driver.dimension === 'theme' ? said.theme : said.only[driver.dimension]}
                  </span>
                </th>
                <td class="bar-cell">
                  <Bar value={driver.shareOfLow} bounds={[0, 1]} mirrored={mirrored} />
                </td>
                <td>{formatShare(driver.shareOfLow, locale)}</td>
                <td>
                  <a
                    href={words({ metric, high: part.lowAtMost[metric], [driver.dimension]: driver.member })}
                  >
                    {said.rate(formatNumber(driver.low, locale), formatNumber(driver.n, locale))}
                  </a>
                </td>
                <td>{said.lift(formatDecimal(driver.lift, locale))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
