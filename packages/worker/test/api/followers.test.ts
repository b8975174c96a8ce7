import { sign } from 'hono/jwt';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { sendNews, sweepNews } from '../../src/operations/wall/send-news.ts';
import { boardByKey } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { identitySecret } from '../../src/signing/identity-token.ts';
import { newCustomer } from './customer-desk.ts';
import { keys } from './manager-desk.ts';
import { breakableWorld } from './fault-sweep/breakable-world.ts';
import { followLink, newsWait, wallPeople } from './wall-people.ts';

afterEach(() => void vi.restoreAllMocks());

test('whoever leaves an address with a vote is asked once whether it is theirs; a scanner’s GETs confirm nothing', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const { email } = newCustomer();
  for (let i = 0; i < 3; i++) await shop.vote(id, { follow: { email: email.toUpperCase(), locale: 'de' } });
  await shop.deliver();
  const mails = await shop.mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual([
    '[Corner Shop] Möchten Sie erfahren, was daraus wird?',
  ]);
  const [mail] = mails;
  expect(mail!.text).toContain('Oat milk');
  expect(mail!.headers).toMatchObject({ 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' });
  const link = followLink(mail!.text);
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await shop.desk.ask(link, { method })).status).toBe(200);
  await shop.act(id, { act: 'status', status: 'planned' });
  await shop.deliver(newsWait);
  expect(await shop.mailsTo(email)).toHaveLength(1);
  expect(await shop.outbox(email)).toContainEqual(
    expect.objectContaining({ kind: 'news', state: 'withheld', reason: 'nobody has confirmed the address' }),
  );
  const confirmed = await shop.post(link, { act: 'confirm' });
  expect(confirmed.headers.get('cache-control')).toBe('no-store');
  expect(confirmed.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await confirmed.text()).toContain('You are told what becomes of it');
  await shop.act(id, { act: 'status', status: 'done', line: 'On the shelf since Monday' }, 1);
  await shop.deliver(1 + newsWait);
  const news = (await shop.mailsTo(email)).at(-1)!;
  expect(news.subject).toBe('[Corner Shop] Erledigt: Oat milk');
  expect(news.text).toContain('On the shelf since Monday');
  expect(news.text).toContain(`https://desk.example/b/${shop.desk.key}/requests/${id}`);
});

test('a mail that asks carries no word of whoever named the address, and few come in an hour over all boards', async () => {
  const shop = await wallPeople({ wall: { putUp: 'unless-watched' } });
  const { email } = newCustomer();
  for (const words of ['Cheap pills at https://pills.example', 'More pills', 'Still more', 'And more'])
    await shop.wish(words, { contact: { email } });
  const other = await wallPeople();
  await other.wish('Pills elsewhere', { contact: { email } });
  await shop.deliver();
  await other.deliver();
  const mails = [...(await shop.mailsTo(email)), ...(await other.mailsTo(email))];
  expect(mails).toHaveLength(3);
  for (const { subject, text, html } of mails) expect(subject + text + html).not.toContain('ills');
  const full = expect.stringContaining('as many mails this hour');
  expect((await shop.outbox(email)).filter(({ state }) => state === 'withheld')).toMatchObject([
    { reason: full },
    { reason: full },
  ]);
});

test('who was asked in the mail that something has come is asked by no second one; a signed address needs none', async () => {
  const shop = await wallPeople();
  await shop.wish('Oat milk', { contact: shop.mia, wants: { reply: true } });
  await shop.deliver();
  const mails = await shop.mailsTo(shop.mia.email);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('/confirm/');
  const { email } = newCustomer();
  const exp = Math.floor(Date.now() / 1000) + 36_000;
  const claims = { sub: 'c-17', aud: shop.desk.key, exp, email };
  const identity = await sign(claims, await identitySecret(shop.desk.key, keys[0]!), 'HS256');
  const { id } = await shop.shown('Rye bread', { identity, contact: { email: email.toUpperCase() } });
  await shop.act(id, { act: 'status', status: 'planned' });
  await shop.deliver(newsWait);
  expect((await shop.mailsTo(email)).map(({ subject }) => subject)).toEqual([
    '[Corner Shop] Planned: Rye bread',
  ]);
});

test('news are one mail for each follower and event, whoever owes them how often, in everybody’s language', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const people = [await shop.follower(id), await shop.follower(id, { locale: 'ar' })];
  await shop.act(id, { act: 'answer', text: 'We asked the dairy.\n\n> pills.example' });
  await Promise.all([shop.desk.tick(newsWait), shop.desk.tick(newsWait)]);
  await shop.deliver(newsWait);
  await shop.deliver(newsWait);
  const mails = await Promise.all(people.map((email) => shop.mailsTo(email)));
  expect(mails.map((list) => list.map(({ subject }) => subject))).toEqual([
    ['[Corner Shop] Answered: Oat milk'],
    [expect.stringContaining('أُجيب عنه')],
  ]);
  const english = mails[0]![0]!;
  expect(english.text).toContain('Dana Weiss answered a request that you follow');
  expect(english.text).not.toContain('pills.example');
  for (const part of ['Oat milk', 'We asked the dairy.', `/b/${shop.desk.key}/requests/${id}`]) {
    expect(english.text).toContain(part);
    expect(english.html).toContain(part);
  }
});

test('what was undone, overtaken or taken down within its wait is told to nobody', async () => {
  const shop = await wallPeople();
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  const subjects = async () => (await shop.mailsTo(email)).map(({ subject }) => subject);
  const { done } = await shop.act(id, { act: 'status', status: 'done' });
  await shop.undo(done[0]!.event, newsWait / 2);
  await shop.deliver(newsWait);
  expect(await subjects()).toEqual([]);
  await shop.act(id, { act: 'answer', text: 'We are on it' }, 1);
  await shop.act(id, { act: 'status', status: 'planned', line: 'Next month' }, 1 + newsWait / 2);
  await shop.deliver(1 + 2 * newsWait);
  expect(await subjects()).toEqual(['[Corner Shop] Planned: Oat milk']);
  await shop.act(id, { act: 'status', status: 'done' }, 2);
  await shop.act(id, { act: 'take-down' }, 2);
  await shop.deliver(2 + newsWait);
  expect(await subjects()).toHaveLength(1);
  expect(
    (await shop.outbox(email)).filter(({ state }) => state === 'withheld').map(({ reason }) => reason),
  ).toEqual(Array(3).fill('nothing left to say'));
});

test('of a merged request its followers are told, and then whatever becomes of the other, once each', async () => {
  const shop = await wallPeople();
  const [oat, milk] = [await shop.shown('Oat milk'), await shop.shown('Milk of oats')];
  const both = await shop.follower(oat.id);
  await shop.vote(milk.id, { follow: { email: both } });
  const one = await shop.follower(milk.id);
  await shop.act(milk.id, { act: 'merge', into: oat.id });
  await shop.deliver(newsWait);
  expect((await shop.mailsTo(one)).map(({ subject }) => subject)).toEqual([
    '[Corner Shop] Put together: Oat milk',
  ]);
  await shop.act(oat.id, { act: 'decline', line: 'No room for it', shown: true }, 1);
  await shop.desk.tick(1 + newsWait);
  await shop.deliver(1 + newsWait);
  for (const email of [both, one]) {
    const told = (await shop.mailsTo(email)).filter(({ subject }) => subject.includes('Not this time'));
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain(`/requests/${oat.id}`);
  }
});

test('one press of the mail program ends the news of one request; the page ends all of a board, for good', async () => {
  const shop = await wallPeople();
  const [oat, soy] = [await shop.shown('Oat milk'), await shop.shown('Soy milk')];
  const email = await shop.follower(oat.id);
  await shop.vote(soy.id, { follow: { email } });
  const tell = async (hours: number) => {
    await shop.act([oat.id, soy.id], { act: 'answer', text: `Soon ${hours}` }, hours);
    await shop.deliver(hours + newsWait);
    return shop.mailsTo(email);
  };
  const first = await tell(1);
  expect(first).toHaveLength(2);
  const mail = first.find(({ subject }) => subject.includes('Oat'))!;
  const stop = /<https:\/\/desk\.example(\S+)>/.exec(mail.headers['list-unsubscribe']!)![1]!;
  const pressed = await shop.post(stop, { 'List-Unsubscribe': 'One-Click' });
  expect(pressed.status).toBe(200);
  expect(await tell(2)).toHaveLength(3);
  const link = followLink(mail.text);
  expect(await (await shop.desk.ask(link)).text()).toContain('No more mails about this request');
  const soyMail = first.find(({ subject }) => subject.includes('Soy'))!;
  await shop.post(followLink(soyMail.text), { act: 'all' });
  await shop.vote(oat.id, { follow: { email } });
  expect(await tell(3)).toHaveLength(3);
  const owed = await shop.outbox(email);
  expect(owed.map(({ kind, state }) => [kind, state])).toEqual([
    ['follow', 'withheld'],
    ['news', 'withheld'],
  ]);
  expect(owed[0]!.reason).toBe('the address wants answers only');
  for (const bad of [`${link}x`, link.slice(0, -1), '/f/nothing'])
    expect((await shop.post(bad, { act: 'all' })).status).toBe(404);
  expect((await shop.post(link, { act: 'everything' })).status).toBe(400);
});

const crowd = 510;

test('news are owed once to each of a crowd, whichever call fails before or after its effect', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const world = breakableWorld('resend');
  const shop = await wallPeople({}, world.overrides);
  const { desk } = shop;
  const { id } = await shop.shown('Oat milk');
  await desk.db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO followers (id, request_id, board_id, address, signed, at)
       SELECT 'fol_' || ?2 || printf('%04d', i), ?2, ?3, i || '@crowd.example', i % 50 = 0, 1 FROM n`,
    )
    .bind(crowd, id, desk.key)
    .run();
  const met = services(desk.env(0), () => undefined);
  const board = (await boardByKey(met, desk.key, met.now()))!;
  const owe = async (event: string) => {
    await sendNews(met, board, event);
    await sweepNews(met).catch(() => undefined);
  };
  for (const when of ['before', 'after'] as const)
    for (let nth = 1, calls = true; calls; nth++) {
      const event = `evt_${desk.key}${when}${nth}`;
      await desk.db
        .prepare('INSERT INTO card_news (event_id, card_id, board_id, upto, at) VALUES (?, ?, ?, ?, ?)')
        .bind(event, id, desk.key, '', Date.now())
        .run();
      world.break(nth, when);
      await owe(event);
      calls = world.mend() >= nth;
      for (let again = 0; again < 2; again++) await sweepNews(met);
      expect(
        await desk.all(
          `SELECT COUNT(*) AS mails, COUNT(DISTINCT o.follower_id) AS people, SUM(o.state = 'pending') AS waiting,
             n.done_at IS NOT NULL AS done
           FROM card_news n JOIN outbox o ON o.event_id = n.event_id WHERE n.event_id = ?`,
          event,
        ),
        `${nth} ${when}`,
      ).toEqual([{ mails: crowd, people: crowd, waiting: 10, done: 1 }]);
    }
});

test('news that can’t be owed hold up no others', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { desk, shown, follower } = await wallPeople();
  const { id } = await shown('Rye bread');
  await follower(id);
  const fail = "WHEN NEW.event_id LIKE 'bad%' BEGIN SELECT RAISE(ABORT, 'poison'); END";
  await desk.db.exec(`CREATE TRIGGER poison BEFORE INSERT ON outbox ${fail}`);
  onTestFinished(async () => void (await desk.db.exec('DROP TRIGGER poison')));
  const owed = desk.db.prepare("INSERT INTO card_news VALUES (?, ?, ?, '', ?, NULL)");
  const events = [...'12345678'].map((nth) => `bad${nth}`).concat('good');
  await desk.db.batch(events.map((event, at) => owed.bind(event, id, desk.key, Date.now() + at)));
  await sweepNews(services(desk.env(0), () => undefined));
  expect(await desk.all("SELECT kind FROM outbox WHERE event_id = 'good'")).toEqual([{ kind: 'news' }]);
});
