import { sign } from 'hono/jwt';
import { expect, test } from 'vitest';
import type { ReceiptView } from '@wipeboard/shared';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { newCustomer } from './customer-desk.ts';
import { keys, shown } from './manager-desk.ts';
import { origin } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { newsWait, wallPeople, type WallPeople } from './wall-people.ts';

const owner = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };

const consent = async ({ desk }: WallPeople, token: string, publish: unknown) => {
  const response = await desk.ask(`/v1/receipts/${token}/consent`, {
    method: 'POST',
    headers: { origin, 'content-type': 'text/plain' },
    body: JSON.stringify({ publish }),
  });
  return { response, card: response.ok ? (await response.json<ReceiptView>()).card : undefined };
};
const onWall = async ({ desk }: WallPeople) =>
  (
    await (
      await desk.ask(`/v1/boards/${desk.key}/wall`)
    ).json<{
      cards: { id: string }[];
    }>()
  ).cards.map(({ id }) => id);

test('whoever wrote it takes it off the wall at once; given again, a person looks at it first', async () => {
  const shop = await wallPeople();
  const { id, token, submission } = await shop.shown('Oat milk');
  const page = `https://desk.example/b/${shop.desk.key}/requests/${id}`;
  const view = await (await shop.desk.ask(`/v1/receipts/${token}`)).json<ReceiptView>();
  expect(view.card).toEqual({ id, kind: 'request', state: 'shown', page });
  expect(await onWall(shop)).toEqual([id]);
  const { response, card } = await consent(shop, token, false);
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  expect(card).toEqual({ id, kind: 'request', state: 'withdrawn' });
  expect(await onWall(shop)).toEqual([]);
  expect(await shop.act(id, { act: 'put-up' })).toMatchObject({ refused: [{ why: 'withdrawn' }] });
  expect(await shop.desk.all('SELECT publish FROM submissions WHERE id = ?', submission)).toEqual([
    { publish: 0 },
  ]);
  for (const _ of [1, 2]) expect((await consent(shop, token, true)).card).toMatchObject({ state: 'waiting' });
  expect(await onWall(shop)).toEqual([]);
  await shop.act(id, { act: 'put-up' });
  expect(await onWall(shop)).toEqual([id]);
  expect((await consent(shop, token, 'no')).response.status).toBe(400);
  expect((await consent(shop, 'nothing', false)).response.status).toBe(404);
  const preflight = await shop.desk.ask(`/v1/receipts/${token}/consent`, {
    method: 'OPTIONS',
    headers: { origin },
  });
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
});

test('what was taken off stays off, whatever revision comes late, until its customer gives it again by the same door', async () => {
  const byItself = { open: true, putUp: 'unless-watched' as const, indexable: false };
  const shop = await wallPeople({ wall: byItself });
  const kept = (submission: string) =>
    shop.desk.all('SELECT publish FROM submissions WHERE id = ?', submission);
  const own = async (token: string) =>
    (await (await shop.desk.ask(`/v1/receipts/${token}`)).json<ReceiptView>()).card;
  const { input, token, submission } = await shop.wish('Oat milk');
  expect(await onWall(shop)).toHaveLength(1);
  await consent(shop, token, false);
  expect((await shop.desk.submit({ ...input, revision: 2, text: 'Oat milk, please' })).status).toBe(200);
  expect(await onWall(shop)).toEqual([]);
  expect(await own(token)).toMatchObject({ kind: 'request', state: 'withdrawn' });
  await shop.desk.submit({ ...input, revision: 3, kind: 'comment', text: 'Oat milk for all' });
  expect(await onWall(shop)).toEqual([]);
  expect(await own(token)).toMatchObject({ kind: 'note', state: 'withdrawn' });
  expect(await kept(submission)).toEqual([{ publish: 0 }]);
  expect((await consent(shop, token, true)).card).toMatchObject({ kind: 'note', state: 'waiting' });
  expect(await kept(submission)).toEqual([{ publish: 1 }]);
  await shop.desk.submit({ ...input, revision: 4, kind: 'comment', text: 'Oat milk for everybody' });
  expect(await onWall(shop), 'given again, it goes by the board’s rule').toHaveLength(1);

  const touched = await shop.wish('Rye bread');
  await shop.act(touched.id, { act: 'take-down' });
  await shop.act(touched.id, { act: 'put-up' });
  await consent(shop, touched.token, false);
  await shop.desk.submit({ ...touched.input, revision: 2, text: 'Rye bread, please' });
  expect(await own(touched.token)).toMatchObject({ state: 'withdrawn' });

  const bare = { kind: 'rating', rating: { metric: 'csat', value: 5 } } as const;
  const wordless = await shop.wish('', { ...bare, text: undefined });
  await consent(shop, wordless.token, false);
  await shop.desk.submit({ ...wordless.input, revision: 2, text: 'Lovely' });
  expect(await own(wordless.token)).toMatchObject({ state: 'withdrawn' });
  expect(await kept(wordless.submission)).toEqual([{ publish: 0 }]);
});

test('what a manager decided outlives taking off and giving again; what hung or waited waits', async () => {
  const shop = await wallPeople();
  const target = await shop.shown('Oat milk');
  const decided: [string, CardAct[], string][] = [
    ['declined out of sight', [{ act: 'decline', line: 'No room', shown: false }], 'hidden'],
    ['taken down', [{ act: 'put-up' }, { act: 'take-down' }], 'hidden'],
    ['merged', [{ act: 'merge', into: target.id }], 'hidden'],
    ['declined for all to read', [{ act: 'decline', line: 'No room', shown: true }], 'waiting'],
    ['put up', [{ act: 'put-up' }], 'waiting'],
    ['waiting', [], 'waiting'],
  ];
  for (const [what, acts, state] of decided) {
    const { id, token, input } = await shop.wish('Oat drink');
    for (const act of acts) expect((await shop.act(id, act)).refused, what).toEqual([]);
    await consent(shop, token, false);
    await shop.act(id, { act: 'spam' });
    await shop.act(id, { act: 'not-spam' });
    expect((await consent(shop, token, true)).card, what).toMatchObject({ state });
    for (const [revision, publish] of [
      [2, false],
      [3, true],
    ] as const)
      await shop.desk.submit({ ...input, revision, publish });
    expect((await consent(shop, token, true)).card, `${what}, by revisions`).toMatchObject({ state });
    expect(await onWall(shop)).toEqual([target.id]);
  }
});

test('what the board quotes of it in “you said, we did” comes down with it, goes when it is erased, and is the board’s once it is reworded', async () => {
  const shop = await wallPeople();
  const done = async (text: string, said: string) => {
    const wished = await shop.shown(text);
    await shop.act(wished.id, { act: 'status', status: 'done', change: { said, did: 'It is there' } });
    const [change] = await shop.desk.all<{ id: string }>(
      'SELECT id FROM cards WHERE request_id = ?',
      wished.id,
    );
    return { ...wished, change: change!.id };
  };
  const changes = async () =>
    (
      await (
        await shop.desk.ask(`/v1/boards/${shop.desk.key}/wall?kind=change`)
      ).json<{ cards: { id: string }[] }>()
    ).cards.map(({ id }) => id);
  const quoted = await done('Oat milk', 'Oat milk');
  const told = await done('Rye bread', 'Many of you wanted rye bread');
  for (const { token } of [quoted, told]) await consent(shop, token, false);
  expect(await changes()).toEqual([told.change]);
  expect(await shop.act(quoted.change, { act: 'put-up' })).toMatchObject({ refused: [{ why: 'withdrawn' }] });
  await consent(shop, quoted.token, true);
  await shop.act(quoted.change, { act: 'put-up' });
  expect(await changes()).toHaveLength(2);

  const worded = await done('Soy milk', 'Soy milk');
  await shop.act(worded.change, { act: 'word', words: 'You wanted milk of soy' });
  for (const { token } of [quoted, told, worded])
    await shop.desk.ask(`/v1/receipts/${token}`, { method: 'DELETE', headers: { origin } });
  expect((await changes()).toSorted()).toEqual([told.change, worded.change].toSorted());
  const left = await shop.desk.all('SELECT 1 FROM card_events WHERE card_id = ?', quoted.change);
  expect(left).toEqual([]);
});

test('news that quote it, written and not yet sent, are not sent any more', async () => {
  const shop = await wallPeople();
  const { id, token } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  await shop.act(id, { act: 'status', status: 'planned' });
  const written = { to: { email }, from: { name: 'Corner Shop', email: 'board@desk.example' } };
  await shop.desk.db
    .prepare(`UPDATE outbox SET mail = ? WHERE kind = 'news' AND board_id = ?`)
    .bind(JSON.stringify({ ...written, subject: 'Oat milk', text: 'Oat milk', html: '' }), shop.desk.key)
    .run();
  await consent(shop, token, false);
  await shop.deliver(newsWait);
  expect(await shop.mailsTo(email)).toEqual([]);
  expect(await shop.outbox(email)).toMatchObject([{ kind: 'news', state: 'withheld' }]);
});

test('the private page says where the words hang and takes them off without a script; what was never allowed hangs nowhere', async () => {
  const shop = await wallPeople();
  const { id, token } = await shop.shown('Oat milk');
  const page = async () => shown(await (await shop.desk.ask(`/r/${token}`)).text());
  expect(await page()).toContain('Your words hang on the board');
  const sent = await shop.post(`/r/${token}/consent`, { publish: 'no' });
  expect(sent.headers.get('location')).toBe(`/r/${token}?done=consent`);
  const after = shown(await (await shop.desk.ask(`/r/${token}?done=consent`)).text());
  expect(after).toContain('It is off the board.');
  expect(after).toContain('Put it up again');
  await shop.post(`/r/${token}/consent`, { publish: 'yes' });
  expect(await page()).toContain('A person looks at them before they are put up.');
  expect((await shop.post(`/r/${token}/consent`, { publish: 'perhaps' })).status).toBe(422);
  expect(await onWall(shop)).toEqual([]);
  const quiet = await shop.wish('Nobody else’s business', { publish: false });
  expect((await consent(shop, quiet.token, true)).card).toBeUndefined();
  await shop.act(id, { act: 'decline', line: 'No room', shown: false });
  for (const publish of ['no', 'yes']) await shop.post(`/r/${token}/consent`, { publish });
  const declined = shown(await (await shop.desk.ask(`/r/${token}?done=consent`)).text());
  expect(declined).toContain('Whether it hangs there is for the people at the board to say.');
  await shop.act(id, { act: 'put-up' });
  await shop.post(`/r/${token}/erase`, { sure: 'yes' });
  expect(await onWall(shop)).toEqual([]);
  expect(await shop.desk.all('SELECT id FROM cards WHERE id = ?', id)).toEqual([]);
});

test('a form of the desk sent again after its request was erased keeps nothing, says so, and may be sent anew', async () => {
  const shop = await wallPeople({ managers: [owner] });
  const desk = await signedIn(shop.desk);
  const form = { words: 'Oat milk', details: 'The blue one', locale: 'en', key: 'of-that-page' };
  const sent = async (key: string) => desk.post('/wall/requests/new', { ...form, key });
  const [, entered] = /(?<=req_)(\w+)/.exec((await sent(form.key)).headers.get('location')!)!;
  await desk.post('/settings/privacy/erase', { who: 'x', submission: `sub_${entered}`, sure: 'yes' });
  const again = await sent(form.key);
  expect(again.status).toBe(409);
  const html = await again.text();
  expect(shown(html)).toContain('It was erased since, so nothing was kept now.');
  expect(html).toContain('The blue one');
  expect(await onWall(shop)).toEqual([]);
  expect((await sent(/name="key" value="(\w+)"/.exec(html)![1]!)).status).toBe(303);
  expect(await onWall(shop)).toHaveLength(1);
});

test('one person’s export holds their cards, what they follow and their signed votes; erasing takes all of it', async () => {
  const shop = await wallPeople({ managers: [owner] });
  const { email } = newCustomer();
  const desk = await signedIn(shop.desk);
  const exp = Math.floor(Date.now() / 1000) + 36_000;
  const claims = { sub: 'c-17', aud: shop.desk.key, exp, email };
  const identity = await sign(claims, await identitySecret(shop.desk.key, keys[0]!), 'HS256');
  const { id } = await shop.shown('Oat milk');
  const own = await shop.shown('Soy milk', { identity });
  await shop.follower(id);
  await shop.vote(id, { identity, follow: { email } });
  await shop.act(id, { act: 'status', status: 'planned' });
  await shop.deliver(newsWait);
  const export_ = async () =>
    (await (await desk.post('/settings/privacy/export', { who: email })).json<{ wall: unknown }>()).wall;
  expect(await export_()).toMatchObject({
    cards: [{ id: own.id, words: 'Soy milk' }],
    follows: [{ request: id, address: email.toLowerCase(), mails: [{ kind: 'news', state: 'sent' }] }],
    votes: [{ request: id, voter: 'id:c-17', counted: true }],
  });
  const found = shown(await (await desk.post('/settings/privacy/find', { who: email })).text());
  expect(found).toContain('On the board: 1 request followed, 1 vote');
  await desk.post('/settings/privacy/erase', {
    who: email,
    wall: 'yes',
    submission: own.submission,
    sure: 'yes',
  });
  expect(await export_()).toEqual({ cards: [], follows: [], votes: [] });
  expect(await shop.desk.all('SELECT votes FROM cards WHERE id = ?', id)).toEqual([{ votes: 1 }]);
  const onlyVoted = await desk.post('/settings/privacy/erase', { who: email, wall: 'yes', sure: 'yes' });
  expect(onlyVoted.status).toBe(303);
});
