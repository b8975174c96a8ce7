import type { MiddlewareHandler } from 'hono';
import { boardKeySchema } from '../domain/board/board.ts';
import { boardByKey } from '../queries/board.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** Finds the board that the path names, before anything else is looked at. */
export const board: MiddlewareHandler<Desk> = async (c, next) => {
  const key = boardKeySchema.safeParse(c.req.param('board'));
  const { services } = c.var;
  const found = key.success ? await boardByKey(services, key.data, services.now()) : undefined;
  if (!found) {
    c.header('Access-Control-Allow-Origin', '*');
    throw new Refusal('board-not-found', 'There is no board with this key. Check the data-board attribute.');
  }
  c.set('board', found);
  await next();
};
