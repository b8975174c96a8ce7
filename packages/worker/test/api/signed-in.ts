import { sessionId } from '../../src/signing/session-token.ts';
import { beginSession } from '../../src/storage/access/sessions.ts';
import type { OpenDesk } from './open-desk.ts';

type Form = Record<string, string> | [string, string][];

/** A browser in which `email` is signed in at the desk; `path` follows `/desk/{board}`. */
export async function signedIn(desk: OpenDesk, email = 'dana@shop.example') {
  const token = crypto.randomUUID();
  const now = Date.now();
  const yearMs = 365 * 86_400_000;
  await beginSession(desk.db, {
    id: await sessionId(token),
    email,
    agent: 'a browser',
    now: now - yearMs,
    expiresAt: now + yearMs,
  }).run();
  const cookie = `__Host-wipeboard=${token}`;
  const ask = (path: string, init: RequestInit = {}, hours = 0) =>
    desk.ask(path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } }, hours);
  return {
    cookie,
    ask,
    get: (path: string, hours = 0) => ask(`/desk/${desk.key}${path}`, {}, hours),
    post: (path: string, form: Form = {}, hours = 0) =>
      ask(
        `/desk/${desk.key}${path}`,
        {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' },
        },
        hours,
      ),
  };
}
