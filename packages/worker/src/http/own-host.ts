import type { MiddlewareHandler } from 'hono';
import { deskUrl } from '../settings.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** First segments of what only the board's people meet. */
const ofDesk = ['sign-in', 'sign-out', 'setup', 'account', 'boards', 'desk', 'desk.css'];

/** Answered on both hosts: mails from before the desk had its own link to the public one. */
const ofBoth = ['', 'c', 'try', 'digests', 'console.css', 'icon.svg', 'favicon.ico', 'healthz'];

/**
 * Where the desk has a host of its own, each answers only what is its: no page of a customer's on the host of the
 * sessions, no session where customers write.
 */
export const ownHost: MiddlewareHandler<Desk> = async (c, next) => {
  const { settings } = c.var.services;
  const desk = deskUrl(settings);
  if (desk !== settings.PUBLIC_URL) {
    const { origin, pathname } = new URL(c.req.url);
    const first = pathname.split('/')[1]!;
    if (first === '' && origin === desk) return c.redirect('/desk', 303);
    const home = ofDesk.includes(first) ? desk : settings.PUBLIC_URL;
    if (!ofBoth.includes(first) && origin !== home)
      throw new Refusal('not-found', 'There is nothing at this address.');
  }
  await next();
  return undefined;
};
