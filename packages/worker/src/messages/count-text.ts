import type { Locale } from '@wipeboard/shared';
import { formatNumber } from './instants.ts';

/** From here on a count went no further. */
const most = 100;

/** "7", or "99+" from a hundred on. */
export const countText = (count: number, locale: Locale): string =>
  count < most ? formatNumber(count, locale) : `${formatNumber(most - 1, locale)}+`;
