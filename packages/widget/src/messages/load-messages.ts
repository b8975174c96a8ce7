import type { Locale } from '@wipeboard/shared';
import type { LaterMessages } from './en-later.ts';
import en, { type FormMessages } from './en.ts';

/**
 * English comes with the panel, without its later words, and stands in for a language that can't be had. Other
 * languages come whole.
 */
export async function loadMessages(locale: Locale): Promise<FormMessages & Partial<LaterMessages>> {
  try {
    if (locale === 'de') return (await import('./de.ts')).default;
    if (locale === 'ar') return (await import('./ar.ts')).default;
  } catch {
    // Offline, most likely: words in English are better than none.
  }
  return en;
}
