import type { Context } from 'hono';
import type { Locale } from '@wipeboard/shared';
import { localeFor } from '../messages/messages.ts';

/** The language to answer a reader in: the one they chose, else their browser's, else `fallback`. */
export function readerLocale(c: Context, fallback?: Locale): Locale {
  const accepted = (c.req.header('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0]!.trim());
  return localeFor(c.req.query('lang'), ...accepted, fallback);
}
