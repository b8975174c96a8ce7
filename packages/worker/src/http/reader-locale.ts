import type { Context } from 'hono';
import type { Locale } from '@wipeboard/shared';
import { localeFor } from '../messages/messages.ts';

type Known = {
  /** Of the desk, as its reader chose it for good. */
  chosen?: Locale;
  fallback?: Locale;
};

/** The language to answer a reader in: the one of the address, the one they chose, their browser's, else `fallback`. */
export function readerLocale(c: Context, known: Known | Locale = {}): Locale {
  const { chosen, fallback } = typeof known === 'string' ? { fallback: known } : known;
  const accepted = (c.req.header('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0]!.trim());
  return localeFor(c.req.query('lang'), chosen, ...accepted, fallback);
}
