import { expect } from 'vitest';
import { sessionId } from '../../src/signing/session-token.ts';
import { signInToken } from '../../src/signing/sign-in-token.ts';
import { setupLinkStatement } from '../../src/storage/access/setup-links.ts';
import { cookieOf } from './desk-door.ts';
import { keys } from './manager-desk.ts';
import type { OpenDesk } from './open-desk.ts';

/** In by mail and out again, with everything that one can do to one's sessions, and a first board by link. */
export async function throughTheDoor(desk: OpenDesk): Promise<void> {
  const send = (path: string, form: Record<string, string> = {}, cookie = '', hours = 0) =>
    desk.ask(
      path,
      {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://desk.example', cookie },
        body: new URLSearchParams(form),
      },
      hours,
    );
  await send('/sign-in', { email: 'nobody@elsewhere.example' });
  const asked = await send('/sign-in', { email: 'dana@shop.example' });
  const id = /code\/(\w+)/.exec(asked.headers.get('location')!)![1]!;
  await desk.tick();
  await send(`/sign-in/code/${id}`, { code: '1' });
  const link = `/sign-in/link/${await signInToken(id, keys)}`;
  await desk.ask(link);
  const cookie = cookieOf(await send(link));
  expect((await desk.ask('/account', { headers: { cookie } }, 2)).status).toBe(200);
  await send('/account/language', { locale: 'de' }, cookie);
  await send('/account/end', { session: '0'.repeat(64) }, cookie);
  await send('/account/end-others', {}, cookie);
  await send('/sign-out', {}, cookie);
  const { sql, parameters } = setupLinkStatement(await sessionId(id), Date.now() + 60_000);
  await desk.db
    .prepare(sql)
    .bind(...parameters)
    .run();
  await desk.ask(`/setup/${id}`);
  const owner = { ownerName: 'Rosa', ownerEmail: 'rosa@bakery.example', site: 'https://bakery.example' };
  const made = await send(`/setup/${id}`, { ...owner, name: 'Bakery', locale: 'en', timeZone: 'UTC' });
  expect(made.status).toBe(303);
}
