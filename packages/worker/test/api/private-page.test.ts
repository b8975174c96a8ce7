import { expect, test } from 'vitest';
import { customerDesk, formKey } from './customer-desk.ts';

const everything = async ({ desk }: Awaited<ReturnType<typeof customerDesk>>) =>
  Promise.all(
    ['complaints', 'outbox'].map((table) => desk.all(`SELECT * FROM ${table} WHERE board_id = ?`, desk.key)),
  );

test('a hundred GETs and HEADs of a mail scanner, choices filled in or not, change nothing', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  await shop.resolve(complaint);
  const before = await everything(shop);
  for (const query of ['', '?helped=yes', '?helped=no', '?done=verdict', '?done=erase'])
    for (let i = 0; i < 10; i++)
      for (const method of ['GET', 'HEAD'])
        expect((await shop.desk.ask(`/r/${token}${query}`, { method })).status).toBe(200);
  expect(await everything(shop)).toEqual(before);
  expect(await shop.events(complaint, 'verdict')).toEqual([]);
});

test('a mailed choice is filled in, and counts only once it is sent', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  await shop.resolve(complaint);
  const html = await (await shop.desk.ask(`/r/${token}?helped=no`)).text();
  expect(html).toMatch(/value="no"[^>]*checked/);
  expect(html).not.toMatch(/value="yes"[^>]*checked/);
  expect(await shop.status(complaint)).toBe('resolved');
  const answer = await shop.post(`/r/${token}/verdict`, { helped: 'no', text: 'It is open again' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=verdict`]);
  expect(await shop.status(complaint)).toBe('reopened');
  expect(await (await shop.desk.ask(`/r/${token}?done=verdict`)).text()).toContain('It is open again, with');
});

test.each(['yes', 'no'])('fifty concurrent verdicts of “%s” are one', async (helped) => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  await shop.resolve(complaint);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => shop.post(`/r/${token}/verdict`, { helped })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(await shop.events(complaint, 'verdict')).toHaveLength(1);
  expect(await shop.events(complaint, 'reopened')).toHaveLength(helped === 'no' ? 1 : 0);
});

test('a mailed button still works when nobody answered for so long that it was closed', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  await shop.resolve(complaint);
  for (const days of [5, 20]) await shop.desk.tick(24 * days);
  expect(await shop.status(complaint)).toBe('closed');
  const form = `action="/r/${token}/verdict"`;
  expect(await (await shop.desk.ask(`/r/${token}`)).text()).not.toContain(form);
  expect(await (await shop.desk.ask(`/r/${token}?helped=no`)).text()).toContain(form);
  expect((await shop.post(`/r/${token}/verdict`, { helped: 'no' }, 24 * 21)).status).toBe(303);
  expect(await shop.status(complaint)).toBe('reopened');
  expect(await (await shop.desk.ask(`/r/${token}?helped=no`)).text()).not.toContain(form);
});

test('a verdict that nobody asked for is answered with the page, and the words are kept', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  const answer = await shop.post(`/r/${token}/verdict`, { helped: 'yes' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('There is nothing to answer here now.');
  expect(await shop.status(complaint)).toBe('open');
});

test('added words reach whoever has it, once however often the form is sent', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  const key = formKey(await (await shop.desk.ask(`/r/${token}`)).text());
  for (let i = 0; i < 3; i++)
    expect((await shop.post(`/r/${token}/words`, { key, text: 'The milk too' })).status).toBe(303);
  expect(await shop.events(complaint, 'wrote')).toMatchObject([{ text: 'The milk too' }]);
  expect(
    await shop.desk.all(`SELECT id FROM outbox WHERE complaint_id = ? AND kind = 'wrote'`, complaint),
  ).toHaveLength(1);
  expect(await (await shop.desk.ask(`/r/${token}`)).text()).toContain('The milk too');
});

test('words to what needed no answer are kept with it', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave({ rating: { metric: 'csat', value: 5 }, text: 'Lovely bread' });
  const key = formKey(await (await shop.desk.ask(`/r/${token}`)).text());
  await shop.post(`/r/${token}/words`, { key, text: 'And the rolls' });
  await shop.post(`/r/${token}/words`, { key, text: 'And the rolls' });
  const html = await (await shop.desk.ask(`/r/${token}`)).text();
  expect(html.match(/And the rolls/g)).toHaveLength(1);
});

test('words that the board watches for make a complaint of what was none, once', async () => {
  const shop = await customerDesk({ policy: { watchList: ['poisoned'] } });
  const { token, complaint } = await shop.leave({
    rating: { metric: 'csat', value: 5 },
    text: 'Lovely bread',
  });
  const key = formKey(await (await shop.desk.ask(`/r/${token}`)).text());
  for (let i = 0; i < 3; i++) await shop.post(`/r/${token}/words`, { key, text: 'I think I was poisoned' });
  expect(await shop.status(complaint)).toBe('open');
  await shop.deliver();
  const [mail, ...more] = await shop.mailsTo('dana@shop.example');
  expect(more).toEqual([]);
  expect(mail!.text).toContain('I think I was poisoned');
  expect(await shop.events(complaint, 'wrote')).toHaveLength(1);
});

test.each([1, 5])('words survive what the widget still sends of a rating of %i', async (value) => {
  const shop = await customerDesk();
  const { token, input } = await shop.leave({ rating: { metric: 'csat', value }, final: false });
  const key = formKey(await (await shop.desk.ask(`/r/${token}`)).text());
  await shop.post(`/r/${token}/words`, { key, text: 'And the rolls' });
  await shop.desk.submit({ ...input, revision: 2, rating: { metric: 'csat', value: 5 }, final: true });
  expect(await (await shop.desk.ask(`/r/${token}`)).text()).toContain('And the rolls');
});

test('what is wrong is said at its field, in the reader’s language, with the words kept', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave();
  const long = `${'ä'.repeat(5_001)}`;
  const key = '01JD8ZK3Y6A7B8C9D0E1F2G3H4';
  const answer = await shop.post(`/r/${token}/words?lang=de`, { key, text: long });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Bitte verwenden Sie höchstens 5.000 Zeichen.');
  expect(html).toContain(long);
  expect(html).toContain(`action="/r/${token}/words?lang=de"`);
  expect((await shop.post(`/r/${token}/words`, { key, text: ' \n ' })).status).toBe(422);
  expect((await shop.post(`/r/${token}/contact`, { email: 'nobody', phone: 'x' })).status).toBe(422);
  expect((await shop.post(`/r/${token}/verdict`, { text: 'x' })).status).toBe(422);
  expect((await shop.post(`/r/${token}/erase`)).status).toBe(422);
  const kept = await shop.post(`/r/${token}/words?lang=ar`, { key, text: 'شكرا' });
  expect(kept.headers.get('location')).toBe(`/r/${token}?lang=ar&done=words`);
});

test('a customer ends it, and it stays ended', async () => {
  const shop = await customerDesk();
  const { token, complaint } = await shop.leave();
  expect((await shop.post(`/r/${token}/settle`)).status).toBe(303);
  expect((await shop.post(`/r/${token}/settle`)).status).toBe(303);
  expect(await shop.status(complaint)).toBe('closed');
  expect(await shop.events(complaint, 'closed')).toHaveLength(1);
});

test('corrected details are what the manager sees, and a form without changes is no event', async () => {
  const shop = await customerDesk();
  const { token, complaint, submission } = await shop.leave();
  await shop.post(`/r/${token}/contact`, { ...shop.mia, email: 'mia.sorge@mail.example' });
  await shop.post(`/r/${token}/contact`, { ...shop.mia, email: 'mia.sorge@mail.example' });
  const [row] = await shop.desk.all<{ contact: string; customer: string }>(
    'SELECT contact, customer FROM submissions WHERE id = ?',
    submission,
  );
  expect(JSON.parse(row!.contact)).toEqual({ ...shop.mia, email: 'mia.sorge@mail.example' });
  expect(row!.customer).toBe('mail:mia.sorge@mail.example');
  expect(await shop.events(complaint, 'contact-changed')).toHaveLength(1);
  await shop.post(`/r/${token}/contact`, {});
  expect(await (await shop.desk.ask(`/v1/receipts/${token}`)).json()).toMatchObject({
    contact: { confirmed: false },
  });
});

test('a stranger’s, shortened or erased token opens no form', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave();
  for (const verb of ['words', 'verdict', 'settle', 'contact', 'erase'])
    for (const bad of [token.slice(0, -1), `${token}x`, 'nothing'])
      expect((await shop.post(`/r/${bad}/${verb}`, { sure: 'yes', text: 'x', helped: 'yes' })).status).toBe(
        404,
      );
});

test('every page has an icon that its own policy lets in, on each host; who asks for another gets the same', async () => {
  const { desk, leave } = await customerDesk();
  const { token } = await leave();
  for (const path of ['/', `/r/${token}`, `/b/${desk.key}`, '/sign-in', '/setup/x']) {
    const page = await desk.ask(path);
    expect(await page.text(), path).toContain('<link rel="icon" type="image/svg+xml" href="/icon.svg"/>');
    expect(page.headers.get('content-security-policy'), path).toContain("img-src 'self'");
  }
  for (const path of ['/icon.svg', '/favicon.ico'])
    for (const DESK_URL of [undefined, 'https://desk.example']) {
      const settings = { DESK_URL, PUBLIC_URL: DESK_URL ? 'https://public.example' : 'https://desk.example' };
      const answer = await desk.ask(path, {}, 0, settings);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'image/svg+xml; charset=utf-8',
      ]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=604800');
      expect(await answer.text()).toContain('prefers-color-scheme: dark');
    }
});
