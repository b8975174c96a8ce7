import { expect, test } from 'vitest';
import { customerDesk } from './customer-desk.ts';
import { shown } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { wallPeople } from './wall-people.ts';

const day = 24;
const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };
const omar = { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 };
const managers = [dana, omar];
const short = { ratings: 30, words: 90, complaints: 365, contacts: 30, mails: 30 } as const;

const open = async (retention: Partial<Record<keyof typeof short, number>> = short) => {
  const desk = await openDesk({ managers, retention: retention as typeof short });
  return { desk, owner: await signedIn(desk) };
};
const kept = (desk: OpenDesk) =>
  desk.all<{ text: string | null; contact: string | null; customer: string | null }>(
    'SELECT text, contact, customer FROM submissions WHERE board_id = ? ORDER BY id',
    desk.key,
  );
const harmless = { metric: 'csat', value: 5 } as const;
const rollups = (desk: OpenDesk) =>
  desk.all('SELECT SUM(submissions) AS n FROM daily_rollups WHERE board_id = ?', desk.key);

/** Ticks of one day until nothing is left to do; each takes a few chunks of a few boards. */
async function night(desk: OpenDesk, days: number): Promise<void> {
  for (let tick = 0; tick < 40; tick++) {
    await desk.tick(days * day + tick / 60);
    const [round] = await desk.all<{ board: string | null }>('SELECT board FROM retention_round');
    if (round?.board === null) return;
  }
  throw new Error('the round does not end');
}

test('what is older than its board keeps it goes, kind by kind, and the counts go with it', async () => {
  const { desk } = await open();
  await desk.submit(rating({ rating: harmless, final: true, contact: { email: 'ada@home.example' } }));
  const contact = { name: 'Ada Low', email: 'ada@home.example' };
  await desk.submit(rating({ rating: harmless, text: 'All good', final: true, contact, publish: true }));
  const cards = () => desk.all('SELECT words, author FROM cards WHERE board_id = ?', desk.key);
  await desk.confirm('ada@home.example');
  await night(desk, 29);
  expect(await kept(desk)).toHaveLength(2);
  expect(await cards()).toEqual([{ words: 'All good', author: 'Ada' }]);
  await night(desk, 31);
  expect(await cards()).toEqual([{ words: 'All good', author: null }]);
  expect(await kept(desk)).toEqual([{ text: 'All good', contact: null, customer: null }]);
  expect(await desk.all('SELECT address FROM customer_addresses WHERE board_id = ?', desk.key)).toEqual([]);
  expect(await rollups(desk)).toEqual([{ n: 1 }]);
  await night(desk, 91);
  expect([await kept(desk), await cards()]).toEqual([[], []]);
  expect(await rollups(desk)).toEqual([{ n: 0 }]);
});

test('a complaint that is not closed holds on to everything; a closed one goes with its timeline and its mails', async () => {
  const { desk } = await open({ ...short, complaints: 90 });
  await desk.submit(rating({ final: true, text: 'The freezer', contact: { email: 'ada@home.example' } }));
  const [complaint] = await desk.all<{ id: string }>(
    'SELECT id FROM complaints WHERE board_id = ?',
    desk.key,
  );
  await desk.db.prepare('UPDATE complaints SET due_at = NULL WHERE id = ?').bind(complaint!.id).run();
  await night(desk, 400);
  expect(await kept(desk)).toMatchObject([{ text: 'The freezer', contact: expect.stringContaining('ada@') }]);
  const closed = Date.now() + 400 * day * 3_600_000;
  await desk.db
    .prepare(`UPDATE complaints SET status = 'closed', closed_at = ? WHERE id = ?`)
    .bind(closed, complaint!.id)
    .run();
  await desk.db.prepare(`UPDATE outbox SET state = 'sent' WHERE complaint_id = ?`).bind(complaint!.id).run();
  await night(desk, 489);
  expect(await kept(desk)).toMatchObject([{ text: 'The freezer', contact: null }]);
  await night(desk, 491);
  expect(await kept(desk)).toEqual([]);
  for (const table of ['complaints', 'complaint_events', 'outbox'])
    expect([
      table,
      await desk.all(
        `SELECT 1 FROM ${table} WHERE ${table === 'complaints' ? 'id' : 'complaint_id'} = ?`,
        complaint!.id,
      ),
    ]).toEqual([table, []]);
});

test('a night that is cut short goes on where it stopped, and takes nothing else', async () => {
  const { desk } = await open();
  const rows = Array.from({ length: 620 }, (_, n) =>
    desk.db
      .prepare(
        `INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, metric, value, wants_reply, wants_call,
           wants_manager, publish, context, test, created_at, updated_at, day)
         VALUES (?, ?, ?, 1, '', '', 1, 'rating', 'csat', 5, 0, 0, 0, 0, '{}', 0, ?, 0, '2026-01-01')`,
      )
      .bind(`sub_${desk.key}${n}`, desk.key, `k${n}`, Date.now() + n),
  );
  for (let at = 0; at < rows.length; at += 310) await desk.db.batch(rows.slice(at, at + 310));
  let deletes = 0;
  const DB = {
    prepare: (sql: string) => desk.db.prepare(sql),
    batch: (statements: D1PreparedStatement[]) => {
      deletes += 1;
      if (deletes % 3 === 0) throw new Error('D1_ERROR: killed');
      return desk.db.batch(statements);
    },
  };
  for (let tick = 0; tick < 60 && (await kept(desk)).length > 0; tick++)
    await desk.tick(31 * day + tick / 60, { DB });
  expect(await kept(desk)).toEqual([]);
});

test('a customer who took part twice is found by address, code or id; theirs comes out as JSON, and nothing of others', async () => {
  const { desk, owner } = await open();
  await desk.submit(
    rating({ final: true, text: 'Ada’s words', contact: { email: 'Ada@home.example', name: 'Ada' } }),
  );
  await desk.submit(
    rating({ final: true, text: 'Ben’s words', contact: { email: 'ben@home.example', name: 'Ben' } }),
  );
  const [ada] = await desk.all<{ id: string }>(
    `SELECT id FROM submissions WHERE board_id = ? AND text LIKE 'Ada%'`,
    desk.key,
  );
  for (const who of ['ADA@home.example ', `WB-${ada!.id.slice(-6)}`]) {
    const page = await owner.post('/settings/privacy/find', { who });
    const words = shown(await page.text());
    expect([who, words.includes('Ada’s words'), words.includes('Ben’s words')]).toEqual([who, true, false]);
    const exported = await owner.post('/settings/privacy/export', { who });
    expect(exported.headers.get('content-disposition')).toContain('attachment');
    const text = await exported.text();
    expect(JSON.parse(text)).toMatchObject({
      submissions: [{ text: 'Ada’s words', contact: { name: 'Ada' } }],
    });
    expect(text).not.toMatch(/Ben|ben@|dana@|write_id|digest/);
  }
  expect(shown(await (await owner.post('/settings/privacy/find', { who: 'c-17' })).text())).toContain(
    'nothing of theirs',
  );
  expect((await owner.post('/settings/privacy/find', { who: ' ' })).status).toBe(422);
  expect(await desk.all('SELECT act, manager_id FROM privacy_acts WHERE board_id = ?', desk.key)).toEqual([
    { act: 'exported', manager_id: 'dana' },
    { act: 'exported', manager_id: 'dana' },
  ]);
});

test('an owner sees what will go, ticks that they are sure, and then it is gone; who erased stays known, whose it was not', async () => {
  const shop = await customerDesk({ managers });
  const { desk } = shop;
  const owner = await signedIn(desk);
  const { complaint } = await shop.leave({ text: 'Zebrafish', contact: { email: 'mia@quill.example' } });
  await shop.leave({ text: 'Another day', contact: { email: 'mia@quill.example' } });
  await shop.leave({ text: 'Somebody else', contact: { email: 'ben@quill.example' } });
  const preview = await (await owner.post('/settings/privacy/find', { who: 'mia@quill.example' })).text();
  const ids = [...preview.matchAll(/name="submission" value="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids).toHaveLength(2);
  const chosen: [string, string][] = [
    ['who', 'mia@quill.example'],
    ...ids.map((id): [string, string] => ['submission', id]),
  ];
  const unsure = await owner.post('/settings/privacy/erase', chosen);
  expect([unsure.status, shown(await unsure.text())]).toEqual([
    422,
    expect.stringContaining('Tick that you are sure'),
  ]);
  const erased = await owner.post('/settings/privacy/erase', [...chosen, ['sure', 'yes']]);
  expect(erased.headers.get('location')).toContain('erased=2');
  expect((await kept(desk)).map(({ text }) => text)).toEqual(['Somebody else']);
  expect(await desk.all('SELECT 1 FROM complaint_events WHERE complaint_id = ?', complaint)).toEqual([]);
  const acts = await desk.all('SELECT * FROM privacy_acts WHERE board_id = ?', desk.key);
  expect(acts).toMatchObject([{ act: 'erased', manager_id: 'dana', submissions: 2 }]);
  expect(JSON.stringify(acts)).not.toContain('mia');
});

test('only owners may; another board’s feedback is neither found, exported nor erased', async () => {
  const { desk } = await open();
  await desk.submit(rating({ final: true, text: 'Ours', contact: { email: 'ada@home.example' } }));
  const [ours] = await desk.all<{ id: string }>('SELECT id FROM submissions WHERE board_id = ?', desk.key);
  const manager = await signedIn(desk, 'omar@shop.example');
  const stranger = await openDesk({ managers: [{ ...dana, id: 'eve', email: 'eve@other.example' }] });
  const eve = await signedIn(stranger, 'eve@other.example');
  const form: [string, string][] = [
    ['who', 'ada@home.example'],
    ['submission', ours!.id],
    ['sure', 'yes'],
  ];
  for (const verb of ['find', 'export', 'erase']) {
    expect([verb, (await manager.post(`/settings/privacy/${verb}`, form)).status]).toEqual([verb, 403]);
    expect(await (await eve.post(`/settings/privacy/${verb}`, form)).text()).not.toContain('Ours');
  }
  expect((await manager.get('/settings/privacy')).status).toBe(403);
  expect(await kept(desk)).toMatchObject([{ text: 'Ours' }]);
});

test('how long what is kept is a setting of the board, checked, and taken back like every other', async () => {
  const { desk, owner } = await open();
  const form = {
    version: '1',
    ratings: '365',
    words: '730',
    complaints: '1825',
    contacts: '90',
    mails: '30',
  };
  expect((await owner.post('/settings/privacy', { ...form, words: '1' })).status).toBe(422);
  expect((await owner.post('/settings/privacy', form)).status).toBe(303);
  const [board] = await desk.all<{ document: string }>('SELECT document FROM boards WHERE key = ?', desk.key);
  expect(JSON.parse(board!.document).retention).toEqual({
    ratings: 365,
    words: 730,
    complaints: 1825,
    contacts: 90,
    mails: 30,
  });
});

test('a follower is forgotten after a year, a vote that was taken back after three days', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  const voter = crypto.randomUUID().replaceAll('-', '');
  await shop.vote(id, { voter });
  await shop.vote(id, { voter, vote: false });
  const [soy, milk] = [(await shop.shown('Soy milk')).id, (await shop.shown('Milk of soy')).id];
  await shop.vote(soy, { voter });
  await shop.act(soy, { act: 'merge', into: milk });
  await shop.vote(soy, { voter, vote: false });
  const rows = async () => [
    (await shop.desk.all('SELECT 1 FROM followers WHERE address = lower(?)', email)).length,
    (await shop.desk.all('SELECT 1 FROM votes WHERE request_id = ?', id)).length,
  ];
  const night = async (days: number) => {
    await shop.desk.db.prepare('DELETE FROM retention_round').run();
    await shop.desk.tick(days * 24);
  };
  await night(2);
  expect(await rows()).toEqual([1, 2]);
  await night(4);
  expect(await rows()).toEqual([1, 1]);
  await shop.act(soy, { act: 'unmerge' }, 4 * 24);
  expect(await shop.desk.all('SELECT votes FROM cards WHERE id IN (?, ?)', soy, milk)).toEqual([
    { votes: 0 },
    { votes: 0 },
  ]);
  const known = () => shop.desk.all('SELECT 1 FROM customer_addresses WHERE address = lower(?)', email);
  expect(await known()).toHaveLength(1);
  await night(366);
  expect(await rows()).toEqual([0, 1]);
  expect(await known()).toEqual([]);
});
