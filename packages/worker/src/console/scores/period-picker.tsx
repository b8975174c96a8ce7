import type { Child } from 'hono/jsx';
import { formatDays } from '../../messages/figures.ts';
import type { Period } from '../../domain/scores/period.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Locale } from '@wipeboard/shared';

export type ShownPeriod = {
  period: Period;
  before: Period;
  /** Which of the presets it is. */
  weeks?: number;
  presets: readonly number[];
  /** What was typed and is no period. */
  wrong?: { from: string; to: string };
};

type Props = ShownPeriod & {
  locale: Locale;
  /** The address of the page without a query. */
  address: string;
  /** What else the address holds. */
  kept?: Record<string, string>;
  children?: Child;
};

/** The time that a report is about: four usual ones, or one's own. A form of GET, so that an address can be kept. */
export function PeriodPicker(props: Props) {
  const { locale, address, kept = {}, weeks, presets, period, before, wrong, children } = props;
  const said = messagesFor(locale).reports.scores;
  const to = (chosen: number) => `${address}?${new URLSearchParams({ weeks: String(chosen), ...kept })}`;
  const { from: typedFrom, to: typedTo } = wrong ?? period;
  return (
    <div class="period">
      <p>{said.lead(formatDays(period, locale), formatDays(before, locale))}</p>
      <nav aria-label={said.period}>
        <ul class="presets">
          {presets.map((chosen) => (
            <li>
              <a href={to(chosen)} aria-current={chosen === weeks ? 'true' : undefined}>
                {said.weeks(chosen)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details open={wrong !== undefined || weeks === undefined}>
        <summary>{said.own}</summary>
        <form method="get" action={address} class="own-period" novalidate>
          <PeriodField name="from" label={said.from} value={typedFrom} wrong={wrong !== undefined} />
          <PeriodField name="to" label={said.to} value={typedTo} wrong={wrong !== undefined} />
          {children}
          <button class="quiet">{said.show}</button>
          {wrong && (
            <p class="problem" id="period-problem">
              {said.wrong}
            </p>
          )}
        </form>
      </details>
    </div>
  );
}

type FieldProps = { name: string; label: string; value: string; wrong: boolean };

const PeriodField = ({ name, label, value, wrong }: FieldProps) => (
  <div class={wrong ? 'field wrong' : 'field'}>
    <label for={`period-${name}`}>{label}</label>
    <input
      id={`period-${name}`}
      name={name}
      type="date"
      value={value}
      aria-describedby={wrong ? 'period-problem' : undefined}
      aria-invalid={wrong ? 'true' : undefined}
    />
  </div>
);
