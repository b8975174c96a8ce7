import { Hono } from 'hono';
import { iconSvg } from '../console/page-icon.tsx';
import type { Desk } from '../http/desk.ts';

/** `GET /icon.svg` and, for whoever asks unbidden, `GET /favicon.ico`. */
export const icon = new Hono<Desk>().get('/', (c) => {
  c.header('Content-Type', 'image/svg+xml; charset=utf-8');
  c.header('Cache-Control', 'public, max-age=604800');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(iconSvg);
});
