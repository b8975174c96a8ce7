import { expect, test } from 'vitest';
import { managerDesk } from './manager-desk.ts';
import { rating } from './open-desk.ts';

const key = '01JD8ZK3Y6000000000000000A';
const told = 'I am sorry. It is mended.';

type Desk = Awaited<ReturnType<typeof managerDesk>>;

const proposed = (desk: Desk) => desk.send('dana', 'resolve', { told, gesture: 'A voucher', cost: '50' });
const nothingBefore = async () => {};

const races: [
  verb: string,
  manager: string,
  fields: Record<string, string>,
  event: string,
  (desk: Desk) => Promise<unknown>,
][] = [
  ['acknowledge', 'dana', {}, 'acknowledged', nothingBefore],
  ['answer', 'dana', { key, text: told }, 'answered', nothingBefore],
  ['remark', 'dana', { key, text: told }, 'remarked', nothingBefore],
  ['hand-over', 'dana', { key, to: 'omar', text: told }, 'handed-over', nothingBefore],
  ['resolve', 'dana', { key, told }, 'resolved', nothingBefore],
  ['approve', 'omar', {}, 'approved', proposed],
  ['decline', 'omar', { text: 'Less?' }, 'declined', proposed],
];

test.each(races)('fifty concurrent presses of %s are one', async (verb, manager, fields, event, before) => {
  const desk = await managerDesk();
  await before(desk);
  const { version } = await desk.complaint();
  const act = `${await desk.link(manager, 'act')}/${verb}`;
  const presses = await Promise.all(Array.from({ length: 50 }, () => desk.ask(act, desk.form(fields))));
  expect(presses.filter(({ status }) => status !== 303)).toEqual([]);
  expect(await desk.events(event)).toHaveLength(1);
  expect((await desk.complaint()).version).toBe(version + 1);
});

test('of two who approve and decline at once, one is heard and the other is told so', async () => {
  const desk = await managerDesk({
    managers: [
      { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1, goodwillLimit: 20 },
      { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2, goodwillLimit: 100 },
      { id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', role: 'owner', tier: 3 },
    ],
  });
  await proposed(desk);
  const presses = await Promise.all([desk.send('omar', 'approve'), desk.send('lena', 'decline')]);
  expect(presses.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const [approved, declined] = [await desk.events('approved'), await desk.events('declined')];
  expect(approved.length + declined.length).toBe(1);
});

test('twelve different remarks sent at once are all kept', async () => {
  const desk = await managerDesk();
  const act = `${await desk.link('dana', 'act')}/remark`;
  const texts = Array.from({ length: 12 }, (_, index) => `remark ${index}`);
  const presses = await Promise.all(texts.map((text) => desk.ask(act, desk.form({ key, text }))));
  expect(presses.every(({ status }) => status === 303)).toBe(true);
  expect((await desk.events('remarked')).map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
});

test('a hundred GETs and HEADs of whatever the page links to change nothing', async () => {
  const desk = await managerDesk();
  await proposed(desk);
  const before = await desk.complaint();
  const html = await desk.page('omar');
  const addresses = [...html.matchAll(/(?:href|action)="(\/c\/[^"]+)"/g)].map(([, address]) => address!);
  expect(new Set(addresses).size).toBeGreaterThan(3);
  const scanned = [...addresses, await desk.link('omar', 'act'), `${await desk.link('omar')}?done=approve`];
  for (let visit = 0; visit < 100; visit++) {
    const method = visit % 2 === 0 ? 'GET' : 'HEAD';
    const { status } = await desk.ask(scanned[visit % scanned.length]!, { method });
    expect([200, 404]).toContain(status);
  }
  expect(await desk.complaint()).toEqual(before);
});

test('a removed manager can do nothing any more with what their page signed', async () => {
  const desk = await managerDesk();
  await proposed(desk);
  const act = await desk.link('omar', 'act');
  await desk.db
    .prepare(`UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = 'omar'`)
    .bind(desk.key)
    .run();
  const { version } = await desk.complaint();
  expect((await desk.ask(act)).status).toBe(404);
  for (const [verb, , fields] of races)
    expect((await desk.ask(`${act}/${verb}`, desk.form(fields))).status).toBe(404);
  const hinted = desk.form({ key, text: 'Please calm down.' });
  expect((await desk.ask(`${act}/answer`, hinted)).status).toBe(404);
  expect((await desk.ask(`${act}/answer`, desk.form({ key, text: '' }))).status).toBe(404);
  expect((await desk.complaint()).version).toBe(version);
});

test('what a page signed ends with the link that opened it', async () => {
  const desk = await managerDesk();
  const link = await desk.link('dana', 'open', Date.now() + 3_600_000);
  const page = await (await desk.ask(link)).text();
  const act = /action="(\/c\/[^"]+\/acknowledge)"/.exec(page)![1]!;
  expect((await desk.ask(act, { method: 'POST' }, 2)).status).toBe(404);
  expect((await desk.ask(act, { method: 'POST' })).status).toBe(303);
});

test('says that something was done only where it was', async () => {
  const desk = await managerDesk();
  for (const verb of [
    'acknowledge',
    'answer',
    'remark',
    'hand-over',
    'resolve',
    'approve',
    'decline',
    'x"><b>',
  ])
    expect(
      await (await desk.ask(`${await desk.link('dana')}?done=${encodeURIComponent(verb)}`)).text(),
    ).not.toContain('done-note');
});

test('what a manager has taken up before any mail left stays, though the customer corrects what they said', async () => {
  const said = { key: crypto.randomUUID(), kind: 'comment', text: 'The freezer door was open' } as const;
  const desk = await managerDesk({}, said);
  await desk.send('dana', 'acknowledge');
  await desk.submit({ ...rating(), ...said, revision: 2, tone: 'praise', rating: undefined, final: true });
  expect(await desk.complaint()).toMatchObject({ status: 'acknowledged' });
  expect(await desk.events('acknowledged')).toHaveLength(1);
});
