import { expect, test } from 'vitest';
import { cookieOf, deskDoor } from './desk-door.ts';

test('a mailed link lets its reader in once, by its button, on the page that they wanted', async () => {
  const { desk, mailed, send, get, dana } = await deskDoor('link');
  const { link } = await mailed(dana.toUpperCase(), 0, `/desk/${desk.key}/settings?x=1`);
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await desk.ask(link, { method });
    expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null]);
  }
  const came = await send(link, {});
  expect([came.status, came.headers.get('location')]).toEqual([303, `/desk/${desk.key}/settings?x=1`]);
  expect(came.headers.get('set-cookie')).toMatch(
    /^__Host-wipeboard=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect((await get('/account', cookieOf(came))).status).toBe(200);
  const again = await send(link, {});
  expect([again.status, again.headers.get('set-cookie')]).toEqual([410, null]);
  expect((await desk.ask(link)).status).toBe(410);
});

test('two presses at once begin one session', async () => {
  const { mailed, send, dana, desk } = await deskDoor('twice');
  const { link } = await mailed(dana);
  const answers = await Promise.all([1, 2, 3].map(() => send(link, {})));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410]);
  expect(await desk.all('SELECT id FROM sessions WHERE email = ?', dana)).toHaveLength(1);
});

test('the code lets another device in; after five wrong ones not even the right one does', async () => {
  const { mailed, send, dana, omar } = await deskDoor('code');
  const first = await mailed(dana);
  const came = await send(first.page, { code: `${first.code.slice(0, 3)} ${first.code.slice(3)}` });
  expect([came.status, came.headers.get('location')]).toEqual([303, '/desk']);
  expect((await send(first.page, { code: first.code })).status).toBe(410);

  const second = await mailed(omar);
  const wrong = second.code === '000000' ? '000001' : '000000';
  const tries = [];
  for (let n = 0; n < 5; n++) tries.push(await send(second.page, { code: wrong }));
  expect(tries.map(({ status }) => status)).toEqual([422, 422, 422, 422, 410]);
  expect(await tries[3]!.text()).toContain('You can try 1 more time.');
  const right = await send(second.page, { code: second.code });
  expect([right.status, right.headers.get('set-cookie')]).toEqual([410, null]);
});

test('whoever asks can’t tell whose address belongs to a board, nor is a stranger’s kept', async () => {
  const { send, desk, dana, provider } = await deskDoor('stranger');
  const withoutId = (text: string) => text.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, '…');
  const seen = [];
  for (const email of [dana, 'nobody@elsewhere.example']) {
    const answer = await send('/sign-in', { email });
    const where = answer.headers.get('location')!;
    const page = await (await desk.ask(where)).text();
    const wrong = await send(where, { code: 'no' });
    seen.push([
      answer.status,
      withoutId(where),
      withoutId(page),
      wrong.status,
      withoutId(await wrong.text()),
    ]);
  }
  expect(seen[1]).toEqual(seen[0]);
  await desk.tick();
  expect((await provider.mails()).map(({ to }) => JSON.stringify(to)).join()).not.toContain('elsewhere');
  const kept = await desk.all<{ address: string }>('SELECT address FROM sign_ins');
  expect(kept.map(({ address }) => address).join()).not.toContain('elsewhere');
  expect((await send('/sign-in', { email: 'no address' })).status).toBe(422);
});

test('however a wanted page is spelled, it is one of the desk’s own', async () => {
  const { send, ask, newest, desk, dana } = await deskDoor('next');
  const own = ['/desk', '/desk/shop/scores?weeks=4', '/account', '/boards/new'];
  const foreign = [
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/desk/../..//evil.example',
    '/.//evil.example',
    '/desk//../../\\evil',
    'javascript:alert(1)',
    '/%2f%2fevil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'desk',
    '',
    '/deskevil',
    '/desk@evil.example',
    '//desk/',
    'https:/desk',
    'https:desk',
    '/sign-out',
    '/c/x',
    '/v1',
    '/desk\r\nset-cookie: a=b',
    '/desk/\u2044evil',
    `/desk/${'a'.repeat(600)}`,
  ];
  const went = async (next: string) => {
    await desk.db.prepare('DELETE FROM sign_ins').run();
    await ask(dana, 0, next);
    await desk.tick();
    return (await send((await newest()).link, {})).headers.get('location')!;
  };
  for (const next of own) expect(await went(next)).toBe(next);
  for (const next of foreign.slice(0, 3)) expect([next, await went(next)]).toEqual([next, '/desk']);
  const { ownPath } = await import('../../src/domain/access/sign-in.ts');
  expect(foreign.filter((next) => ownPath(next) !== '/desk')).toEqual([]);
});

test('an address gets five mails an hour and twenty a day', async () => {
  const { ask, desk, dana, provider } = await deskDoor('many');
  for (let n = 0; n < 7; n++) await ask(dana);
  await desk.tick();
  await desk.tick();
  expect(await provider.mails()).toHaveLength(5);
  for (let hour = 1; hour < 5; hour++) {
    for (let n = 0; n < 6; n++) await ask(dana, hour * 1.01);
    await desk.tick(hour * 1.01);
    await desk.tick(hour * 1.01);
  }
  expect(await provider.mails()).toHaveLength(20);
});

test('a mail works for a quarter of an hour, and is not sent once it is over', async () => {
  const { mailed, send, dana, omar, ask, desk, provider } = await deskDoor('late');
  const { link, page, code } = await mailed(dana);
  expect((await send(link, {}, 0.26)).status).toBe(410);
  expect((await send(page, { code }, 0.26)).status).toBe(410);
  await ask(omar);
  await desk.tick(0.3);
  expect(await provider.mails()).toHaveLength(1);
  expect(
    await desk.all('SELECT state FROM outbox WHERE board_id = ? AND manager_id = ?', desk.key, 'omar'),
  ).toEqual([{ state: 'withheld' }]);
});

test('neither link nor code is ever kept, not even while a mail waits for its next try', async () => {
  const { ask, desk, dana, newest } = await deskDoor('kept', [{ status: 503 }]);
  await ask(dana);
  await desk.tick();
  expect(await desk.all('SELECT state, mail, subject FROM outbox WHERE board_id = ?', desk.key)).toEqual([
    { state: 'pending', mail: null, subject: null },
  ]);
  await desk.tick(0.01);
  const { link, code } = await newest();
  const everything = await Promise.all(
    ['outbox', 'sign_ins', 'mail_attempts'].map((table) => desk.all(`SELECT * FROM ${table}`)),
  );
  const token = link.split('.').at(-1)!;
  expect(JSON.stringify(everything)).not.toContain(token);
  expect(JSON.stringify(everything)).not.toContain(`"${code}"`);
});

test('a sign-in mail that can’t arrive tells nobody else and waits for no person', async () => {
  const { ask, desk, dana } = await deskDoor('lost', [{ status: 422 }]);
  await ask(dana);
  await desk.tick();
  expect(await desk.all('SELECT kind, state FROM outbox WHERE board_id = ?', desk.key)).toEqual([
    { kind: 'sign-in', state: 'failed' },
  ]);
  await desk.tick(0.3);
  expect(await desk.all('SELECT kind FROM outbox WHERE board_id = ?', desk.key)).toHaveLength(1);
});
