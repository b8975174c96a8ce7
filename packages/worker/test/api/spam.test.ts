import { expect, onTestFinished, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { bots } from '../domain/spam/bots.ts';
import { people } from '../domain/spam/people.ts';
import type { Trace } from '../domain/spam/traces.ts';
import { deskWithProvider, forget, outbox, recipients } from './desk-with-provider.ts';
import { openDesk, origin, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { leave, rows, thrown, type Row } from './spam-flow.ts';

/** Two of each family, and of each kind of person. */
const few = (traces: Trace[]): Trace[] =>
  [...Map.groupBy(traces, ({ family }) => family).values()].flatMap((some) => some.slice(0, 2));

test('programs are received like people and put aside; people are not', async () => {
  const desk = await openDesk();
  const byApi = (traces: Trace[]) =>
    few(traces).filter(
      ({ family, arrival }) => arrival.secondsToFill === undefined && !family.startsWith('the same'),
    );
  for (const { input, arrival } of byApi(bots())) {
    const received = await leave(desk, input, arrival.headers);
    expect(received.status).toBe(201);
    expect(await received.json()).toMatchObject({
      code: expect.stringMatching(/^WB-/),
      url: expect.any(String),
    });
  }
  const programs = await rows(desk);
  expect(programs.length).toBeGreaterThan(12);
  expect(programs.filter(({ aside }) => aside === 0)).toEqual([]);
  for (const { family, input, arrival } of byApi(people()))
    expect((await leave(desk, input, arrival.headers)).status, family).toBe(201);
  const all = await rows(desk);
  expect(all.length).toBeGreaterThan(programs.length + 15);
  expect(all.filter(({ aside }) => aside === 1)).toHaveLength(programs.length);
  await forget(desk);
});

test('a one-star that is put aside tells nobody; taken back it opens its complaint, whose clock starts then', async () => {
  const { desk, provider } = await deskWithProvider();
  await leave(desk, thrown({ contact: { email: 'ada@home.example' }, wants: { reply: true } }));
  const [held] = await rows(desk);
  expect(held).toMatchObject({ aside: 1, complaints: 0 });
  expect(JSON.parse(held!.suspicion!)).toMatchObject({ held: true });
  await desk.tick(1);
  expect(await provider.mails()).toEqual([]);

  const browser = await signedIn(desk);
  const page = `/submissions/${held!.id}`;
  const shown = await (await browser.get(page)).text();
  expect(shown).toContain('It names itself as a program, not a browser.');
  expect(shown).toContain('Somebody would have to answer it');
  expect(await (await browser.get('?view=quarantine')).text()).toContain(held!.id);
  const inbox = await (await browser.get('')).text();
  expect(inbox).not.toContain(held!.id);
  expect(inbox).toContain('1 put aside this week');

  const before = Date.now();
  await browser.post(`${page}/back`, {}, 2);
  const [complaint] = await desk.all<{ opened_at: number; acknowledge_due_at: number; left_out: number }>(
    'SELECT opened_at, acknowledge_due_at, left_out FROM complaints WHERE submission_id = ?',
    held!.id,
  );
  expect(complaint!.opened_at).toBeGreaterThanOrEqual(before + 2 * 3_600_000);
  expect(complaint).toMatchObject({ left_out: 0 });
  await desk.tick(2);
  expect(recipients(await provider.mails()).toSorted()).toEqual(['ada@home.example', 'dana@shop.example']);

  await browser.post(`${page}/aside`, {}, 2);
  await browser.post(`${page}/back`, {}, 2);
  await desk.tick(2);
  expect(await rows(desk)).toMatchObject([{ aside: 0, complaints: 1 }]);
  expect(await provider.mails(), 'taken back twice, told once').toHaveLength(2);
});

test('taken back as the Worker dies: the clock tells of it, once', async () => {
  const { desk, provider } = await deskWithProvider();
  await leave(desk, thrown());
  await desk.db
    .prepare(`UPDATE submissions SET quarantined_at = NULL WHERE board_id = ?`)
    .bind(desk.key)
    .run();
  await desk.tick();
  await desk.tick(0.1);
  expect(await rows(desk)).toMatchObject([{ aside: 0, complaints: 1 }]);
  expect(recipients(await provider.mails())).toEqual(['dana@shop.example']);
});

test('what nobody can be told of, however much of it, holds up nothing else that was taken back', async () => {
  const { desk } = await deskWithProvider();
  await leave(desk, thrown());
  const [{ id }] = (await rows(desk)) as [Row];
  const poison = async (board: string, first: string, many: number) =>
    desk.db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, wants_reply, wants_call,
           wants_manager, publish, context, test, created_at, updated_at, suspicion)
         SELECT ? || printf('%022d', i), ?, 'poison-' || i, 1, '', '', 1, 'comment', 0, 0, 0, 0, 'no JSON', 0, 1, 1, '{"owed":true}' FROM n`,
      )
      .bind(many, first, board)
      .run();
  const gone = `gone-${desk.key}`;
  onTestFinished(
    async () => void (await desk.db.prepare(`DELETE FROM submissions WHERE key LIKE 'poison-%'`).run()),
  );
  await poison(gone, 'sub_0000', 60);
  await poison(desk.key, 'sub_0001', 3);
  await desk.db.prepare('UPDATE submissions SET quarantined_at = NULL WHERE id = ?').bind(id).run();
  await desk.tick();
  expect(await desk.all('SELECT submission_id FROM complaints WHERE board_id = ?', desk.key)).toEqual([
    { submission_id: id },
  ]);
});

test('who was put aside and then says it otherwise is like anybody; what a person decided stands', async () => {
  const desk = await openDesk();
  await desk.db
    .prepare(
      `INSERT INTO hooks (id, board_id, kind, name, url, events, locale, created_at)
       VALUES (?, ?, 'webhook', 'Ours', 'https://127.0.0.1:1/', '["submission.received"]', 'en', 0)`,
    )
    .bind(`hook-${desk.key}`, desk.key)
    .run();
  const told = () => desk.all('SELECT event FROM hook_deliveries WHERE board_id = ?', desk.key);
  const input = thrown();
  await leave(desk, input);
  expect(await told()).toEqual([]);
  await leave(desk, {
    ...input,
    revision: 2,
    text: 'The freezer is broken',
    context: { ...input.context, title: 'Milk' },
  });
  expect(await rows(desk)).toMatchObject([{ aside: 0, suspicion: null, complaints: 1 }]);
  expect(await told()).toEqual([{ event: 'submission.received' }]);

  const other = thrown();
  await leave(desk, other);
  const [, second] = await rows(desk);
  const browser = await signedIn(desk);
  await browser.post(`/submissions/${second!.id}/back`);
  await leave(desk, { ...other, revision: 2, text: 'https://a.example https://b.example https://c.example' });
  expect((await rows(desk))[1]).toMatchObject({ aside: 0, complaints: 1 });
  await browser.post(`/submissions/${second!.id}/aside`);
  await leave(desk, { ...other, revision: 3, text: 'Nothing of that' });
  expect((await rows(desk))[1]).toMatchObject({ aside: 1 });
});

test('a later revision that looks like a program’s takes a complaint back that nobody was told of', async () => {
  const desk = await openDesk();
  const input = rating({ context: { url: `${origin}/milk`, title: 'Milk' } });
  await leave(desk, input);
  expect(await rows(desk)).toMatchObject([{ aside: 0, complaints: 1 }]);
  await leave(desk, {
    ...input,
    revision: 2,
    final: true,
    text: 'best casino bonus https://spam.example/win',
  });
  expect(await rows(desk)).toMatchObject([{ aside: 1, complaints: 0 }]);
  expect(await desk.all('SELECT id FROM outbox WHERE board_id = ?', desk.key)).toEqual([]);
});

test('a complaint that people were told of is not put aside from under them, whatever comes later', async () => {
  const { desk } = await deskWithProvider();
  const input = rating({ context: { url: `${origin}/milk`, title: 'Milk' } });
  await leave(desk, input);
  await desk.tick(0.05);
  expect(await outbox(desk)).toMatchObject([{ kind: 'escalation', state: 'sent' }]);
  await leave(desk, { ...input, revision: 2, final: true, text: 'best casino https://spam.example/win' });
  expect(await rows(desk)).toMatchObject([{ aside: 0, complaints: 1, suspicion: null }]);
});

test('the same words from many are put aside from the tenth on, each hour and board by itself', async () => {
  const desk = await openDesk();
  const context = { url: `${origin}/`, title: 'Milk' };
  const say = (text: string, more: Partial<SubmissionInput> = { kind: 'comment', rating: undefined }) =>
    leave(desk, rating({ text, context, ...more }), {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      fetchSite: 'cross-site',
      fetchMode: 'cors',
      acceptLanguage: 'en',
    });
  for (let nth = 0; nth < 11; nth++) {
    await say(`They took my money and never answered me${'!'.repeat(nth)}`);
    await say('Great');
    // A till that fails makes customers write alike.
    await say('The till fell over while I was paying.', { rating: { metric: 'csat', value: 1 } });
  }
  const aside = (await rows(desk)).filter(({ suspicion }) => suspicion !== null);
  expect(aside).toHaveLength(2);
  expect(JSON.parse(aside[0]!.suspicion!).reasons).toEqual(['repeated-often']);
  await desk.tick(3);
  expect(await desk.all('SELECT * FROM recent_words WHERE board_id = ?', desk.key)).toEqual([]);
});

test('a test is no program’s', async () => {
  const desk = await openDesk();
  await leave(desk, thrown({ test: true }));
  expect(await rows(desk)).toMatchObject([{ aside: 0 }]);
});

test('who votes and writes far too much on the wall is refused; their neighbour is not', async () => {
  const seen = new Map<string, number>();
  const limit = async ({ key }: { key: string }) => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return { success: seen.get(key)! <= 3 };
  };
  const desk = await openDesk({}, { RATE_LIMIT: { limit } });
  const from = (address: string, path: string, headers: Record<string, string>, body: string) =>
    desk.ask(path, { method: 'POST', headers: { ...headers, 'cf-connecting-ip': address }, body });
  const ownForm = {
    origin: 'https://desk.example',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const doors = [
    [`/v1/boards/${desk.key}/requests/req_01/vote`, { origin, 'content-type': 'text/plain' }, '{}'],
    [`/b/${desk.key}/requests/req_01/vote`, ownForm, 'vote=yes'],
    [`/b/${desk.key}/requests`, ownForm, 'title='],
    [`/b/${desk.key}/notes`, ownForm, 'text='],
  ] as const;
  for (const [path, headers, body] of doors) {
    seen.clear();
    const statuses: number[] = [];
    for (let nth = 0; nth < 5; nth++) statuses.push((await from('192.0.2.7', path, headers, body)).status);
    expect(
      statuses.map((status) => status === 429),
      path,
    ).toEqual([false, false, false, true, true]);
    expect((await from('192.0.2.8', path, headers, body)).status, path).not.toBe(429);
  }
});
