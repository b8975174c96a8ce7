import type { BoardPromise, Locale } from '@wipeboard/shared';
import type { Messages } from '../../messages/en.ts';

/** When the board answers, in words. How often it did is told only where the board has counted. */
export function promiseLine({ minutes, openingHours, kept, of }: BoardPromise, m: Messages, locale: Locale) {
  const [unit, length] =
    minutes % 60 ? ['minute', 1] : minutes % 1440 || openingHours ? ['hour', 60] : ['day', 1440];
  const number = (value: number, options?: Intl.NumberFormatOptions) => value.toLocaleString(locale, options);
  const time = number(minutes / (length as number), {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'long',
  });
  return of === undefined || kept === undefined
    ? m.promise(time, openingHours)
    : m.promiseKept(time, openingHours, number(kept), number(of));
}
