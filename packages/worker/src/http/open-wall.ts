import type { MiddlewareHandler } from 'hono';
import { wallOf } from '../domain/wall/wall-settings.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** Where a board has no wall for everybody to see, there is nothing at its addresses. */
export const openWall: MiddlewareHandler<Desk> = async (c, next) => {
  if (!wallOf(c.var.board).open) throw new Refusal('not-found', 'This board has no wall.');
  await next();
};
