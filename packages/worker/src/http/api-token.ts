import type { MiddlewareHandler } from 'hono';
import { scopeAllows, tokenHead, type ApiToken, type TokenScope } from '../domain/hooks/api-token.ts';
import { liveToken } from '../queries/hooks/api-tokens.ts';
import type { Board } from '../queries/board.ts';
import type { Services } from '../services.ts';
import { textDigest } from '../signing/text-digest.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

const bearer = new RegExp(`^Bearer +(${tokenHead}[A-Za-z0-9_-]{43})$`, 'i');

/**
 * Lets only programs through that show a good token of the path's board (`c.var.board`) in `Authorization`. It is read
 * anew at each request, so that revoking acts at once; routes take `withToken(scope)` of routes/with-token.ts.
 */
export const apiToken =
  (
    scope: TokenScope,
    used: (services: Services, board: Board, token: ApiToken) => Promise<void>,
  ): MiddlewareHandler<Desk> =>
  async (c, next) => {
    const { services, board } = c.var;
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    const shown = bearer.exec(c.req.header('authorization') ?? '')?.[1];
    const db = services.database(board.database);
    const token = shown && (await liveToken(db, board.key, await textDigest(shown), services.now()));
    if (!token) {
      c.header('WWW-Authenticate', 'Bearer');
      throw new Refusal(
        'token-not-valid',
        'Send a token of this board as “Authorization: Bearer wbt_…”. This one is missing, mistyped, expired or revoked.',
      );
    }
    if (!scopeAllows(token.scope, scope)) {
      throw new Refusal('not-allowed', `This token may not do this. It takes one with the scope “${scope}”.`);
    }
    await used(services, board, token);
    await next();
  };
