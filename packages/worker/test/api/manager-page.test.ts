import { describe, expect, test } from 'vitest';
import { managerDesk, shown } from './manager-desk.ts';

const sorry = 'Dear Priya,\nI am sorry. The seal is new since this morning.';

describe('a manager on the page behind their link', () => {
  test('answers the customer, which also makes the complaint theirs', async () => {
    const desk = await managerDesk();
    const response = await desk.send('dana', 'answer', { text: sorry.replace('\n', '\r\n') });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/c\/[^/?]+\?done=answer$/);
    expect(await desk.events('answered')).toEqual([
      { manager_id: 'dana', text: sorry, door: 'page', detail: null },
    ]);
    expect(await desk.complaint()).toMatchObject({ status: 'acknowledged', acknowledged_by: 'dana' });
    const page = await (await desk.ask(response.headers.get('location')!)).text();
    expect(shown(page)).toContain('Your answer stands on the customer’s private page.');
    expect(page).toContain('The seal is new since this morning.');
  });

  test('begins with a draft in the customer’s language, with their name, and may not send its gaps', async () => {
    const context = { url: 'https://shop.example/', locale: 'de-AT' };
    const desk = await managerDesk({}, { context, contact: { name: 'Jürgen Groß' } });
    const page = await desk.page('dana');
    expect(page).toContain('Guten Tag Jürgen Groß,\n\nwas Ihnen passiert ist, tut mir leid.');
    const draft = /<textarea[^>]*lang="de"[^>]*>\n([^<]+)<\/textarea>/.exec(page)![1]!;
    const response = await desk.send('dana', 'answer', { text: draft });
    expect(response.status).toBe(422);
    const again = await response.text();
    expect(again).toContain('role="alert"');
    expect(again).toContain('aria-describedby="answer-text-hint answer-text-problem"');
    expect(shown(again)).toContain('Something in square brackets is still to be filled in');
    expect(await desk.events('answered')).toEqual([]);
  });

  test('is told truthfully how an answer will reach the customer', async () => {
    const nobody = await managerDesk();
    expect(shown(await nobody.page('dana'))).toContain(
      'They gave no address. It waits on their private page',
    );
    const named = await managerDesk({}, { contact: { email: 'ada@home.example' } });
    expect(shown(await named.page('dana'))).toContain('Nobody has confirmed this address');
  });

  test('gets a hint on a phrase that lands badly, keeps the words, and sends them all the same', async () => {
    const desk = await managerDesk();
    const text = 'I am afraid that’s our policy.';
    const hinted = await desk.send('dana', 'answer', { text });
    expect(hinted.status).toBe(200);
    const page = await hinted.text();
    expect(shown(page)).toContain('“that’s our policy” sounds as if the rule mattered more than they do.');
    expect(page).toContain('I am afraid that’s our policy.</textarea>');
    expect(shown(page)).toContain('Send it as it is');
    expect(await desk.events('answered')).toEqual([]);
    expect((await desk.send('dana', 'answer', { text, anyway: 'yes' })).status).toBe(303);
    expect(await desk.events('answered')).toHaveLength(1);
  });

  test('keeps a remark that the customer never gets', async () => {
    const desk = await managerDesk();
    expect((await desk.send('omar', 'remark', { text: 'Ring the engineer' })).status).toBe(303);
    expect(await desk.events('remarked')).toMatchObject([{ manager_id: 'omar', text: 'Ring the engineer' }]);
    expect(await desk.owed('answer')).toEqual([]);
    expect(shown(await desk.page('dana'))).toContain('Private');
    expect((await desk.complaint()).status).toBe('open');
  });

  test('hands it over to a person who may act, with a word', async () => {
    const away = [{ from: '2020-01-01', to: '2099-01-01' }];
    const desk = await managerDesk({
      managers: [
        { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
        { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2, away },
        { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' },
      ],
    });
    const page = await desk.page('dana');
    expect(page).toContain('<option value="omar">Omar Haddad, away today</option>');
    expect(page).not.toContain('<option value="vera">');
    const refused = await desk.send('dana', 'hand-over', { to: 'vera', text: 'Please' });
    expect(refused.status).toBe(422);
    expect(shown(await refused.text())).toContain('There is no such person to hand it over to.');
    expect((await desk.send('dana', 'hand-over', { to: 'omar', text: 'You know them' })).status).toBe(303);
    expect((await desk.complaint()).assignee).toBe('omar');
    expect(await desk.events('handed-over')).toMatchObject([{ manager_id: 'omar', text: 'You know them' }]);
  });

  test('resolves it with a gesture within their limit, a lesson and the checklist', async () => {
    const desk = await managerDesk();
    const page = await desk.page('dana');
    expect(shown(page)).toContain('Up to €20.00 you decide alone. Above that, Omar Haddad');
    const response = await desk.send('dana', 'resolve', {
      told: sorry,
      done: 'New seal',
      gesture: 'Money back',
      cost: '6,40',
      cause: 'Product',
      prevention: 'Check monthly',
      by: '2026-12-15',
      checked: ['Told the team what happened'],
    });
    expect(response.status).toBe(303);
    expect((await desk.complaint()).status).toBe('resolved');
    const [event] = await desk.events('resolved');
    expect(event).toMatchObject({ manager_id: 'dana', text: sorry });
    expect(JSON.parse(event!.detail!)).toEqual({
      resolution: {
        done: 'New seal',
        gesture: { what: 'Money back', cost: 6.4 },
        lesson: { cause: 'Product', prevention: 'Check monthly', by: '2026-12-15' },
        checked: ['Told the team what happened'],
      },
    });
  });

  test('asks for approval above their limit; somebody above approves with one click', async () => {
    const desk = await managerDesk();
    await desk.send('dana', 'resolve', { told: sorry, gesture: 'A voucher', cost: '50' });
    expect((await desk.complaint()).status).toBe('acknowledged');
    expect(await desk.page('dana')).not.toContain('/approve"');
    expect(shown(await desk.page('omar'))).toContain('Dana Weiss asks you to approve a gesture of €50.00.');
    const own = await desk.send('dana', 'approve');
    expect(own.status).toBe(409);
    expect(shown(await own.text())).toContain('This is for somebody else to decide. Nothing was changed.');
    expect((await desk.send('omar', 'approve')).status).toBe(303);
    expect((await desk.complaint()).status).toBe('resolved');
    expect(await desk.events('approved')).toMatchObject([{ manager_id: 'omar' }]);
  });

  test('declines a gesture with a word, and a second press is no mistake', async () => {
    const desk = await managerDesk();
    await desk.send('dana', 'resolve', { told: sorry, gesture: 'A voucher', cost: '50' });
    for (let press = 0; press < 2; press++)
      expect((await desk.send('omar', 'decline', { text: 'A smaller one?' })).status).toBe(303);
    expect(await desk.events('declined')).toMatchObject([{ text: 'A smaller one?' }]);
    expect((await desk.complaint()).proposal).toBeNull();
  });

  test('who comes too late learns what stands, and keeps their words', async () => {
    const desk = await managerDesk();
    await desk.send('omar', 'resolve', { told: sorry });
    const late = await desk.send('dana', 'resolve', { told: 'Other words of mine' });
    expect(late.status).toBe(409);
    const page = shown(await late.text());
    expect(page).toContain('It has been resolved in the meantime. Nothing was changed.');
    expect(page).toContain('What you had written Other words of mine');
    const wrong = await desk.send('dana', 'resolve', { told: 'More of mine', cost: 'much' });
    expect(wrong.status).toBe(409);
    expect(shown(await wrong.text())).toContain('What you had written More of mine');
    expect(await desk.events('resolved')).toHaveLength(1);
  });
});

test('a form sent twice acts once; what is written after going back is another message', async () => {
  const desk = await managerDesk();
  const act = `${await desk.link('dana', 'act')}/answer`;
  const key = '01JD8ZK3Y6000000000000000A';
  const twice = [1, 2].map(() => desk.ask(act, desk.form({ key, text: sorry })));
  expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303]);
  expect(await desk.events('answered')).toHaveLength(1);
  await desk.ask(act, desk.form({ key, text: 'And one thing more.' }));
  expect(await desk.events('answered')).toHaveLength(2);
});

test('a viewer reads and is offered nothing; what they post is refused', async () => {
  const desk = await managerDesk();
  expect(await desk.page('vera')).not.toContain('<form');
  for (const verb of ['acknowledge', 'approve', 'remark', 'answer']) {
    const fields =
      verb === 'remark' || verb === 'answer' ? { key: '01JD8ZK3Y6000000000000000A', text: 'x' } : undefined;
    expect((await desk.send('vera', verb, fields)).status).toBe(409);
  }
  expect((await desk.complaint()).version).toBe(1);
});

test.each([
  ['JSON', { headers: { 'content-type': 'application/json' }, body: '{"text":"a"}' }, 415],
  ['a file form', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
  [
    'too much',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'text='.padEnd(70_000, 'x') },
    413,
  ],
  [
    'a field of nobody’s',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'text=a&status=closed' },
    422,
  ],
  [
    'a field of every object',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'text=a&__proto__=b' },
    422,
  ],
  [
    'a thousand fields',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1&'.repeat(1000) },
    400,
  ],
])('a form as %s is refused as a page, and nothing is kept', async (_, init, status) => {
  const desk = await managerDesk();
  const response = await desk.ask(`${await desk.link('dana', 'act')}/answer`, { method: 'POST', ...init });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).not.toContain('The fault is ours');
  expect((await desk.complaint()).version).toBe(1);
});

test('says whose mails are late', async () => {
  const desk = await managerDesk();
  expect(shown(await desk.page('dana'))).not.toContain('have not reached their person');
  await desk.db.prepare(`UPDATE outbox SET state = 'dead' WHERE complaint_id = ?`).bind(desk.id).run();
  expect(shown(await desk.page('dana'))).toContain(
    'Mails of this board that have not reached their person: 1.',
  );
});

test('a flood through one link is held back', async () => {
  const desk = await managerDesk();
  const limited: string[] = [];
  const RATE_LIMIT = {
    limit: async ({ key }: { key: string }) => {
      limited.push(key);
      return { success: false };
    },
  };
  const act = `${await desk.link('dana', 'act')}/acknowledge`;
  const response = await desk.ask(act, { method: 'POST' }, 0, { RATE_LIMIT });
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(limited).toEqual([`${desk.key} dana acts`]);
  expect((await desk.complaint()).version).toBe(1);
});
