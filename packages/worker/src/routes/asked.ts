import { Hono } from 'hono';
import { askedLimits, askedSchema } from '@wipeboard/shared/schemas';
import { jsonBody } from '../http/body.ts';
import type { Desk } from '../http/desk.ts';
import { allowedOrigin } from '../http/origin.ts';
import { askedRate } from '../http/rate-limit.ts';
import { valid } from '../http/valid.ts';
import { countAsked } from '../operations/scores/count-asked.ts';

/** `POST /v1/boards/{board}/asked`: how often questions were shown and left, so that a response rate can be told. */
export const asked = new Hono<Desk>().post('/', allowedOrigin({ required: true }), askedRate, async (c) => {
  const input = valid(askedSchema, await jsonBody(c.req.raw, askedLimits.bodyBytes));
  await countAsked(c.var.services, c.var.board, input);
  return c.body(null, 204);
});
