import type { MiddlewareHandler } from 'hono';
import type { Desk } from './desk.ts';

/** Gives each request an id of ours: Cloudflare's ray where there is one, so that its logs and ours meet. */
export const requestId: MiddlewareHandler<Desk> = async (c, next) => {
  const ray = c.req.header('cf-ray');
  const id = ray && /^[0-9a-f]{16}(-[A-Z]{3})?$/.test(ray) ? ray : crypto.randomUUID();
  c.set('requestId', id);
  c.header('X-Request-Id', id);
  await next();
};
