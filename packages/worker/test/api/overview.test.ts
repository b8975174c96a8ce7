import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { openDesk, origin, rating } from './open-desk.ts';
import { shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

const { DB } = env as unknown as { DB: D1Database };
/** A table in which each board is one row, as a reader meets it. */
const rows = (html: string) =>
  html
    .split('<tbody')[1]!
    .split('</tr>')
    .map((row) => shown(row))
    .filter((row) => row.includes('Complaints'));

async function threeBoards() {
  const calm = await openDesk({ name: 'Calm Cafe' });
  const late = await openDesk({ name: 'Late Grocer' });
  const empty = await openDesk({
    name: 'Empty Kiosk',
    managers: [{ id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner', tier: 1 }],
  });
  const others = await openDesk({
    name: 'Somebody else’s',
    managers: [{ id: 'eve', name: 'Eve', email: 'eve@else.example', tier: 1 }],
  });
  for (const value of [5, 5, 4]) {
    await calm.submit(rating({ rating: { metric: 'csat', value }, final: true }));
  }
  await late.submit(rating({ tone: 'complaint', text: 'Cold', final: true }));
  await late.submit(rating({ rating: { metric: 'csat', value: 5 }, final: true }));
  await others.submit(rating({ tone: 'complaint', text: 'Secret', final: true }));
  return { calm, late, empty };
}

test('one row for each board of theirs and no other, what is overdue on top, in plain words', async () => {
  const { calm, late } = await threeBoards();
  await DB.prepare(
    `INSERT INTO outbox (id, board_id, complaint_id, kind, manager_id, state, attempts, doubts, owed_since, due_at, created_at)
     VALUES ('obx_dead', ?, 'cmp_x', 'escalation', 'dana', 'dead', 9, 0, ?2, ?2, ?2)`,
  )
    .bind(calm.key, Date.now())
    .run();
  const dana = await signedIn(late);
  const answer = await dana.ask('/desk', {}, 5);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const [first, second, third, ...more] = rows(html);
  expect(more).toEqual([]);
  expect(first).toMatch(/Late Grocer .*1 is overdue.*1 is open.*1 that nobody has taken yet.*50% of ratings/);
  expect(second).toMatch(/Calm Cafe .*None waiting.*1 mail reached nobody.*100% of ratings.*from 3 ratings/);
  expect(third).toMatch(
    /Empty Kiosk .*All arrived.*No ratings in these weeks.*None yet.*Put the board on a page/,
  );
  expect(html).not.toContain('Somebody else');
  expect(shown(html)).toContain('1 complaint beyond the promise, 1 waiting in all');
});

test('says who answers and how often one went up a tier', async () => {
  const desk = await openDesk();
  await desk.submit(rating({ tone: 'complaint', text: 'Cold', final: true }));
  await desk.tick(5);
  await DB.prepare(
    `UPDATE complaints SET status = 'acknowledged', acknowledged_by = 'omar', acknowledged_at = 1 WHERE board_id = ?`,
  )
    .bind(desk.key)
    .run();
  const omar = await signedIn(desk, 'omar@shop.example');
  const html = await (await omar.ask('/desk', {}, 6)).text();
  expect(rows(html).find((row) => row.includes('Omar Haddad 1'))).toContain('1 time one went up a tier');
});

test('boards of several databases stand side by side, each asked where it is kept', async () => {
  const here = await openDesk({ name: 'Here' });
  const there = await openDesk({ name: 'There' });
  await DB.prepare(`UPDATE boards SET database = 'DB_TWO' WHERE key = ?`).bind(there.key).run();
  const init = { method: 'POST', headers: { origin, 'content-type': 'text/plain' } };
  const body = JSON.stringify(rating({ tone: 'complaint', text: 'Cold', final: true }));
  await there.ask(`/v1/boards/${there.key}/submissions`, { ...init, body }, 0, { DB_TWO: DB });
  const { cookie } = await signedIn(here);
  const html = await (await here.ask('/desk', { headers: { cookie } }, 0, { DB_TWO: DB })).text();
  expect(rows(html).map((row) => /(Here|There) .*?(None waiting|1 is open)/.exec(row)?.slice(1))).toEqual(
    expect.arrayContaining([
      ['There', '1 is open'],
      ['Here', 'None waiting'],
    ]),
  );
});

test('whoever is not signed in goes to the sign-in', async () => {
  const desk = await openDesk();
  const answer = await desk.ask('/desk', { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fdesk');
});

test('a board whose name is markup is shown as words', async () => {
  const desk = await openDesk({ name: '<img src=x onerror=alert(1)>' });
  const html = await (await (await signedIn(desk)).ask('/desk')).text();
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});
