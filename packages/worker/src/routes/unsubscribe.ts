import { Hono, type Context } from 'hono';
import { unsubscribePage } from '../console/unsubscribe-page.tsx';
import type { Desk } from '../http/desk.ts';
import { privatePage } from '../http/private-page.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { unsubscribe } from '../operations/unsubscribe.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { readUnsubscribeToken } from '../signing/unsubscribe-token.ts';

type Asked = Context<Desk, '/:token'>;

/** `/u/{token}`: ends a board's mails to an address, but for answers. POST is also what mail programs send (RFC 8058). */
export const unsubscribeLinks = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => shown(c, (await heldBy(c)).board, false))
  .post('/:token', async (c) => {
    const { board, mark } = await heldBy(c);
    await unsubscribe(c.var.services, board, mark);
    return shown(c, board, true);
  });

function shown(c: Asked, board: Board, muted: boolean): Response | Promise<Response> {
  return c.html(
    unsubscribePage(board.name, {
      locale: readerLocale(c, board.locale),
      accent: board.look.accent,
      action: `/u/${c.req.param('token')}`,
      muted,
    }),
  );
}

async function heldBy(c: Asked): Promise<{ board: Board; mark: string }> {
  const { services } = c.var;
  const named = await readUnsubscribeToken(c.req.param('token'), services.settings.SIGNING_KEYS);
  const board = named && (await boardByKey(services, named.board, services.now()));
  if (!board) throw new Refusal('link-not-valid', 'This link does not work. It may be incomplete.');
  return { board, mark: named.mark };
}
