import type { MiddlewareHandler } from 'hono';
import { boardKeySchema } from '../domain/board/board.ts';
import { wallOf } from '../domain/wall/wall-settings.ts';
import { boardByKey } from '../queries/board.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Headers of a board's public pages: they run the widget, and work without. `same-origin` as referrer, because a form
 * posted under `no-referrer` says `Origin: null` (Fetch §3.1).
 */
export const publicPage: MiddlewareHandler<Desk> = async (c, next) => {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Content-Security-Policy', policy);
  await next();
};

/** The board whose wall the path names; a board without one is as if it didn't exist. */
export const boardWithWall: MiddlewareHandler<Desk> = async (c, next) => {
  const key = boardKeySchema.safeParse(c.req.param('board'));
  const { services } = c.var;
  const board = key.success ? await boardByKey(services, key.data, services.now()) : undefined;
  if (!board || !wallOf(board).open) throw new Refusal('not-found', 'There is no board to see here.');
  c.set('board', board);
  await next();
};
