import { expect, test } from 'vitest';
import { sessionId } from '../../src/signing/session-token.ts';
import { setupLinkStatement } from '../../src/storage/access/setup-links.ts';
import { cookieOf } from './desk-door.ts';
import { openDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const mine = {
  ownerName: 'Rosa Lind',
  ownerEmail: 'Rosa@bakery.example',
  name: 'Bakery',
  site: 'https://bakery.example',
  locale: 'en',
  timeZone: 'Europe/Berlin',
};
const ours = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };

async function withLink(hours = 7 * 24) {
  const desk = await openDesk();
  const token = `a-link-of-its-own-${desk.key}`;
  const { sql, parameters } = setupLinkStatement(await sessionId(token), Date.now() + hours * 3_600_000);
  await desk.db
    .prepare(sql)
    .bind(...parameters)
    .run();
  const send = (form: Record<string, string> = mine, at = 0) =>
    desk.ask(
      `/setup/${token}`,
      { method: 'POST', redirect: 'manual', headers: ours, body: new URLSearchParams(form) },
      at,
    );
  return {
    desk,
    send,
    show: (at = 0) => desk.ask(`/setup/${token}`, {}, at),
    rosas: () => desk.all('SELECT board_id, role FROM managers WHERE email LIKE ?', '%@bakery.example'),
    forget: () => desk.db.prepare(`DELETE FROM managers WHERE email LIKE '%@bakery.example'`).run(),
  };
}

test('who holds the link makes a board, owns it and is signed in', async () => {
  const { desk, send, show, rosas, forget } = await withLink();
  expect((await show()).status).toBe(200);
  expect(await rosas()).toEqual([]);
  const made = await send();
  expect(made.status).toBe(303);
  expect(await rosas()).toEqual([{ board_id: expect.stringMatching(/^bakery/), role: 'owner' }]);
  const there = await desk.ask(made.headers.get('location')!, { headers: { cookie: cookieOf(made) } });
  expect(there.status).toBe(200);
  await forget();
});

test('whoever types somebody else’s address gets into the new board alone, and sees none of their sessions', async () => {
  const { desk, send, forget } = await withLink();
  await signedIn(desk, 'dana@shop.example');
  const made = await send({ ...mine, ownerEmail: 'Dana@shop.example' });
  const headers = { cookie: cookieOf(made), ...ours };
  const ask = (path: string, init: RequestInit = {}) =>
    desk.ask(path, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } });
  const mineOwn = made.headers.get('location')!.split('/settings')[0]!;
  expect((await ask(`${mineOwn}/settings`)).status).toBe(200);
  expect((await ask(`/desk/${desk.key}`)).status).toBe(404);
  expect(await (await ask('/desk')).text()).not.toContain(desk.key);
  const sessions = (await (await ask('/account')).text()).match(/name="session"/g) ?? [];
  expect(sessions).toHaveLength(0);
  await ask('/account/end-others', { method: 'POST' });
  const kept = await desk.all(`SELECT only_board FROM sessions WHERE email = 'dana@shop.example'`);
  expect(kept).toHaveLength(2);
  const another = await ask('/boards/new');
  expect(another.headers.get('location')).toBe('/sign-in?next=%2Fboards%2Fnew');
  expect((await ask('/sign-in?next=%2Fboards%2Fnew')).status).toBe(200);
  await desk.db.prepare(`DELETE FROM managers WHERE board_id LIKE 'bakery%'`).run();
  await forget();
});

test('a link makes one board, however often and however fast it is pressed', async () => {
  const { send, show, rosas, forget } = await withLink();
  const answers = await Promise.all([1, 2, 3].map(() => send()));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410]);
  expect((await send({ ...mine, name: 'Second' })).status).toBe(410);
  expect((await show()).status).toBe(410);
  expect(await rosas()).toHaveLength(1);
  await forget();
});

test('a form with a mistake keeps what was typed and leaves the link good', async () => {
  const { send, rosas, forget } = await withLink();
  const wrong = await send({ ...mine, ownerName: '', ownerEmail: 'rosa', site: 'no site' });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain('Your name is missing');
  expect(page).toContain('no email address that mail can go to');
  expect(page).toContain('value="Bakery"');
  expect((await send({ ...mine, site: 'no site' })).status).toBe(422);
  expect(await rosas()).toEqual([]);
  expect((await send()).status).toBe(303);
  await forget();
});

test('a link that is over, made up or spent elsewhere makes nothing and begins nothing', async () => {
  const { desk, send, show, rosas } = await withLink();
  expect((await show(7 * 24 + 1)).status).toBe(410);
  const late = await send(mine, 7 * 24 + 1);
  expect([late.status, late.headers.get('set-cookie')]).toEqual([410, null]);
  const guessed = await desk.ask('/setup/anything', {
    method: 'POST',
    headers: ours,
    body: new URLSearchParams(mine),
  });
  expect([guessed.status, guessed.headers.get('set-cookie')]).toEqual([410, null]);
  expect(await rosas()).toEqual([]);
  await desk.tick(7 * 24 + 1);
  expect(await desk.all('SELECT id FROM setup_links')).toEqual([]);
});
