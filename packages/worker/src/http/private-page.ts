import type { MiddlewareHandler } from 'hono';
import type { Desk } from './desk.ts';

/** Headers of every page and of everything behind a private link: not kept, not indexed, not named to other sites. */
export const privatePage: MiddlewareHandler<Desk> = async (c, next) => {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  await next();
};
