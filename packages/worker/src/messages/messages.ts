import { locales, rightToLeft, type Locale } from '@wipeboard/shared';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

const languages: Record<Locale, Messages> = { en, de, ar };

/** The first of our languages that `wanted` (BCP 47 tags, best first) asks for, else English. */
export function localeFor(...wanted: (string | undefined)[]): Locale {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === primary);
    if (found) return found;
  }
  return 'en';
}

export const messagesFor = (locale: Locale): Messages => languages[locale];

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (rightToLeft.includes(locale) ? 'rtl' : 'ltr');

export const languageNames: Record<Locale, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' };
