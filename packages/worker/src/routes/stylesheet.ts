import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { consoleCss } from '../console/console-css.ts';
import type { Desk } from '../http/desk.ts';

/** `GET /console.css`: the pages' one style sheet, with `?accent=rrggbb` in a board's accent. */
export const stylesheet = new Hono<Desk>().get('/', etag(), (c) => {
  const accent = c.req.query('accent');
  c.header('Content-Type', 'text/css; charset=utf-8');
  c.header('Cache-Control', 'public, max-age=300');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(consoleCss(accent && /^[0-9a-f]{6}$/i.test(accent) ? `#${accent}` : undefined));
});
