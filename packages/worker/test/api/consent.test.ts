import { sign } from 'hono/jwt';
import { expect, test } from 'vitest';
import type { ReceiptView } from '@wipeboard/shared';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { newCustomer } from './customer-desk.ts';
import { keys, shown } from './manager-desk.ts';
import { origin } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { newsWait, wallPeople, type WallPeople } from './wall-people.ts';
import { returnedMail } from './written-mails.ts';

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
  await shop.act(id, { act: 'put-up' });
  await shop.post(`/r/${token}/erase`, { sure: 'yes' });
  expect(await onWall(shop)).toEqual([]);
  expect(await shop.desk.all('SELECT id FROM cards WHERE id = ?', id)).toEqual([]);
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
  const export_ = async () =>
    (await (await desk.post('/settings/privacy/export', { who: email })).json<{ wall: unknown }>()).wall;
  expect(await export_()).toMatchObject({
    cards: [{ id: own.id, words: 'Soy milk' }],
    follows: [{ request: id, address: email.toLowerCase() }],
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

test('a follower is forgotten after a year, a vote that was taken back after three days', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  const voter = crypto.randomUUID().replaceAll('-', '');
  await shop.vote(id, { voter });
  await shop.vote(id, { voter, vote: false });
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
  const known = () => shop.desk.all('SELECT 1 FROM customer_addresses WHERE address = lower(?)', email);
  expect(await known()).toHaveLength(1);
  await night(366);
  expect(await rows()).toEqual([0, 1]);
  expect(await known()).toEqual([]);
});

test('the desk’s mail log names whom news went to; a mail that comes back ends them', async () => {
  const shop = await wallPeople({ managers: [owner] });
  const desk = await signedIn(shop.desk);
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  await shop.act(id, { act: 'answer', text: 'Soon' });
  await shop.deliver(newsWait);
  const log = shown(await (await desk.get('/settings/mail')).text());
  expect(log).toContain('News of a request');
  expect(log).toContain(email.toLowerCase());
  const [sent] = await shop.desk.all<{ provider_id: string; outbox_id: string }>(
    `SELECT a.provider_id, a.outbox_id FROM mail_attempts a JOIN outbox o ON o.id = a.outbox_id WHERE o.board_id = ? AND o.kind = 'news'`,
    shop.desk.key,
  );
  expect(sent!.provider_id).toBeTruthy();
  const returned = returnedMail(email, `<${sent!.provider_id}>`);
  await shop.desk.mail(returned, { from: '', to: 'board@desk.example', hours: newsWait });
  expect(await shop.outbox(email)).toMatchObject([
    { state: 'failed', reason: expect.stringContaining('bounced') },
  ]);
  await shop.act(id, { act: 'answer', text: 'Very soon' }, 1);
  await shop.deliver(1 + newsWait);
  expect((await shop.outbox(email)).at(-1)).toMatchObject({
    state: 'withheld',
    reason: 'mail to the address came back',
  });
});
