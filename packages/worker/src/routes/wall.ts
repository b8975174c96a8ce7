import { Hono } from 'hono';
import { wallQuerySchema } from '@wipeboard/shared/schemas';
import { readWallCursor, wallOrder } from '../domain/wall/wall-order.ts';
import type { Desk } from '../http/desk.ts';
import { openWall } from '../http/open-wall.ts';
import { allowedOrigin } from '../http/origin.ts';
import { valid } from '../http/valid.ts';
import { wallCards } from '../queries/wall/wall-cards.ts';

/** `GET /v1/boards/{board}/wall`: what everybody may see of it. */
export const wall = new Hono<Desk>().get('/', allowedOrigin({ required: false }), openWall, async (c) => {
  const { services, board } = c.var;
  const query = valid(wallQuery, c.req.query());
  c.header('Cache-Control', 'public, max-age=0, must-revalidate');
  return c.json(await wallCards(services.database(board.database), board, query));
});

const wallQuery = wallQuerySchema.refine(
  (query) => query.cursor === undefined || readWallCursor(query.cursor, wallOrder(query)) !== undefined,
  { path: ['cursor'], message: 'is not the cursor of a list like this one' },
);
