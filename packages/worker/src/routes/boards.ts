import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Desk } from '../http/desk.ts';
import { allowedOrigin } from '../http/origin.ts';
import { boardConfiguration } from '../queries/board-configuration.ts';

const retainedHeaders = [
  ...RETAINED_304_HEADERS,
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
];

/** `GET /v1/boards/{board}`: what the widget needs to know. */
export const boards = new Hono<Desk>().get(
  '/',
  allowedOrigin({ required: false }),
  etag({ retainedHeaders }),
  async (c) => {
    const { services, board } = c.var;
    c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
    return c.json(await boardConfiguration(services.database(board.database), board, services.now()));
  },
);
