import type { Locale, Metric } from '@wipeboard/shared';
import type { Period } from '../domain/scores/period.ts';
import { numberFormat, tags } from './instants.ts';

/** "84%" of 0.84; a tenth more below one in a hundred. */
export const formatShare = (share: number, locale: Locale): string =>
  numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.01 ? 1 : 0,
  }).format(share);

/** "5.4", or as many digits as asked for. */
export const formatDecimal = (value: number, locale: Locale, digits = 1): string =>
  numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** A score as people say it: a share in per cent, the NPS from −100 to +100, the mean of CES. */
export function formatScore(metric: Metric, value: number, locale: Locale): string {
  if (metric === 'ces') return formatDecimal(value, locale);
  if (metric === 'nps')
    return numberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value * 100);
  return formatShare(value, locale);
}

/** The least and the most that a score can be, as `Score.value` has it. */
export const boundsOf = (metric: Metric): [number, number] =>
  metric === 'nps' ? [-1, 1] : metric === 'ces' ? [1, 7] : [0, 1];

/** Where bars of a score begin. */
export const zeroOf = (metric: Metric): number => (metric === 'ces' ? 1 : 0);

/** How far two scores lie apart as they are shown, without a sign: points of a hundred, or of the mean. */
export function scoreDistance(metric: Metric, one: number, other: number): number {
  const unit = metric === 'ces' ? 10 : 100;
  return Math.abs(Math.round(one * unit) - Math.round(other * unit)) / (metric === 'ces' ? 10 : 1);
}

const dates = new Map<string, Intl.DateTimeFormat>();

function date(locale: Locale, year: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${year}`;
  const kept =
    dates.get(key) ??
    new Intl.DateTimeFormat(tags[locale], {
      day: 'numeric',
      month: 'short',
      year: year ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
  dates.set(key, kept);
  return kept;
}

/** "2–8 Nov", with its year where asked for; one day as itself. */
export function formatDays({ from, to }: Period, locale: Locale, year = true): string {
  return date(locale, year).formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}
