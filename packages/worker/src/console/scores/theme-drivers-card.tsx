import type { Driver } from '../../domain/scores/score-report.ts';
import { formatDecimal, formatShare } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import { Bar } from '../charts/bar.tsx';
import { MemberName } from './member-name.tsx';
import type { ReportPart } from './report-part.ts';

export type ShownThemeDriver = Driver & { name: string; submissions: number };

/** Themes that hold more low ratings than their share, whatever was asked. */
export function ThemeDriversCard({ drivers, part }: { drivers: ShownThemeDriver[]; part: ReportPart }) {
  const { locale, messages, mirrored, words } = part;
  const { scores: said, charts } = messages.reports;
  if (drivers.length === 0) return null;
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{said.themeDrivers}</h2>
      <div class="sheet-frame" tabindex={0} role="group" aria-labelledby="themes">
        <table class="sheet">
          <caption class="unseen">{said.themeDrivers}</caption>
          <thead>
            <tr>
              <th scope="col">{said.theme}</th>
              <td class="bar-cell" />
              <th scope="col">{said.driversHead.share}</th>
              <th scope="col">{said.driversHead.rate}</th>
              <th scope="col">{said.driversHead.lift}</th>
              <th scope="col" class="number">
                {charts.head.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {drivers.map(({ member, name, shareOfLow, low, n, lift, submissions }) => (
              <tr>
                <th scope="row">
                  <MemberName dimension="theme" member={name} part={part} />
                </th>
                <td class="bar-cell">
                  <Bar value={shareOfLow} bounds={[0, 1]} mirrored={mirrored} />
                </td>
                <td>{formatShare(shareOfLow, locale)}</td>
                <td>{said.rate(formatNumber(low, locale), formatNumber(n, locale))}</td>
                <td>{said.lift(formatDecimal(lift, locale))}</td>
                <td class="number">
                  <a href={words({ theme: member })}>{formatNumber(submissions, locale)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
