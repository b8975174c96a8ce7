import { Hono } from 'hono';
import type { Desk } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { sessionToken, takeSession } from '../http/session-cookie.ts';
import { signOut as end } from '../operations/access/sessions.ts';

/** `POST /sign-out`: ends the session of this browser, whoever's it was. */
export const signOut = new Hono<Desk>().use(deskPage, ownForms).post('/', async (c) => {
  const token = sessionToken(c);
  if (token) await end(c.var.services, token);
  takeSession(c);
  return c.redirect('/sign-in?out', 303);
});
