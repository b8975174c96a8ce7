import { sign } from 'hono/jwt';
import { expect, test } from 'vitest';
import type { ResendFault } from '../../test-servers/orders.ts';
import { sweepNews } from '../../src/operations/wall/send-news.ts';
import { services } from '../../src/services.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { newCustomer } from './customer-desk.ts';
import { newsWait, wallPeople, type WallPeople } from './wall-people.ts';

const second = 1 / 3_600;
const subjects = async (shop: WallPeople, email: string) =>
  (await shop.mailsTo(email)).map(({ subject }) => subject);

test('a try that failed is followed by none, once what it told of was undone, reworded or taken down', async () => {
  const faults: ResendFault[] = [{ status: 500 }, { status: 500 }, 'none', { status: 500 }];
  const provider = await orderServer({ kind: 'resend', faults });
  const shop = await wallPeople({}, { RESEND_URL: `http://127.0.0.1:${provider.port}` });
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  const planned = await shop.act(id, { act: 'status', status: 'planned' });
  await shop.deliver(newsWait);
  await shop.undo(planned.done[0]!.event, newsWait);
  await shop.deliver(1);
  await shop.act(id, { act: 'status', status: 'planned' }, 2);
  await shop.deliver(2 + newsWait);
  await shop.act(id, { act: 'word', words: 'Oat drink' }, 2 + newsWait);
  await shop.deliver(3);
  await shop.act(id, { act: 'answer', text: 'Next week' }, 4);
  await shop.deliver(4 + newsWait);
  await shop.act(id, { act: 'take-down' }, 4 + newsWait);
  await shop.deliver(5);
  expect(await provider.seen()).toHaveLength(4);
  expect((await provider.mails()).map(({ subject }) => subject)).toEqual([
    '[Corner Shop] Planned: Oat drink',
  ]);
  expect((await shop.outbox(email)).map(({ state }) => state).toSorted()).toEqual([
    'sent',
    'withheld',
    'withheld',
  ]);
});

test('what was overtaken is told after all where that was undone in time, else it stays untold', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  const planAndFinish = async (hours: number) => {
    await shop.act(id, { act: 'status', status: 'planned', line: `At ${hours}` }, hours);
    const { done } = await shop.act(id, { act: 'status', status: 'done' }, hours + 6 * second);
    await shop.deliver(hours + 11 * second);
    return done[0]!.event;
  };
  await shop.undo(await planAndFinish(1), 1 + 13 * second);
  await shop.deliver(1 + 17 * second);
  await shop.deliver(2);
  expect(await subjects(shop, email)).toEqual(['[Corner Shop] Planned: Oat milk']);
  await planAndFinish(3);
  for (const hours of [3 + 17 * second, 4]) await shop.deliver(hours);
  expect(await subjects(shop, email)).toEqual([
    '[Corner Shop] Planned: Oat milk',
    '[Corner Shop] Done: Oat milk',
  ]);
  await shop.act(id, { act: 'status', status: 'planned', line: 'Again' }, 5);
  const down = await shop.act(id, { act: 'take-down' }, 5 + 6 * second);
  await shop.deliver(5 + 11 * second);
  await shop.undo(down.done[0]!.event, 5 + 13 * second);
  await shop.deliver(6);
  expect(await subjects(shop, email)).toHaveLength(3);
});

test('whoever follows two that were put together is told by the following that may be told, and came in time', async () => {
  const shop = await wallPeople();
  const [oat, milk] = [await shop.shown('Oat milk'), await shop.shown('Milk of oats')];
  const [signed, late] = [newCustomer().email, newCustomer().email];
  const { settings, now } = services(shop.desk.env(0), () => undefined);
  const claims = { sub: 'c-7', email: signed, aud: shop.desk.key, exp: Math.floor(now() / 1000) + 60 };
  const secret = await identitySecret(shop.desk.key, settings.SIGNING_KEYS[0]!);
  await shop.vote(oat.id, { follow: { email: signed } });
  await shop.vote(milk.id, { follow: { email: signed }, identity: await sign(claims, secret, 'HS256') });
  await shop.desk.confirm(late);
  await shop.vote(milk.id, { follow: { email: late } });
  await shop.act(oat.id, { act: 'merge', into: milk.id });
  await shop.act(milk.id, { act: 'status', status: 'planned' }, 1);
  // As where a crowd was before them: they follow the other one too before their turn comes.
  await shop.desk.db.batch([
    shop.desk.db.prepare(`DELETE FROM outbox WHERE kind = 'news' AND board_id = ?`).bind(shop.desk.key),
    shop.desk.db
      .prepare(
        `INSERT INTO followers (id, request_id, board_id, address, at) VALUES ('fol_' || ?1, ?1, ?2, lower(?3), ?4)`,
      )
      .bind(oat.id, shop.desk.key, late, now() + 2 * 3_600_000),
    shop.desk.db.prepare(`UPDATE card_news SET done_at = NULL, upto = '' WHERE card_id = ?`).bind(milk.id),
  ]);
  await sweepNews(services(shop.desk.env(3), () => undefined));
  await shop.deliver(3);
  for (const email of [signed, late])
    expect(await subjects(shop, email)).toContain('[Corner Shop] Planned: Milk of oats');
});

test('one press ends the news of what was put together, whichever of it was followed', async () => {
  const shop = await wallPeople();
  const [oat, milk, soy] = [
    await shop.shown('Oat milk'),
    await shop.shown('Milk of oats'),
    await shop.shown('Soy milk'),
  ];
  const email = await shop.follower(oat.id);
  for (const { id } of [milk, soy]) await shop.vote(id, { follow: { email } });
  const other = await shop.follower(milk.id);
  await shop.act(oat.id, { act: 'merge', into: milk.id });
  const told = async (hours: number) => {
    await shop.act([milk.id, soy.id], { act: 'answer', text: `Soon ${hours}` }, hours);
    await shop.deliver(hours + newsWait);
    return (await shop.mailsTo(email)).filter(({ text }) => text.includes(`Soon ${hours}`));
  };
  const first = await told(1);
  expect(first).toHaveLength(2);
  const stop = first.find(({ subject }) => subject.includes('oats'))!.headers['list-unsubscribe']!;
  await shop.post(/<https:\/\/desk\.example(\S+)>/.exec(stop)![1]!, { 'List-Unsubscribe': 'One-Click' });
  expect((await told(2)).map(({ subject }) => subject)).toEqual(['[Corner Shop] Answered: Soy milk']);
  expect(await subjects(shop, other)).toHaveLength(2);
});

test('a late copy of a vote does not follow again what its voter has ended since; a new one does', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const { email } = newCustomer();
  await shop.desk.confirm(email);
  const tap = { key: crypto.randomUUID(), voter: crypto.randomUUID(), follow: { email } };
  const follows = async () => (await shop.outbox(email)).map(({ kind }) => kind);
  await shop.vote(id, tap);
  await shop.act(id, { act: 'status', status: 'planned' });
  await shop.deliver(newsWait);
  expect(await follows()).toEqual(['news']);
  const stop = (await shop.mailsTo(email))[0]!.headers['list-unsubscribe']!;
  await shop.post(/<https:\/\/desk\.example(\S+)>/.exec(stop)![1]!, { 'List-Unsubscribe': 'One-Click' });
  await shop.vote(id, tap, 1);
  await shop.act(id, { act: 'status', status: 'open' }, 2);
  await shop.act(id, { act: 'status', status: 'planned' }, 3);
  await shop.deliver(3 + newsWait);
  expect(await subjects(shop, email)).toHaveLength(1);
  await shop.vote(id, { ...tap, revision: 2 }, 4);
  await shop.act(id, { act: 'answer', text: 'Soon' }, 5);
  await shop.deliver(5 + newsWait);
  expect(await subjects(shop, email)).toHaveLength(2);
});

test('an author who corrects their address is told at that one alone, by whichever door; who takes it back is not told', async () => {
  const shop = await wallPeople();
  const followers = async (id: string) =>
    (await shop.desk.all<{ address: string }>('SELECT address FROM followers WHERE request_id = ?', id)).map(
      ({ address }) => address,
    );
  const [wrong, right, other] = [newCustomer().email, newCustomer().email, newCustomer().email];
  await shop.desk.confirm(wrong);
  const { id, input, token } = await shop.shown('Oat milk', { contact: { email: wrong } });
  await shop.desk.submit({ ...input, revision: 2, contact: { email: right } });
  expect(await followers(id)).toEqual([right.toLowerCase()]);
  await shop.post(`/r/${token}/contact`, { email: other });
  expect(await followers(id)).toEqual([other.toLowerCase()]);
  await shop.deliver();
  const asked = (await shop.mailsTo(other))[0]!;
  await shop.post(/https:\/\/desk\.example(\/f\/[^\s>?]+)/.exec(asked.text)![1]!, { act: 'confirm' });
  await shop.act(id, { act: 'status', status: 'planned' }, 1);
  await shop.deliver(1 + newsWait);
  expect(await subjects(shop, other)).toContain('[Corner Shop] Planned: Oat milk');
  for (const email of [wrong, right]) expect(await subjects(shop, email)).toEqual([]);
  await shop.post(`/r/${token}/contact`, { name: 'Mia' });
  expect(await followers(id)).toEqual([]);
  expect(await shop.desk.all('SELECT 1 FROM customer_addresses WHERE address = lower(?)', other)).toEqual([]);
});

test('who takes their vote back before they were asked is not asked; who voted since, or was asked before, still is', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const [ada, bea, cem] = [newCustomer().email, newCustomer().email, newCustomer().email];
  const tap = (email?: string) => ({
    key: crypto.randomUUID(),
    voter: crypto.randomUUID(),
    ...(email && { follow: { email } }),
  });
  const [adas, beas, cems] = [tap(ada), tap(bea), tap(cem)];
  await shop.vote(id, cems);
  await shop.deliver();
  for (const one of [cems, adas, beas]) await shop.vote(id, one, 1);
  const { follow: _, ...back } = adas;
  for (const one of [back, cems])
    await shop.vote(id, { ...one, follow: undefined, revision: 2, vote: false }, 2);
  await shop.vote(id, { ...beas, revision: 3 }, 2);
  await shop.vote(id, { ...beas, follow: undefined, revision: 2, vote: false }, 2);
  await shop.deliver(2);
  for (const [email, mails] of [
    [ada, 0],
    [bea, 1],
    [cem, 1],
  ] as const)
    expect(await subjects(shop, email)).toHaveLength(mails);
  expect(await shop.outbox(ada)).toEqual([]);
});

test('nobody is asked about what its customer has taken off the wall, nor about a wall that is closed', async () => {
  const shop = await wallPeople();
  const [author, voter] = [newCustomer().email, newCustomer().email];
  const { id, token } = await shop.shown('Oat milk', { contact: { email: author } });
  await shop.vote(id, { follow: { email: voter } });
  await shop.post(`/r/${token}/consent`, { publish: 'no' });
  const closed = await wallPeople({ wall: { open: false } });
  const { email } = newCustomer();
  await closed.wish('Rye bread', { contact: { email } });
  await shop.deliver();
  await closed.deliver();
  for (const one of [author, voter]) {
    expect(await subjects(shop, one)).toEqual([]);
    expect(await shop.outbox(one)).toMatchObject([{ kind: 'follow', state: 'withheld' }]);
  }
  expect(await subjects(closed, email)).toEqual([]);
  expect(await closed.outbox(email)).toMatchObject([{ kind: 'follow', state: 'withheld' }]);
});
