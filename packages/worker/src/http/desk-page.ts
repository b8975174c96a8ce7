import type { MiddlewareHandler } from 'hono';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/**
 * Headers of every page of the desk. `same-origin` as referrer, because a form posted under `no-referrer` says
 * `Origin: null` (Fetch §3.1), and the origin is what tells our forms from others'.
 */
export const deskPage: MiddlewareHandler<Desk> = async (c, next) => {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'SAMEORIGIN');
  c.header('Content-Security-Policy', deskPolicy);
  await next();
};

const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Refuses whatever changes something and was not sent by a page of ours, whatever its content type. */
export const ownForms: MiddlewareHandler<Desk> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const site = c.req.header('sec-fetch-site');
    const ours = c.req.header('origin') === new URL(c.req.url).origin;
    if (!ours || (site !== undefined && site !== 'same-origin')) {
      throw new Refusal('cross-site', 'This form was not sent by a page of ours. Nothing was changed.');
    }
  }
  await next();
};
