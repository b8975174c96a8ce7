import type { Locale } from '@wipeboard/shared';

/** The launcher's word in each language; the panel's words come with the panel. */
export const labels: Record<Locale, string> = { en: 'Feedback', de: 'Feedback', ar: 'رأيك' };

/** The first language we speak of what the page asks for, what it is written in, and what its reader prefers. */
export const chooseLocale = (asked?: string): Locale =>
  (/(?:^|,)(en|de|ar)\b/i
    .exec([asked, document.documentElement.lang, navigator.languages].join())?.[1]
    ?.toLowerCase() as Locale) ?? 'en';
