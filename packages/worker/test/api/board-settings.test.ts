import { afterEach, expect, test, vi } from 'vitest';
import { openDesk, origin, rating } from './open-desk.ts';
import { shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', role: 'manager' as const, tier: 2 },
];

async function atDesk(file: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ managers, ...file });
  const dana = await signedIn(desk);
  const configuration = async () =>
    (await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } })).json<Record<string, never>>();
  return { desk, dana, configuration };
}

const location = (answer: Response) => answer.headers.get('location')?.split('/settings')[1];

afterEach(() => void vi.restoreAllMocks());

test('questions are added, worded, moved and removed with buttons, and the widget is told so', async () => {
  const { dana, configuration } = await atDesk();
  const added = { moment: 'delivery', metric: 'ces', look: 'stars', 'text-en': 'Was it easy?', index: 'new' };
  expect(location(await dana.post('/settings/questions', { ...added, version: '1', act: 'add' }))).toBe(
    '/questions?saved=2',
  );
  await dana.post('/settings/questions', { index: '1', version: '2', act: 'up' });
  expect(await configuration()).toMatchObject({
    questions: [
      { moment: 'delivery', metric: 'ces', text: { en: 'Was it easy?' } },
      { metric: 'csat', look: 'stars' },
    ],
  });
  await dana.post('/settings/questions', { index: '1', version: '3', act: 'remove' });
  const last = await dana.post('/settings/questions', { index: '0', version: '4', act: 'remove' });
  expect(last.status).toBe(422);
  expect(await configuration()).toMatchObject({ questions: [{ moment: 'delivery' }] });
});

test('two questions for one moment, no scale, too long a text: each is said beside its field', async () => {
  const { dana } = await atDesk();
  const wrong = {
    moment: '',
    metric: 'mood',
    'text-de': 'x'.repeat(201),
    version: '1',
    act: 'add',
    index: 'new',
  };
  expect(await (await dana.post('/settings/questions', wrong)).text()).toContain('id="add-moment-problem"');
  const html = await (await dana.post('/settings/questions', { ...wrong, moment: 'checkout' })).text();
  expect(html).toContain('id="add-metric-problem"');
  expect(html).toContain('id="add-text-de-problem"');
  expect(html).toContain('value="checkout"');
});

test('a wording in one language leaves the others as they are, and an empty one takes it away', async () => {
  const { dana, configuration } = await atDesk({
    questions: [{ metric: 'csat', text: { en: 'How was it?', de: 'Wie war es?' } }],
  });
  await dana.post('/settings/languages', { language: 'ar', text0: 'كيف كان؟', version: '1' });
  await dana.post('/settings/languages', { language: 'en', text0: ' ', version: '2' });
  expect(await configuration()).toMatchObject({
    questions: [{ text: { de: 'Wie war es?', ar: 'كيف كان؟' } }],
  });
});

test('what is previewed is stored nowhere, and a faint colour is named with its contrast', async () => {
  const { desk, dana } = await atDesk();
  const form = { section: 'look', colour: 'own', accent: '#ffee88', position: 'start', launcher: 'yes' };
  const answer = await dana.ask(`/desk/${desk.key}/settings/preview`, {
    method: 'POST',
    headers: { origin: 'https://desk.example', accept: 'application/json' },
    body: new URLSearchParams(form),
  });
  expect(await answer.json()).toMatchObject({
    configuration: { look: { accent: '#ffee88', position: 'start' } },
    notes: ['On light pages this colour is hard to see: its contrast is 1.1 to 1, and 3 to 1 is needed.'],
  });
  expect(await (await dana.post('/settings/preview', form)).text()).toContain('src="/wipeboard.js"');
  expect(await desk.all('SELECT version FROM boards WHERE key = ?', desk.key)).toEqual([{ version: 1 }]);
  await dana.post('/settings/look', { ...form, accent: 'red;}', version: '1' });
  expect(await desk.all('SELECT version FROM boards WHERE key = ?', desk.key)).toEqual([{ version: 1 }]);
  expect(location(await dana.post('/settings/look?step=2', { ...form, version: '1' }))).toBe(
    '/people?saved=2&step=3',
  );
});

test('sites are typed as any address, and the last one stays', async () => {
  const { desk, dana } = await atDesk();
  await dana.post('/settings/origins', { act: 'add', site: 'www.shop.example/basket?x=1', version: '1' });
  const there = await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin: 'https://www.shop.example' } });
  expect(there.status).toBe(200);
  await dana.post('/settings/origins', { act: 'remove', site: origin, version: '2' });
  const last = await dana.post('/settings/origins', {
    act: 'remove',
    site: 'https://www.shop.example',
    version: '3',
  });
  expect(shown(await last.text())).toContain('A board needs one site at least.');
  const wrong = await dana.post('/settings/origins', {
    act: 'add',
    site: 'javascript:alert(1)',
    version: '3',
  });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('id="site-problem"')]);
});

const policy = "default-src 'none'; script-src 'self'; connect-src https://desk.example";
const tag = (key: string) =>
  `<script async src="https://desk.example/wipeboard.js" data-board="${key}"></script>`;

/** What the desk finds at an address that answers like this. */
async function findings(answer: (key: string) => Response, address = 'https://shop.example/') {
  const { desk, dana } = await atDesk();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) =>
    String(input).startsWith('https://cloudflare-dns.com/')
      ? Response.json({ Status: 0, Answer: [{ type: 1, data: '93.184.215.14' }] })
      : answer(desk.key),
  );
  return shown(await (await dana.post('/settings/origins/test', { address })).text());
}

test.each<[string, (key: string) => Response, string]>([
  ['fine', (key) => new Response(`<head>${tag(key)}`), 'All is well.'],
  ['missing', () => new Response('<p>Hello'), 'The line isn’t in the page.'],
  ['in a comment', (key) => new Response(`<!-- ${tag(key)} -->`), 'where browsers don’t run it'],
  ['in a noscript', (key) => new Response(`<noscript>${tag(key)}</noscript>`), 'where browsers don’t run it'],
  ['in a template', (key) => new Response(`<template>${tag(key)}</template>`), 'where browsers don’t run it'],
  ['of another board', () => new Response(tag('bakery')), 'The line names another board: bakery.'],
  [
    'a module',
    (key) => new Response(tag(key).replace('async', 'type=module')),
    'The line says type="module".',
  ],
  [
    'of another desk',
    (key) => new Response(tag(key).replace('desk.example', 'old.example')),
    'The line asks another desk: https://old.example.',
  ],
  [
    'blocked by a header',
    (key) => new Response(tag(key), { headers: { 'content-security-policy': policy } }),
    'Add this to it: script-src https://desk.example',
  ],
  [
    'blocked by a meta tag',
    (key) =>
      new Response(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">${tag(key)}`),
    'Add this to it: connect-src https://desk.example',
  ],
  ['gone', () => new Response('', { status: 404 }), 'The page answers with 404'],
])('a page with its line %s is told what to do', async (_, answer, said) => {
  expect(await findings(answer)).toContain(said);
});

test('a page that leads to another site is judged there, with the button that adds it', async () => {
  const answer = (key: string) => {
    const [, [to]] = vi.mocked(fetch).mock.calls.slice(-2) as [unknown, [string]];
    return to.startsWith('https://www.')
      ? new Response(tag(key))
      : new Response('', { status: 301, headers: { location: 'https://www.shop.example/' } });
  };
  expect(await findings(answer)).toContain('Add https://www.shop.example');
});

test.each([
  ['http://169.254.169.254/latest/meta-data', 'We only look at pages over https.'],
  ['https://10.0.0.1/', 'This address is not on the open internet'],
  ['https://user:pw@shop.example/', 'We don’t send those'],
])('the desk does not go to %s', async (address, said) => {
  const words = await findings(() => new Response('inside'), address);
  expect(words).toContain(said);
  expect(fetch).not.toHaveBeenCalled();
});

test('the snippet names the desk and the board; pages that load it stand below, those refused marked', async () => {
  const { desk, dana } = await atDesk();
  expect(shown(await (await dana.get('/settings/snippet')).text())).toContain(
    'No page has loaded this board yet.',
  );
  const asked = await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } });
  expect(asked.headers.get('cache-control')).toContain('max-age=60');
  await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin: 'https://staging.example' } });
  await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin: 'https://x"><b>.example' } });
  await desk.submit(rating({ context: { url: `${origin}/checkout?token=secret` } }));
  const html = await (await dana.get('/settings/snippet')).text();
  expect(html).toContain(`data-board=&quot;${desk.key}&quot;&gt;&lt;/script&gt;`);
  const words = shown(html);
  expect(words).toContain(`${origin}/checkout`);
  expect(words).not.toContain('secret');
  expect(words).toMatch(/https:\/\/staging\.example Last seen: \d\d:\d\d not on your list/);
  expect(words).not.toContain('x">');
});

test('an owner makes a board, is its first owner there, and is led through four steps', async () => {
  const { desk, dana } = await atDesk();
  const form = {
    name: 'Café Zur Mühle',
    site: 'muehle.example',
    locale: 'de',
    timeZone: 'Europe/Vienna',
    key: '',
  };
  const headers = { origin: 'https://desk.example' };
  const make = (more: Record<string, string> = {}) =>
    dana.ask('/boards/new', { method: 'POST', headers, body: new URLSearchParams({ ...form, ...more }) });
  const wrong = await make({ site: 'not a site', timeZone: 'Mars' });
  expect(await wrong.text()).toMatch(/id="site-problem"[^]*id="timeZone-problem"/);
  const made = await make();
  const to = made.headers.get('location')!;
  expect(to).toMatch(/^\/desk\/cafe-zur-muehle(-\d+)?\/settings\/questions\?step=1$/);
  const page = shown(await (await dana.ask(to)).text());
  expect(page).toContain('1 of 4');
  expect(page).toContain('Skip to: Your colours');
  const second = (await make()).headers.get('location')!;
  expect(second).not.toBe(to);
  expect((await make({ key: desk.key })).status).toBe(409);
  const omar = await signedIn(desk, 'omar@shop.example');
  expect((await omar.ask('/boards/new')).status).toBe(403);
  expect(
    (await omar.ask('/boards/new', { method: 'POST', headers, body: new URLSearchParams(form) })).status,
  ).toBe(403);
});
