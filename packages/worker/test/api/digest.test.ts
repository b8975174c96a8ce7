import { expect, test } from 'vitest';
import { instantOf, localDate } from '../../src/domain/board/due.ts';
import { addDays, mondayOf } from '../../src/domain/digest/digest-period.ts';
import { lateMails, lateMailsStatement } from '../../src/queries/late-mails.ts';
import { deskWithProvider, forget } from './desk-with-provider.ts';
import { rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' as const },
];

const zone = 'Europe/Berlin';
const today = () => localDate(Date.now(), zone);

/** How many hours it is from now to the Monday morning that looks back on this week, plus `more`. */
const toMonday = (more = 0): number =>
  (instantOf(addDays(mondayOf(today()), 7), '07:00', zone) - Date.now()) / 3_600_000 + more;

async function deskWithAWeek() {
  const { desk, provider } = await deskWithProvider([], { managers });
  await desk.db.prepare('INSERT INTO digest_clock (board_id) VALUES (?)').bind(desk.key).run();
  await desk.tick();
  const praise = { kind: 'comment', rating: undefined, tone: 'praise', final: true } as const;
  await desk.submit(rating({ ...praise, text: 'Sam was lovely', about: 'Sam' }));
  await desk.submit(rating({ kind: 'request', rating: undefined, text: 'Oat milk, please', final: true }));
  await desk.submit(rating({ text: 'The freezer door was open', final: true }));
  await forget(desk);
  return { desk, provider };
}

test('on Monday morning everybody hears of the week once, however often the clock ticks', async () => {
  const { desk, provider } = await deskWithAWeek();
  await Promise.all([desk.tick(toMonday(0.1)), desk.tick(toMonday(0.1))]);
  await desk.tick(toMonday(0.2));
  const weekly = (await provider.mails()).filter(({ subject }) => /The week of/.test(subject));
  expect(weekly.map(({ to }) => to[0]!.address).toSorted()).toEqual([
    'dana@shop.example',
    'omar@shop.example',
    'vera@shop.example',
  ]);
  const { text, html } = weekly[0]!;
  for (const words of [
    'Sam was lovely',
    'Oat milk, please',
    'The freezer door was open',
    '1 complaint came in.',
  ])
    expect([text.includes(words), html.includes(words)]).toEqual([true, true]);
});

test('a board on which nothing happens sends nobody a mail', async () => {
  const { desk, provider } = await deskWithProvider([], { managers });
  await desk.db.prepare('INSERT INTO digest_clock (board_id) VALUES (?)').bind(desk.key).run();
  await desk.tick();
  await desk.tick(toMonday(0.1));
  expect(await provider.mails()).toEqual([]);
  const kept = await desk.all('SELECT state, reason FROM outbox WHERE board_id = ?', desk.key);
  expect(kept).toEqual(managers.map(() => ({ state: 'withheld', reason: 'there is nothing left to say' })));
});

test('whoever wants the day gets it each morning, and whoever stops the mails gets none', async () => {
  const { desk, provider } = await deskWithAWeek();
  const vera = await signedIn(desk, 'vera@shop.example');
  const kept = await vera.post('/week/mails', { weekly: 'on', daily: 'on' });
  expect(kept.headers.get('location')).toBe(`/desk/${desk.key}/week?kept=`);
  const checked = /name="(weekly|daily)" checked/g;
  expect((await (await vera.get('/week')).text()).match(checked)).toHaveLength(2);
  for (const hours of [24, 24.05]) await desk.tick(hours);
  const daily = (await provider.mails()).filter(({ subject }) => /What came in on/.test(subject));
  expect(daily.map(({ to }) => to[0]!.address)).toEqual(['vera@shop.example']);

  const stop = /https:\/\/desk\.example(\/digests\/\S+)/.exec(daily[0]!.text)![1]!;
  expect((await desk.ask(stop)).status).toBe(200);
  expect((await (await vera.get('/week')).text()).match(checked)).toHaveLength(2);
  await desk.ask(stop, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
  expect((await (await vera.get('/week')).text()).match(checked)).toBeNull();
  for (const hours of [48, 48.05]) await desk.tick(hours);
  const later = (await provider.mails()).filter(({ subject }) => /What came in on/.test(subject));
  expect(later).toHaveLength(1);
  expect((await desk.ask(`${stop.slice(0, -2)}xx`)).status).toBe(404);
});

test('the page of a week and its sheet show what customers left, and lead to it', async () => {
  const { desk } = await deskWithAWeek();
  const dana = await signedIn(desk);
  for (const path of ['/week', '/week/sheet']) {
    const page = await (await dana.get(`${path}?of=${today()}`)).text();
    expect(page).toContain('Customers left 1 rating, 1 comment and 1 item request.');
    expect(page).toMatch(new RegExp(`href="/desk/${desk.key}/submissions/sub_\\w+"[^>]*>Sam was lovely`));
  }
  const [request] = await desk.all<{ id: string }>(
    `SELECT id FROM submissions WHERE board_id = ? AND kind = 'request'`,
    desk.key,
  );
  await dana.post(`/submissions/${request!.id}/aside`);
  const without = await (await dana.get(`/week?of=${today()}`)).text();
  expect(without).toContain('Customers left 1 rating and 1 comment.');
  await dana.post(`/submissions/${request!.id}/back`);
  expect(await (await dana.get(`/week?of=${today()}`)).text()).toContain('1 item request');

  const past = await (await dana.get('/week?of=2020-01-08')).text();
  expect(past).toMatch(/The week of 6\s*–\s*12 Jan 2020/);
  expect(past).toContain('No customer left anything.');
  expect((await dana.get('/week?of=tomorrow')).status).toBe(200);
});

test('a look back that waits for its next try holds nothing of what was erased meanwhile, and is late for no complaint', async () => {
  const { desk, provider } = await deskWithAWeek();
  const answer = await desk.submit(
    rating({ kind: 'request', rating: undefined, text: 'A zebrafish, please', final: true }),
  );
  const { token } = await answer.json<{ token: string }>();
  await forget(desk);
  for (const hours of [0.1, 0.101]) await desk.tick(toMonday(hours), { RESEND_URL: 'http://127.0.0.1:1' });
  const kept = () =>
    desk.all<{ mail: string | null }>(
      `SELECT mail FROM outbox WHERE board_id = ? AND kind = 'digest' AND state = 'pending' AND mail LIKE '%zebrafish%'`,
      desk.key,
    );
  expect(await kept()).toHaveLength(managers.length);
  // The escalation, and that it has moved on.
  const late = await desk.db.batch([lateMailsStatement(desk.db, desk.key, Date.now() + 1e10)]);
  expect(lateMails(late[0])).toBe(2);
  await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' }, toMonday(0.2));
  expect(await kept()).toEqual([]);
  for (const hours of [0.3, 0.4]) await desk.tick(toMonday(hours));
  const weekly = (await provider.mails()).filter(
    ({ subject, text }) => /The week of/.test(subject) && text.includes(desk.key),
  );
  expect(weekly).toHaveLength(managers.length);
  for (const { text, html } of weekly) {
    expect(text).toContain('Oat milk, please');
    expect(`${text} ${html}`).not.toContain('zebrafish');
  }
});
