import { Hono, type Context } from 'hono';
import { stopPage } from '../console/digest/stop-page.tsx';
import type { Desk } from '../http/desk.ts';
import { privatePage } from '../http/private-page.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { keepDigestWishes } from '../operations/digest/keep-digest-wishes.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { readDigestToken } from '../signing/digest-token.ts';

type Asked = Context<Desk, '/:token'>;

/** `/digests/{token}`: ends one person's look-backs on a board. POST is also what mail programs send (RFC 8058). */
export const digestLinks = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => shown(c, (await heldBy(c)).board, false))
  .post('/:token', async (c) => {
    const { board, manager } = await heldBy(c);
    await keepDigestWishes(c.var.services, board, manager, { weekly: false, daily: false });
    return shown(c, board, true);
  });

function shown(c: Asked, board: Board, stopped: boolean): Response | Promise<Response> {
  return c.html(
    stopPage(board.name, {
      locale: readerLocale(c, board.locale),
      accent: board.look.accent,
      action: `/digests/${c.req.param('token')}`,
      stopped,
    }),
  );
}

async function heldBy(c: Asked): Promise<{ board: Board; manager: string }> {
  const { services } = c.var;
  const claims = await readDigestToken(c.req.param('token'), services.settings.SIGNING_KEYS);
  const board = claims && (await boardByKey(services, claims.board, services.now()));
  const manager = board?.people.find(({ id }) => id === claims?.manager);
  if (!board || !manager) {
    throw new Refusal('link-not-valid', 'This link does not work. It may be incomplete.');
  }
  return { board, manager: manager.id };
}
