import type { Locale } from '@wipeboard/shared';

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** The day of an instant, in the reader's own time zone and variant of the language (`en-GB`). */
export function day(at: string, locale: Locale): string {
  let format = formats.get(locale);
  if (!format) {
    const variant = navigator.languages.find((each) => each.startsWith(locale)) ?? locale;
    formats.set(
      locale,
      (format = new Intl.DateTimeFormat(variant, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        numberingSystem: 'latn',
      })),
    );
  }
  const date = new Date(at);
  return Number.isNaN(+date) ? '' : format.format(date);
}
