import { Hono } from 'hono';
import type { Locale } from '@wipeboard/shared';
import { receiptPage } from '../console/receipt-page.tsx';
import type { Desk } from '../http/desk.ts';
import { privatePage } from '../http/private-page.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { receiptOf } from './receipts.ts';

/** `/r/{token}`: the customer's private page. */
export const receiptPages = new Hono<Desk>().use(privatePage).get('/:token', async (c) => {
  const token = c.req.param('token');
  const found = await receiptOf(c, token);
  if (!found) throw new Refusal('receipt-not-found', 'There is no receipt at this address.');
  const { view, board } = found;
  return c.html(
    receiptPage(view, {
      locale: readerLocale(c, board.locale),
      timeZone: board.timeZone,
      accent: board.look.accent,
      now: c.var.services.now(),
      inLanguage: (locale: Locale) => `?lang=${locale}`,
    }),
  );
});
