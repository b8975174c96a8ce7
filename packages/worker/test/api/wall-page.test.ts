import { expect, test } from 'vitest';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { putUp } from './wall-cards.ts';
import { filled, get, ours, read, send } from './wall-page-forms.ts';

const at = Date.UTC(2026, 9, 5);

const cards = (desk: OpenDesk) =>
  desk.all<{ words: string; details: string | null; state: string; kind: string; author: string | null }>(
    'SELECT words, details, state, kind, author FROM cards WHERE board_id = ? ORDER BY created_at, id',
    desk.key,
  );
const submissions = (desk: OpenDesk) =>
  desk.all<{ id: string }>('SELECT * FROM submissions WHERE board_id = ?', desk.key);

test('the page shows what hangs there, in its reader’s language, and nothing else', async () => {
  const desk = await openDesk();
  const oat = await putUp(desk, { words: 'Oat milk', status: 'planned', votes: 12, at, author: 'Mia' });
  await putUp(desk, { kind: 'note', words: 'Lovely bread', at, answer: 'Thank you', answered_by: 'dana' });
  await putUp(desk, { kind: 'change', words: 'The queue was long', answer: 'A second till is open', at });
  await putUp(desk, { words: 'Not for everybody', state: 'waiting', at });

  const answer = await get(desk, '', { 'accept-language': 'de-AT, en;q=0.5' });
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('<html lang="de" dir="ltr">');
  for (const words of ['Oat milk', 'Geplant', 'Lovely bread', 'Dana Weiss', 'A second till is open', '12'])
    expect(html).toContain(words);
  expect(html).not.toContain('Not for everybody');
  expect(html).toContain(`/b/${desk.key}/requests/${oat}#vote`);
  expect(await read(desk, '?lang=ar')).toContain('<html lang="ar" dir="rtl">');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('kinds, statuses and words narrow it; more is a link; a lost cursor leads to the beginning', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 22; n++) await putUp(desk, { words: `Wish ${n}`, votes: 100 - n, at: at + n });
  await putUp(desk, { words: 'Done already', status: 'done', at });
  await putUp(desk, { kind: 'note', words: 'A note', at });

  expect(await read(desk, '?kind=note')).not.toContain('Wish 0');
  expect(await read(desk, '?status=done')).toContain('Done already');
  const first = await read(desk, '?kind=request');
  expect(first).toContain('Wish 19');
  expect(first).not.toContain('Wish 20');
  const more = /href="([^"]*cursor=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&');
  const rest = await (await desk.ask(more)).text();
  expect(rest).toContain('Wish 21');
  expect(rest).not.toContain('Wish 19');
  const lost = await read(desk, '?kind=request&cursor=w1~made-up');
  expect(lost).toContain('Here is its beginning');
  expect(lost).toContain('Wish 0');
  expect((await get(desk, '?kind=nonsense&status=merged&sort=x')).status).toBe(200);
  expect(await read(await openDesk())).toContain('Nothing hangs here yet');
});

test('a reader who has it is told so by one statement; a change, a language, a name, a version make it another page', async () => {
  const asked: string[] = [];
  const plain = await openDesk();
  const DB = {
    prepare: (sql: string) => {
      asked.push(sql);
      return plain.db.prepare(sql);
    },
    batch: (batch: D1PreparedStatement[]) => plain.db.batch(batch),
  };
  // Half past an hour: the page is another one with the next.
  const now = Date.now();
  const half = (3_600_000 - (now % 3_600_000) + 1_800_000) / 3_600_000;
  const spied = { DB };
  const page = (headers: Record<string, string> = {}, hours = half) =>
    plain.ask(`/b/${plain.key}`, { headers }, hours, spied);
  const first = await page();
  const tag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  asked.length = 0;
  const again = await page({ 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(asked).toHaveLength(1);
  expect((await page({ 'if-none-match': tag, 'accept-language': 'ar' })).status).toBe(200);
  await putUp(plain, { at, answer: 'Soon', answered_by: 'dana' });
  const answered = await page({ 'if-none-match': tag });
  expect(await answered.text()).toContain('Dana Weiss');
  await plain.db.prepare(`UPDATE managers SET name = 'D. W.' WHERE board_id = ?`).bind(plain.key).run();
  const renamed = await page({ 'if-none-match': answered.headers.get('etag')! }, half + 0.01);
  expect(await renamed.text()).toContain('D. W.');
});

test('it names no other site, and is listed only where the board wants that; a closed wall is no page', async () => {
  const desk = await openDesk();
  const hidden = await get(desk);
  const policy = hidden.headers.get('content-security-policy')!;
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", 'trusted-types'])
    expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
  expect(hidden.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(await hidden.text()).toContain('content="noindex, nofollow"');

  const listed = await openDesk({ wall: { indexable: true } });
  const open = await get(listed);
  expect(open.headers.get('x-robots-tag')).toBeNull();
  expect(await open.text()).toContain('content="index, follow"');

  const closed = await openDesk({ wall: { open: false } });
  for (const path of ['', '/feed.xml', '/screen', '/requests/req_1']) {
    const answer = await get(closed, path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no page here');
  }
  expect((await get({ ...desk, key: 'nobodys' })).status).toBe(404);
});

test('a page says of itself what is shared: its own address in each language, a title of its own, the feed', async () => {
  const desk = await openDesk({ wall: { indexable: true } });
  const oat = await putUp(desk, { words: 'Oat milk', status: 'planned', status_line: 'From May', at });
  const loud = 'Too loud at noon '.repeat(10);
  const note = await putUp(desk, { kind: 'note', words: loud, at });
  const head = async (path: string) => {
    const [inside] = (await read(desk, path)).split('</head>');
    const tags = [...inside!.matchAll(/<(?:link|meta) ([^>]*?)\/?>/g)].map(([, attributes]) =>
      Object.fromEntries(
        [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ),
    );
    const said = (name: string) => tags.find((tag) => (tag.property ?? tag.name) === name)?.content;
    const links = (rel: string) => tags.filter((tag) => tag.rel === rel);
    return { title: /<title>(.*?)<\/title>/.exec(inside!)![1], said, links };
  };
  const wall = `https://desk.example/b/${desk.key}`;
  const asked = await head(`/requests/${oat}?lang=de&vote=sent`);
  expect(asked.title).toBe('Oat milk · Corner Shop');
  const own = `${wall}/requests/${oat}?lang=de`;
  expect([asked.links('canonical')[0]!.href, asked.said('og:url')]).toEqual([own, own]);
  expect(asked.links('alternate').map(({ hreflang, type, href }) => [hreflang ?? type, href])).toEqual([
    ...['en', 'de', 'ar'].map((lang) => [lang, `${wall}/requests/${oat}?lang=${lang}`]),
    ['x-default', `${wall}/requests/${oat}`],
    ['application/atom+xml', `/b/${desk.key}/feed.xml?lang=de`],
  ]);
  const date = new Date(at).toISOString();
  for (const [name, content] of [
    ['description', 'From May'],
    ['og:title', 'Oat milk · Corner Shop'],
    ['og:description', 'From May'],
    ['og:type', 'article'],
    ['og:locale', 'de_DE'],
    ['article:published_time', date],
    ['robots', 'index, follow'],
  ] as const)
    expect(asked.said(name), name).toBe(content);
  const said = (await head(`/notes/${note}`)).said('og:description');
  expect(said).toBe(loud.trim());

  const whole = await head('?kind=note');
  expect(whole.links('canonical')[0]!.href).toBe(wall);
  expect([whole.title, whole.said('og:type')]).toEqual(['Said · On the board of Corner Shop', 'website']);
  const searched = await head('?q=oat');
  expect(searched.title).toBe('What is like “oat” · On the board of Corner Shop');
  expect(searched.said('robots')).toBe('noindex, nofollow');
  expect(searched.links('canonical')).toEqual([]);
});

test('a request goes in without a script, once however often its form is sent, and waits to be put up', async () => {
  const desk = await openDesk();
  const html = await read(desk);
  const form = filled(html, 'ask', {
    title: 'Oat milk',
    details: 'The barista kind',
    name: 'Mia May',
    email: '',
  });
  const answer = await send(desk, form);
  const thanks = await answer.text();
  expect(answer.status).toBe(201);
  expect(thanks).toMatch(/WB-[0-9A-Z]{6}/);
  const page = /href="https:\/\/desk\.example(\/r\/[^"]+)"/.exec(thanks)![1]!;
  expect((await desk.ask(page)).status).toBe(200);
  expect(thanks).toContain('Somebody at Corner Shop looks at it');
  expect((await send(desk, form)).status).toBe(200);
  expect(await cards(desk)).toEqual([
    { words: 'Oat milk', details: 'The barista kind', state: 'waiting', kind: 'request', author: 'Mia' },
  ]);
  expect((await send(desk, { ...form, fields: { ...form.fields, title: 'Rye bread' } })).status).toBe(201);
  expect(await submissions(desk)).toHaveLength(2);
});

test('what is like it is shown first, with everything that was typed; it can be asked for all the same', async () => {
  const desk = await openDesk();
  await putUp(desk, { words: 'Oat milk, please', at });
  await desk.tick();
  const form = filled(await read(desk), 'ask', { title: 'oat mlk', details: 'Two <cartons>', name: 'Mia' });
  const answer = await send(desk, form);
  const html = await answer.text();
  expect(html).toContain('Is it one of these?');
  expect(html).toContain('Oat milk, please');
  expect(html).toContain('Two &lt;cartons&gt;');
  expect(await submissions(desk)).toHaveLength(0);
  const { title, details, name } = form.fields as Record<string, string>;
  const anyway = filled(html, 'ask', { title: title!, details: details!, name: name! });
  expect(anyway.fields).toMatchObject({ anyway: 'yes', key: (form.fields as { key?: string }).key });
  expect((await send(desk, anyway)).status).toBe(201);
  expect(await submissions(desk)).toHaveLength(1);
});

test('a note goes up only with a tick; wrong forms come back with what was typed', async () => {
  const desk = await openDesk();
  const html = await read(desk, '?lang=de');
  const quiet = await send(desk, filled(html, 'note', { text: 'Between us', tone: 'praise' }));
  expect(await quiet.text()).toContain('Hier wird es nicht aufgehängt');
  expect(await cards(desk)).toEqual([]);
  await send(desk, filled(html, 'note', { text: 'For everybody', tone: '', publish: 'yes' }));
  expect(await cards(desk)).toMatchObject([{ words: 'For everybody', kind: 'note', state: 'waiting' }]);

  const wrong = await send(desk, filled(html, 'ask', { title: ' ', details: 'Kept "words"', email: 'mia@' }));
  const page = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(page).toContain('<html lang="de"');
  expect(page).toContain('Kept &quot;words&quot;');
  expect(page).toContain('value="mia@"');
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
  const none = await openDesk({ kinds: ['rating'] });
  expect(await read(none)).not.toContain('<form method="post"');
  expect(
    (await send(desk, { ...filled(html, 'ask', { title: 'x' }), action: `/b/${none.key}/requests` })).status,
  ).toBe(404);
});

test('forms count from our own pages only, and no more than a network may send; a robot’s form is taken in', async () => {
  const desk = await openDesk();
  const form = filled(await read(desk), 'ask', { title: 'Oat milk' });
  for (const headers of [{ origin: 'https://evil.example' }, {}, { ...ours, 'sec-fetch-site': 'cross-site' }])
    expect((await send(desk, form, headers as Record<string, string>)).status).toBe(403);
  expect(await submissions(desk)).toHaveLength(0);
  const robot = { ...form.fields, website: 'https://spam.example', made: 'forged' };
  expect((await send(desk, { ...form, fields: robot })).status).toBe(201);
  const { made: _, ...unstamped } = form.fields as Record<string, string>;
  expect((await send(desk, { ...form, fields: { ...unstamped, title: 'Rye' } })).status).toBe(201);
  const full = await openDesk({}, { RATE_LIMIT: { limit: async () => ({ success: false }) } });
  const refused = await send(full, { ...form, action: `/b/${full.key}/requests` });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).not.toBeNull();
});
