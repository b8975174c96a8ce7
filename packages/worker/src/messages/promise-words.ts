import type { BoardPromise, Locale } from '@wipeboard/shared';
import { durationText } from './instants.ts';
import type { Messages } from './messages.ts';

/** "We aim to answer within 2 hours. We kept that 9 of the last 10 times." */
export function promiseWords(promise: BoardPromise, locale: Locale, { receiptPage: said }: Messages): string {
  const { kept, of, minutes, openingHours } = promise;
  const duration = durationText(minutes * 60_000, locale);
  const aim = openingHours ? said.promiseInHours(duration) : said.promise(duration);
  return kept === undefined || of === undefined ? aim : `${aim} ${said.kept(kept, of)}`;
}
