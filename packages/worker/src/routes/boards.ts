import { Hono, type MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Desk } from '../http/desk.ts';
import { allowedOrigin } from '../http/origin.ts';
import { noteSighting } from '../operations/settings/note-sighting.ts';
import { boardConfiguration } from '../queries/board-configuration.ts';

const retainedHeaders = [
  ...RETAINED_304_HEADERS,
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
];

/** Which pages load the board; noted once the answer has gone. */
const sighted: MiddlewareHandler<Desk> = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin !== undefined) c.executionCtx.waitUntil(noteSighting(c.var.services, c.var.board, origin));
  await next();
};

/** `GET /v1/boards/{board}`: what the widget needs to know. */
export const boards = new Hono<Desk>().get(
  '/',
  sighted,
  allowedOrigin({ required: false }),
  etag({ retainedHeaders }),
  async (c) => {
    const { services, board } = c.var;
    c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
    const { PUBLIC_URL } = services.settings;
    return c.json(
      await boardConfiguration(services.database(board.database), board, services.now(), PUBLIC_URL),
    );
  },
);
