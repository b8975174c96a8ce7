import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { openapiDocument } from '@wipeboard/shared/schemas';
import type { Desk } from '../http/desk.ts';

/** `GET /v1/openapi.json`: the public interface, generated from the schemas that the routes validate with. */
export const openapi = new Hono<Desk>().get('/', etag(), (c) => {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cache-Control', 'public, max-age=300');
  return c.json(openapiDocument(c.var.services.settings.PUBLIC_URL));
});
