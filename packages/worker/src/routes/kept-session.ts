import type { MiddlewareHandler } from 'hono';
import type { Desk } from '../http/desk.ts';
import { giveSession, sessionToken } from '../http/session-cookie.ts';
import { useSession } from '../operations/access/sessions.ts';

/** Follows `signedIn`: a session in use goes on, and its cookie with it. */
export const keptSession: MiddlewareHandler<Desk> = async (c, next) => {
  const { services, viewer } = c.var;
  const expiresAt = viewer.session && (await useSession(services, viewer.session));
  const token = sessionToken(c);
  if (expiresAt !== undefined && token) giveSession(c, token, expiresAt);
  await next();
};
