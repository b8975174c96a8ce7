import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Desk } from '../http/desk.ts';

/** The pages' one style sheet. */
export const stylesheet = (css: string) =>
  new Hono<Desk>().get('/', etag(), (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    c.header('Cache-Control', 'public, max-age=300');
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(css);
  });
