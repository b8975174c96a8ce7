import { Hono } from 'hono';
import type { Desk } from '../http/desk.ts';
import { Refusal } from '../http/refusal.ts';

/**
 * `GET /chunks/…` for names that are no longer among the assets: a page that loaded the launcher before a deploy
 * asks for an older hash and gets the present chunk of that name.
 */
export const chunks = new Hono<Desk>().get('/:file{[a-z]+-[A-Za-z0-9_-]+\\.js}', async (c) => {
  const name = c.req.param('file').replace(/-[A-Za-z0-9_-]+\.js$/, '.js');
  const present = await c.env.ASSETS.fetch(new URL(`/chunks/${name}`, c.req.url));
  if (!present.ok) throw new Refusal('not-found', 'There is nothing at this address.');
  return new Response(present.body, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
});
