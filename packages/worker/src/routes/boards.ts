import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { BoardConfiguration } from '@wipeboard/shared';
import { promise } from '../domain/promise.ts';
import { allowedOrigin } from '../http/origin.ts';
import type { Desk } from '../http/desk.ts';
import { promiseRecord } from '../queries/promise-record.ts';

/** `GET /v1/boards/{board}`: what the widget needs to know. */
export const boards = new Hono<Desk>().get(
  '/',
  allowedOrigin({ required: false }),
  etag({ weak: true }),
  async (c) => {
    const { services, board } = c.var;
    const record = await promiseRecord(services.database(board.database), board.key, services.now());
    const configuration: BoardConfiguration = {
      board: board.key,
      name: board.name,
      locale: board.locale,
      kinds: board.kinds,
      questions: board.questions,
      lowAtMost: board.policy.lowAtMost,
      look: board.look,
      phone: board.phone,
      promise: promise(board.policy, record),
    };
    c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
    return c.json(configuration);
  },
);
