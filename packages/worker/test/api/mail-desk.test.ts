import { expect, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { shown } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
];

async function deskWith(faults: { status: number }[] = [], overrides = {}) {
  const provider = await orderServer({ kind: 'resend', faults });
  const desk = await openDesk(
    { managers },
    { RESEND_URL: `http://127.0.0.1:${provider.port}`, ...overrides },
  );
  // By its own bells alone: a tick would send what other tests left.
  const deliver = (hours = 0) =>
    desk.answer(
      desk.rung.splice(0).map(({ body }) => body),
      hours,
    );
  return { desk, provider, deliver, dana: await signedIn(desk) };
}

/** Refused to both people: nobody is left, so the second one is dead. */
async function deskWithDeadMail() {
  const opened = await deskWith([{ status: 422 }, { status: 422 }]);
  await opened.desk.submit(rating({ final: true, text: 'The freezer door was open' }));
  await opened.deliver();
  await opened.deliver();
  const [dead] = await mails(opened.desk, 'dead');
  return { ...opened, dead: dead! };
}

const mails = (desk: OpenDesk, state: string) =>
  desk.all<{ id: string; kind: string; attempts: number }>(
    'SELECT id, kind, attempts FROM outbox WHERE board_id = ? AND state = ? ORDER BY created_at, id',
    desk.key,
    state,
  );

const page = async (somebody: Awaited<ReturnType<typeof signedIn>>, query = '') => {
  const answer = await somebody.get(`/settings/mail${query}`);
  expect(answer.status).toBe(200);
  return answer.text();
};

test('an owner sees by what mail leaves, from where, and what is wrong with the settings', async () => {
  const { dana } = await deskWith();
  const words = shown(await page(dana));
  expect(words).toContain('Resend');
  expect(words).toContain('board@desk.example');
  expect(words).toContain('reply@desk.example');
  const wrong = await deskWith([], { RESEND_API_KEY: '' });
  expect(shown(await page(wrong.dana))).toContain('RESEND_API_KEY is missing');
});

test('a test mail goes the way of every mail, once however often its button is pressed, and the page says how it went', async () => {
  const { desk, provider, deliver, dana } = await deskWith();
  const key = /name="key" value="([^"]+)"/.exec(await page(dana))![1]!;
  const first = await dana.post('/settings/mail/test', { key });
  await dana.post('/settings/mail/test', { key });
  expect(first.status).toBe(303);
  const address = new URL(first.headers.get('location')!, 'https://desk.example');
  const waiting = await dana.get(`/settings/mail${address.search}`);
  expect(waiting.headers.get('refresh')).toMatch(/^3; url=\/desk\/.*looked=1/);
  await deliver();
  expect(await provider.mails()).toHaveLength(1);
  const done = await dana.get(`/settings/mail${address.search}`);
  expect(done.headers.get('refresh')).toBeNull();
  expect(shown(await done.text())).toContain('The mail service took it');
  expect(await mails(desk, 'sent')).toMatchObject([{ kind: 'test' }]);
});

test('a mail that reached nobody is listed with each try and why, and sent again once however often it is asked for', async () => {
  const { desk, provider, deliver, dana, dead } = await deskWithDeadMail();
  const words = shown(await page(dana, '?state=dead'));
  expect(words).toContain('Reached nobody');
  expect(words).toContain('Omar Haddad');
  expect(words).toContain('422');
  const again = { mail: dead.id, attempts: String(dead.attempts) };
  const presses = await Promise.all([
    dana.post('/settings/mail/redrive', again),
    dana.post('/settings/mail/redrive', again),
  ]);
  expect(
    presses.map((answer) => new URL(answer.headers.get('location')!, 'https://x').search).toSorted(),
  ).toEqual(['?again=0', '?again=1']);
  await deliver();
  await deliver();
  expect(await provider.mails()).toHaveLength(1);
  // A page from before: the mail has been tried since, so this press does nothing.
  await dana.post('/settings/mail/redrive', again);
  await deliver();
  expect(await provider.mails()).toHaveLength(1);
  expect(
    await desk.all('SELECT manager_id, state, attempts FROM mail_redrives WHERE outbox_id = ?', dead.id),
  ).toEqual([{ manager_id: 'dana', state: 'dead', attempts: 1 }]);
  expect(shown(await page(dana))).toContain('Dana Weiss had it sent again');
});

test('all that reached nobody go at once; what may have arrived goes only with a tick, and after a warning', async () => {
  const { desk, dana, dead } = await deskWithDeadMail();
  const [other] = await mails(desk, 'failed');
  await desk.db.prepare(`UPDATE outbox SET state = 'uncertain' WHERE id = ?`).bind(other!.id).run();
  const words = shown(await page(dana));
  expect(words).toContain('2 mails wait for you');
  expect(words).toContain('may get them twice');
  await dana.post('/settings/mail/redrive', {});
  expect(await mails(desk, 'uncertain')).toHaveLength(1);
  expect((await mails(desk, 'pending')).map(({ id }) => id)).toContain(dead.id);
  await dana.post('/settings/mail/redrive', { uncertain: 'yes' });
  expect(await mails(desk, 'uncertain')).toEqual([]);
});

test('a long log is read page by page, each mail once, and by its state', async () => {
  const { desk, dana } = await deskWith();
  const insert = (n: number) =>
    desk.db
      .prepare(
        `INSERT INTO outbox (id, board_id, complaint_id, kind, manager_id, recipient, state, attempts, doubts, owed_since, due_at,
           created_at, subject) VALUES (?, ?, '', 'test', 'dana', 'manager', ?, 1, 0, 0, 0, ?, ?)`,
      )
      .bind(
        `obx_${desk.key}.${n}`,
        desk.key,
        n % 3 === 0 ? 'withheld' : 'sent',
        Math.floor(n / 7),
        `Mail ${n}.`,
      );
  await desk.db.batch(Array.from({ length: 130 }, (_, n) => insert(n)));
  const seen: string[] = [];
  let query: string | undefined = '?state=sent';
  while (query !== undefined) {
    const html: string = await page(dana, query);
    seen.push(...[...html.matchAll(/Mail (\d+)\./g)].map(([, n]) => n!));
    query = /href="(\?[^"]*before=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&').replace('#log', '');
  }
  expect(seen).toHaveLength(86);
  expect(new Set(seen).size).toBe(86);
});

test('only owners come to the mail page, and another board’s mail is neither shown nor sent again', async () => {
  const { desk, dead } = await deskWithDeadMail();
  const omar = await signedIn(desk, 'omar@shop.example');
  expect((await omar.get('/settings/mail')).status).toBe(403);
  expect((await omar.post('/settings/mail/redrive', {})).status).toBe(403);
  const other = await openDesk({ managers: [{ ...managers[0]!, email: 'eve@other.example' }] });
  const eve = await signedIn(other, 'eve@other.example');
  await eve.post('/settings/mail/redrive', { mail: dead.id, attempts: String(dead.attempts) });
  expect(await mails(desk, 'dead')).toHaveLength(1);
  expect(await page(eve)).not.toContain(dead.id);
  expect(await page(eve, `?test=${dead.id}`)).not.toContain(dead.id);
});

test('a customer’s hostile words in a subject, a reason or a name stay words', async () => {
  const { desk, dana, dead } = await deskWithDeadMail();
  const hostile = '"><script>alert(1)</script>\u202e<b>';
  await desk.db
    .prepare('UPDATE outbox SET subject = ?1, reason = ?1 WHERE id = ?2')
    .bind(hostile, dead.id)
    .run();
  await desk.db
    .prepare('UPDATE mail_attempts SET reason = ? WHERE outbox_id = ?')
    .bind(hostile, dead.id)
    .run();
  await desk.db
    .prepare(`UPDATE managers SET name = ? WHERE board_id = ? AND id = 'omar'`)
    .bind(hostile, desk.key)
    .run();
  const html = await page(dana);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('\u202e');
});
