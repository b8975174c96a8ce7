import { Hono, type Context } from 'hono';
import { paths } from '@wipeboard/shared';
import { followerPage } from '../console/follower-page.tsx';
import type { Desk } from '../http/desk.ts';
import { formBody } from '../http/form-body.ts';
import { privatePage } from '../http/private-page.ts';
import { withinRate } from '../http/rate-limit.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { changeFollowing, type FollowingAct } from '../operations/wall/change-following.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { followerFile, type FollowerFile } from '../queries/wall/follower-file.ts';
import { readFollowerToken, type FollowerClaims } from '../signing/follower-token.ts';

type Asked = Context<Desk, '/:token'>;
type Held = { board: Board; claims: FollowerClaims };

const acts: readonly FollowingAct[] = ['confirm', 'unvote', 'one', 'all'];

/** `/f/{token}`: the link in the mails to somebody who follows a request. GET shows; POST confirms or ends them (RFC 8058). */
export const followerLinks = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const { board, claims } = await heldBy(c);
    const db = c.var.services.database(board.database);
    return shown(c, board, await followerFile(db, board.key, claims.follower));
  })
  .post('/:token', async (c) => {
    const { board, claims } = await heldBy(c);
    await withinRate(c, `${board.key} ${claims.follower} follow`);
    // A mail program sends its own body, to the address that says what is to end.
    const asked = c.req.query('stop') ?? (await formBody(c.req.raw)).act;
    const act = acts.find((one) => one === asked);
    if (!act) throw new Refusal('invalid-body', 'The form does not say what to do.');
    return shown(c, board, await changeFollowing(c.var.services, board, claims, act), act);
  });

function shown(
  c: Asked,
  board: Board,
  file: FollowerFile | undefined,
  done?: FollowingAct,
): Response | Promise<Response> {
  return c.html(
    followerPage(board.name, {
      locale: readerLocale(c, board.locale),
      accent: board.look.accent,
      action: `/f/${c.req.param('token')}`,
      follows: file && {
        confirmed: file.confirmed,
        vote: file.vote,
        title: file.title,
        page: file.title === undefined ? undefined : paths.requestPage(board.key, file.request),
      },
      muted: done === 'all',
    }),
  );
}

async function heldBy(c: Asked): Promise<Held> {
  const { services } = c.var;
  const claims = await readFollowerToken(c.req.param('token'), services.settings.SIGNING_KEYS);
  const board = claims && (await boardByKey(services, claims.board, services.now()));
  if (!board) throw new Refusal('link-not-valid', 'This link does not work. It may be incomplete.');
  return { board, claims };
}
