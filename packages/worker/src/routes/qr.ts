import { Hono } from 'hono';
import { paths, type Qr } from '@wipeboard/shared';
import type { Desk } from '../http/desk.ts';
import { allowedOrigin } from '../http/origin.ts';
import { openWall } from '../http/open-wall.ts';

/** `GET /v1/boards/{board}/qr`: the wall's page, for the phone of whoever stands before a screen. */
export const qr = new Hono<Desk>().get('/', allowedOrigin({ required: false }), openWall, (c) => {
  const { services, board } = c.var;
  const url = services.settings.PUBLIC_URL + paths.wallPage(board.key);
  c.header('Cache-Control', 'public, max-age=86400');
  return c.json({ url, size: 0, path: '' } satisfies Qr);
});
