import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { deskCss } from '../console/desk/desk-css.ts';
import type { Desk } from '../http/desk.ts';

/** `GET /desk.css`: what the pages of the desk have beyond `/console.css`. */
export const deskStylesheet = new Hono<Desk>().get('/', etag(), (c) => {
  c.header('Content-Type', 'text/css; charset=utf-8');
  c.header('Cache-Control', 'public, max-age=300');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(deskCss());
});
