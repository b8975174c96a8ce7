import type { Locale } from '@wipeboard/shared';
import type { Duration, Handling } from '../../domain/scores/handling-report.ts';
import { formatShare } from '../../messages/figures.ts';
import { durationText } from '../../messages/instants.ts';
import type { Messages } from '../../messages/messages.ts';

export type HandlingPart = { locale: Locale; messages: Messages };

const minute = 60_000;

/** "3 hours 20 minutes", or a dash where nobody did it yet. Beyond an hour as exactly as durations are kept: to 3 %. */
export function minutesText(minutes: number | undefined, { locale }: HandlingPart): string {
  if (minutes === undefined) return '–';
  const step = minutes < 64 ? 1 : minutes < 256 ? 5 : minutes < 4_096 ? 15 : 60;
  return durationText(Math.round(minutes / step) * step * minute, locale);
}

export const shareText = (share: number | undefined, { locale }: HandlingPart): string =>
  share === undefined ? '–' : formatShare(share, locale);

/** "84% (70% to 92%)". */
export function recoveredText({ recovered }: Handling, part: HandlingPart): string {
  if (!recovered) return '–';
  const { charts } = part.messages.reports;
  const range = charts.range(
    formatShare(recovered.low, part.locale),
    formatShare(recovered.high, part.locale),
  );
  return `${formatShare(recovered.share, part.locale)} (${range})`;
}

/** A promise that nobody's time has run out on is no promise kept. */
export const keptText = ({ withinPromise }: Duration, part: HandlingPart): string =>
  shareText(withinPromise, part);
