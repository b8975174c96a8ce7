import { Hono } from 'hono';
import { paths } from '@wipeboard/shared';
import type { Desk } from '../http/desk.ts';
import { openWall } from '../http/open-wall.ts';
import { allowedOrigin } from '../http/origin.ts';
import { wallQr } from '../operations/wall/wall-qr.ts';

/** `GET /v1/boards/{board}/qr`: the wall's page, for the phone of whoever stands before a screen. */
export const qr = new Hono<Desk>().get('/', allowedOrigin({ required: false }), openWall, (c) => {
  const { services, board } = c.var;
  c.header('Cache-Control', 'public, max-age=86400');
  return c.json(wallQr(services.settings.PUBLIC_URL + paths.wallPage(board.key)));
});
