import type { Locale } from '@wipeboard/shared';
import en, { type FormMessages, type Messages } from './en.ts';

const others: Partial<Record<Locale, () => Promise<{ default: Messages }>>> = {
  de: () => import('./de.ts'),
  ar: () => import('./ar.ts'),
};

/**
 * English comes with the panel, without the words of its later parts, and stands in for a language that can't be had.
 * Other languages come whole.
 */
export const loadMessages = (locale: Locale): Promise<FormMessages & Partial<Messages>> =>
  Promise.resolve(others[locale]?.()).then(
    (loaded) => loaded?.default ?? en,
    () => en,
  );
