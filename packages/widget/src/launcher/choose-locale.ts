import type { Locale } from '@wipeboard/shared';

/** The first language we speak of what the page asks for, what it is written in, and what its reader prefers. */
export const chooseLocale = (asked?: string) =>
  (/,(en|de|ar)\b/.exec(',' + [asked, document.documentElement.lang, navigator.languages])?.[1] ??
    'en') as Locale;
