import { expect, test } from 'vitest';
import { customerDesk, formKey, type CustomerDesk } from './customer-desk.ts';
import { errorAnswerSchema } from '@wipeboard/shared/schemas';
import { secretsOf, traceIn, type Secrets } from './secrets.ts';
import { signedIn } from './signed-in.ts';
import { counted } from './wall-cards.ts';
import { wallPeople } from './wall-people.ts';

const rollups = ({ desk }: CustomerDesk) =>
  desk.all(
    `SELECT kind, moment, tone, metric, value, submissions FROM daily_rollups
     WHERE board_id = ? AND submissions <> 0 ORDER BY kind, moment, tone, metric, value`,
    desk.key,
  );
const recounted = ({ desk }: CustomerDesk) =>
  desk.all(
    `SELECT kind, COALESCE(moment, '') AS moment, COALESCE(tone, '') AS tone, COALESCE(metric, '') AS metric,
       COALESCE(value, -1) AS value, COUNT(*) AS submissions
     FROM submissions WHERE board_id = ? AND test = 0 GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    desk.key,
  );

/** What may come of a complaint, in order; each holds words that have to go. */
const life: ((
  shop: CustomerDesk,
  left: { token: string; complaint: string },
  mark: string,
) => Promise<unknown>)[] = [
  (shop) => shop.desk.tick(),
  async (shop, { token }, mark) => {
    const html = await (await shop.desk.ask(`/r/${token}`)).text();
    await shop.post(`/r/${token}/words`, { key: formKey(html), text: `The ${mark} was gone too` });
  },
  (shop, { complaint }, mark) => shop.answer(complaint, `Dear Mia ${mark}, we are sorry`),
  (shop) => shop.desk.tick(),
  (shop, { complaint }, mark) => shop.resolve(complaint, `The ${mark} counter is clean`),
  (shop) => shop.desk.tick(),
  (shop, { token }, mark) => shop.post(`/r/${token}/verdict`, { helped: 'no', text: `${mark} again` }),
  (shop) => shop.desk.tick(),
  (shop, { token }, mark) => shop.post(`/r/${token}/contact`, { email: `other.${mark}@quill.example` }),
];

async function lived(shop: CustomerDesk, secrets: Secrets, steps = life.length) {
  const left = await shop.leave({
    ...secrets.left,
    wants: { reply: true, manager: true },
    tone: 'complaint',
    moment: 'checkout',
  });
  for (const step of life.slice(0, steps)) await step(shop, left, secrets.mark);
  return left;
}

const erase = (shop: CustomerDesk, token: string, hours = 0) =>
  shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' }, hours);

test.each(life.map((_, steps) => steps + 1))(
  'after %i steps of its life nothing is left in any table, and the counts are as if it had never been',
  async (steps) => {
    const shop = await customerDesk();
    const secrets = secretsOf();
    await shop.leave({
      rating: { metric: 'csat', value: 5 },
      contact: { email: 'other@mail.example' },
      moment: 'checkout',
    });
    const { token } = await lived(shop, secrets, steps);
    expect((await traceIn(shop, secrets)).length).toBeGreaterThan(0);
    expect(await rollups(shop)).toEqual(await recounted(shop));
    const answer = await shop.post(`/r/${token}/erase`, { sure: 'yes' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=erase`]);
    expect(await traceIn(shop, secrets)).toEqual([]);
    expect(await rollups(shop)).toEqual(await recounted(shop));
    expect(await rollups(shop)).toHaveLength(1);
  },
);

test.each([
  { kind: 'comment' as const, rating: undefined, tone: 'praise' as const },
  { kind: 'request' as const, rating: undefined },
  { rating: { metric: 'thumbs' as const, value: 0 } },
  { test: true },
])('whatever it was: %j', async (more) => {
  const shop = await customerDesk();
  const secrets = secretsOf();
  const { token } = await shop.leave({ ...secrets.left, ...more });
  await shop.desk.tick();
  expect((await traceIn(shop, secrets)).length).toBeGreaterThan(0);
  expect((await erase(shop, token)).status).toBe(204);
  expect(await traceIn(shop, secrets)).toEqual([]);
  expect(await rollups(shop)).toEqual([]);
});

test('it is taken off the day that it counted on, whatever time zone its board has by then', async () => {
  const shop = await customerDesk({ timeZone: 'Pacific/Pago_Pago' });
  const { token } = await shop.leave({ text: 'The freezer' });
  await shop.desk.db
    .prepare(
      `UPDATE boards SET document = json_set(document, '$.timeZone', 'Pacific/Kiritimati') WHERE key = ?`,
    )
    .bind(shop.desk.key)
    .run();
  expect((await erase(shop, token, 1)).status).toBe(204);
  expect(await rollups(shop)).toEqual([]);
});

test('the page says that it is gone; without having just erased it there is no page', async () => {
  const shop = await customerDesk();
  const { token } = await lived(shop, secretsOf());
  await shop.post(`/r/${token}/erase`, { sure: 'yes' });
  const page = await shop.desk.ask(`/r/${token}?done=erase`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('It is erased');
  expect((await shop.desk.ask(`/r/${token}`)).status).toBe(404);
  expect((await shop.desk.ask(`/r/nothing?done=erase`)).status).toBe(404);
});

test('a late copy from a device is refused, first or extended', async () => {
  const shop = await customerDesk();
  const secrets = secretsOf();
  const { token, input } = await lived(shop, secrets);
  await erase(shop, token);
  for (const copy of [input, { ...input, revision: 2, text: `The ${secrets.mark}, again` }]) {
    const answer = await shop.desk.submit(copy);
    expect([answer.status, errorAnswerSchema.parse(await answer.json()).error.code]).toEqual([410, 'erased']);
  }
  expect(await traceIn(shop, secrets)).toEqual([]);
});

test('erasing while a mail leaves, words arrive and somebody answers still leaves nothing', async () => {
  const shop = await customerDesk();
  const secrets = secretsOf();
  const { mark } = secrets;
  const { token, complaint, input } = await lived(shop, secrets, 4);
  await shop.answer(complaint, `Dear Mia ${mark}`);
  const key = '01JD8ZK3Y6A7B8C9D0E1F2G3H4';
  await Promise.allSettled([
    shop.desk.tick(),
    shop.post(`/r/${token}/words`, { key, text: `More ${mark}` }),
    shop.desk.submit({ ...input, revision: 2, text: `Even more ${mark}` }),
    shop.answer(complaint, `Dear Mia ${mark}, once more`),
    erase(shop, token),
    shop.post(`/r/${token}/contact`, { email: `third.${mark}@quill.example` }),
    shop.desk.tick(1),
  ]);
  expect((await erase(shop, token)).status).toBe(404);
  expect(await traceIn(shop, secrets)).toEqual([]);
  expect(await rollups(shop)).toEqual(await recounted(shop));
});

test('what the desk made of it goes too: its place in search, its themes, who read it, what webhooks carried', async () => {
  const shop = await customerDesk();
  const { desk } = shop;
  await desk.db.batch([
    desk.db
      .prepare(
        `INSERT INTO hooks (id, board_id, kind, name, url, events, locale, created_at)
         VALUES (?, ?, 'webhook', 'Ours', 'https://127.0.0.1:1/', '["submission.received"]', 'en', 0)`,
      )
      .bind(`hook-${desk.key}`, desk.key),
    desk.db
      .prepare(
        `INSERT INTO themes (id, board_id, name, rules, created_at) VALUES (?, ?, 'Zebras', '["zebrafish"]', 0)`,
      )
      .bind(`theme-${desk.key}`, desk.key),
  ]);
  const secrets = secretsOf();
  const { token } = await lived(shop, secrets, 2);
  const [{ id }] = (await desk.all<{ id: string }>(
    'SELECT id FROM submissions WHERE board_id = ?',
    desk.key,
  )) as [{ id: string }];
  const dana = await signedIn(desk);
  expect((await dana.get(`/submissions/${id}`)).status).toBe(200);
  const made = async (table: string) =>
    (await desk.all(`SELECT 1 FROM ${table} WHERE submission_id = ?`, id)).length > 0;
  const tables = ['hook_deliveries', 'submission_themes', 'read_marks'];
  expect(await Promise.all(tables.map(made))).toEqual([true, true, true]);
  const searched = () => desk.all(`SELECT 1 FROM submission_search WHERE words MATCH '"${secrets.mark}"'`);
  expect(await searched()).toHaveLength(1);
  await erase(shop, token);
  expect(await Promise.all(tables.map(made))).toEqual([false, false, false]);
  expect(await searched()).toEqual([]);
  expect(await traceIn(shop, secrets)).toEqual([]);
});

async function wished() {
  const shop = await wallPeople();
  const secrets = secretsOf();
  const { mark, left } = secrets;
  const wish = await shop.wish(`Zebra milk ${mark}\nOf ${mark}`, { contact: left.contact });
  await shop.act(wish.id, { act: 'put-up' });
  const erase = () => shop.desk.ask(`/v1/receipts/${wish.token}`, { method: 'DELETE' });
  return { ...shop, shop, secrets, mark, id: wish.id, erase };
}

test('what of it hung on the wall goes too: votes, followers, what was done with it; other people’s wishes stay', async () => {
  const { shop, desk, act, shown, follower, deliver, secrets, mark, id, erase } = await wished();
  const other = (await shown('Oat milk')).id;
  await follower(id);
  await follower(other);
  await act(id, { act: 'answer', text: `Dear Mia ${mark}` });
  const [worded] = (await act(id, { act: 'word', words: `Milk of ${mark}` })).done;
  expect((await shop.undo(worded!.event)).refused).toEqual([]);
  await act(other, { act: 'merge', into: id });
  await deliver(0.01);
  const tables = [
    ['votes', 'request_id'],
    ['followers', 'request_id'],
    ['card_events', 'card_id'],
    ['card_news', 'card_id'],
  ] as const;
  const rows = () =>
    Promise.all(
      tables.map(async ([table, column]) => {
        const found = await desk.all(`SELECT 1 FROM ${table} WHERE ${column} = ?`, id);
        return found.length > 0;
      }),
    );
  expect(await rows()).toEqual([true, true, true, true]);
  expect((await erase()).status).toBe(204);
  expect(await traceIn(shop, secrets)).toEqual([]);
  expect(await rows()).toEqual([false, false, false, false]);
  expect(await desk.all('SELECT id, status, state FROM cards WHERE board_id = ?', desk.key)).toEqual([
    { id: other, status: 'open', state: 'shown' },
  ]);
  expect(await counted(desk, other)).toMatchObject({ votes: 1, rows: 1 });
});

test('a wish in the board’s own words stays on the wall, without a trace of whose it was', async () => {
  const { shop, desk, act, secrets, id, erase } = await wished();
  await act(id, { act: 'word', words: 'Milk without cows', details: 'Any brand' });
  expect((await erase()).status).toBe(204);
  expect(await traceIn(shop, secrets)).toEqual([]);
  const [card] = await desk.all(
    'SELECT words, author, details, submission_id, state FROM cards WHERE id = ?',
    id,
  );
  expect(card).toEqual({
    words: 'Milk without cows',
    author: null,
    details: null,
    submission_id: null,
    state: 'shown',
  });
});
