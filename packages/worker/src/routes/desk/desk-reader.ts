import type { Context } from 'hono';
import type { Locale } from '@wipeboard/shared';
import type { ReadBoard, Reader } from '../../console/desk/desk-page.tsx';
import type { Desk, DeskOfBoard } from '../../http/desk.ts';
import { readerLocale } from '../../http/reader-locale.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';

/** Who reads a page of the desk, in the language that they chose, else their browser's. */
export function deskReader(c: Context<Desk> | Context<DeskOfBoard>): Reader {
  const { viewer } = c.var;
  return {
    locale: readerLocale(c, { chosen: viewer.locale }),
    email: viewer.email,
    boards: viewer.memberships.map(({ board, name }) => ({ key: board, name })),
    inLanguage: (locale: Locale) => {
      const { pathname, searchParams } = new URL(c.req.url);
      searchParams.set('lang', locale);
      return `${pathname}?${searchParams}`;
    },
  };
}

export function readBoard(c: Context<DeskOfBoard>): ReadBoard {
  const { board, places, waiting } = c.var;
  return { key: board.key, name: board.name, accent: board.look.accent, places, waiting };
}

/** How this page's reader reads: their language, the board's clock. */
export function deskReading(c: Context<DeskOfBoard>): Reading {
  const { locale } = deskReader(c);
  const { board, services } = c.var;
  const instants = instantsIn(locale, board.timeZone);
  return { locale, messages: messagesFor(locale), instants, now: services.now() };
}
