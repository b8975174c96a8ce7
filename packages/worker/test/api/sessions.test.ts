import { expect, test } from 'vitest';
import { cookieOf, deskDoor } from './desk-door.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1';

const day = 24;

test('one sees where one is signed in, ends one of them, and all others', async () => {
  const { comeIn, get, send, dana, desk } = await deskDoor('list');
  const [here, there, elsewhere] = [
    await comeIn(dana, 0, firefox),
    await comeIn(dana, 0.1, phone),
    await comeIn(dana, 0.2),
  ];
  const page = await (await get('/account', here, 0.3)).text();
  expect(page).toContain('Firefox on Linux');
  expect(page).toContain('Safari on iPhone');
  expect(page).toContain('A browser');
  expect(page.match(/This one/g)).toHaveLength(1);
  const [{ id }] = (await desk.all<{ id: string }>(
    'SELECT id FROM sessions WHERE email = ? AND agent = ?',
    dana,
    phone,
  )) as [{ id: string }];
  expect((await send('/account/end', { session: id }, 0.3, { cookie: here })).status).toBe(303);
  expect((await get('/account', there, 0.3)).status).toBe(303);
  await send('/account/end-others', {}, 0.3, { cookie: here });
  expect((await get('/account', elsewhere, 0.3)).headers.get('location')).toContain('/sign-in?next=');
  expect((await get('/account', here, 0.3)).status).toBe(200);
});

test('nobody ends a session of somebody else', async () => {
  const { comeIn, send, get, desk, dana, omar } = await deskDoor('others');
  const [hers, his] = [await comeIn(dana), await comeIn(omar)];
  const [{ id }] = (await desk.all<{ id: string }>('SELECT id FROM sessions WHERE email = ?', dana)) as [
    { id: string },
  ];
  await send('/account/end', { session: id }, 0, { cookie: his });
  await send('/account/end-others', {}, 0, { cookie: his });
  expect((await get('/account', hers)).status).toBe(200);
});

test('a session lasts for 30 days after it was last used, then the clock deletes it', async () => {
  const { comeIn, get, dana, desk } = await deskDoor('sliding');
  const cookie = await comeIn(dana);
  expect((await get('/account', cookie, 0.5)).headers.get('set-cookie')).toBeNull();
  expect(cookieOf(await get('/account', cookie, 29 * day))).toBe(cookie);
  expect((await get('/account', cookie, 58 * day)).status).toBe(200);
  expect((await get('/account', cookie, 89 * day)).status).toBe(303);
  await desk.tick(89 * day);
  expect(await desk.all('SELECT id FROM sessions WHERE email = ?', dana)).toEqual([]);
  expect(await desk.all('SELECT id FROM sign_ins WHERE address = ?', dana)).toEqual([]);
});

test('whoever is removed from a board is out at once', async () => {
  const { comeIn, get, omar, desk } = await deskDoor('removed');
  const cookie = await comeIn(omar);
  expect((await get('/account', cookie)).status).toBe(200);
  await desk.db
    .prepare('UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = ?')
    .bind(desk.key, 'omar')
    .run();
  expect((await get('/account', cookie)).status).toBe(303);
  expect((await get('/sign-in', cookie)).status).toBe(200);
});

test('signing out ends the session and takes the cookie back', async () => {
  const { comeIn, get, send, dana } = await deskDoor('out');
  const cookie = await comeIn(dana);
  const out = await send('/sign-out', {}, 0, { cookie });
  expect(out.headers.get('location')).toBe('/sign-in?out');
  expect(out.headers.get('set-cookie')).toMatch(/^__Host-wipeboard=; Max-Age=0/);
  expect((await get('/account', cookie)).status).toBe(303);
});

test('the language that somebody chose holds on every device, unless the address says another', async () => {
  const { comeIn, get, send, dana, desk } = await deskDoor('language');
  const [here, there] = [await comeIn(dana), await comeIn(dana)];
  await send('/account/language', { locale: 'ar' }, 0, { cookie: here });
  const lang = async (path: string) =>
    /<html lang="(\w+)"/.exec(
      await (await desk.ask(path, { headers: { cookie: there, 'accept-language': 'de' } })).text(),
    )?.[1];
  expect([await lang('/account'), await lang('/account?lang=en')]).toEqual(['ar', 'en']);
  expect((await send('/account/language', { locale: 'tlh' }, 0, { cookie: here })).status).toBe(400);
  expect((await get('/account?done=language', here)).status).toBe(200);
});
