import type { Context } from 'hono';
import type { Locale } from '@wipeboard/shared';
import type { Visitor } from '../console/access/door-page.tsx';
import type { Desk } from '../http/desk.ts';
import { readerLocale } from '../http/reader-locale.ts';

/** Before whom a page at the desk's door lies; `asked` is the language that they wanted before, by mail. */
export function visitorOf(c: Context<Desk>, asked?: Locale): Visitor {
  const { pathname, searchParams } = new URL(c.req.url);
  const next = searchParams.get('next');
  return {
    locale: readerLocale(c, { chosen: asked }),
    inLanguage: (locale) => `${pathname}?${new URLSearchParams({ ...(next && { next }), lang: locale })}`,
  };
}
