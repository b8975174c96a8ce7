import type { MiddlewareHandler } from 'hono';
import { waitingCount } from '../queries/wall/desk-counts.ts';
import type { DeskOfBoard } from './desk.ts';

/** Leaves how many cards wait to be put on the wall, for pages; not for what scripts ask for, or what is changed. */
export const waitingCards: MiddlewareHandler<DeskOfBoard> = async (c, next) => {
  const asked = c.req.header('sec-fetch-dest') === 'empty';
  if (c.req.method === 'GET' && !asked) {
    const { services, board } = c.var;
    c.set('waiting', await waitingCount(services.database(board.database), board.key));
  }
  await next();
};
