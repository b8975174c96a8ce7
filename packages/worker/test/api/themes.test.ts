import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { receiver } from './receiver.ts';
import { shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

beforeEach(() => void receiver());
afterEach(() => void vi.restoreAllMocks());

const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1, role: 'owner' as const },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' as const },
];
const left = (text: string, value = 1, more = {}) =>
  rating({ final: true, text, rating: { metric: 'csat', value }, ...more });

async function submitted(desk: OpenDesk, input: unknown): Promise<string> {
  const { token } = await (await desk.submit(input)).json<{ token: string }>();
  return `sub_${token.split('.')[1]}`;
}

async function withTheme(rules: string, name = 'Freezers') {
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  const make = async () => {
    const made = await dana.post('/themes', { name, rules, do: 'save' });
    expect(made.status).toBe(303);
    return /thm_[0-9A-Z]{26}/.exec(made.headers.get('location')!)![0];
  };
  const rows = async (query = '') =>
    [
      ...(await (await dana.get(`/themes${query}`)).text()).matchAll(/<tr>(?:(?!<\/tr>).)*<td.*?<\/tr>/gs),
    ].map(([row]) => shown(row).trim());
  const tags = () =>
    desk.all<{ submission_id: string; by: string; off: number }>(
      'SELECT submission_id, by, off FROM submission_themes WHERE board_id = ? ORDER BY at',
      desk.key,
    );
  return { desk, dana, make, rows, tags };
}

test('a theme’s words are tried on what comes and on what was there, once each, and shown with people and weight', async () => {
  const { desk, make, rows, tags } = await withTheme('freezer*\ncold soup');
  await submitted(desk, left('The freezers were open'));
  await submitted(desk, left('Nothing about it', 5));
  const theme = await make();
  await submitted(desk, left('My cold soup', 5));
  await submitted(desk, { ...left('freezer'), test: true });
  await desk.tick();
  await desk.tick();
  expect(await tags()).toHaveLength(2);
  expect(await rows()).toEqual([
    expect.stringMatching(/^Freezers 2 0 50 % of 2 2 0, more than before Edit Freezers$/),
  ]);
  const inbox = await (await signedIn(desk)).get(`?theme=${theme}`);
  const html = shown(await inbox.text());
  expect(html).toContain('The freezers were open');
  expect(html).not.toContain('Nothing about it');
});

test('what somebody takes away stays away, whatever the words say, and what they give stays', async () => {
  const { desk, dana, make, tags, rows } = await withTheme('freezer');
  const theme = await make();
  const input = left('The freezer');
  const one = await submitted(desk, input);
  const other = await submitted(desk, left('The till'));
  await desk.tick();
  const tag = (act: string, id: string) =>
    dana.post('/themes/tags', [
      ['act', act],
      ['theme', theme],
      ['id', id],
      ['back', 'submission'],
    ]);
  const back = await tag('take', one);
  expect(back.headers.get('location')).toBe(`/desk/${desk.key}/submissions/${one}`);
  await tag('give', other);
  await desk.submit({ ...input, revision: 2, text: 'The freezer, the freezer' });
  await desk.tick();
  expect(await tags()).toEqual([
    { submission_id: one, by: '', off: 1 },
    { submission_id: other, by: 'dana', off: 0 },
  ]);
  expect((await rows())[0]).toMatch(/^Freezers 1 /);
  await tag('give', one);
  expect((await rows())[0]).toMatch(/^Freezers 2 /);
  const page = await (await dana.get(`/submissions/${one}`)).text();
  expect(page).toContain(`?theme=${theme}`);
});

test('several at once are given a theme with the way back, which leaves alone who had it before', async () => {
  const { desk, dana, make, tags } = await withTheme('freezer');
  const theme = await make();
  const had = await submitted(desk, left('The freezer'));
  const other = await submitted(desk, left('The till'));
  await desk.tick();
  const all = (act: string, ...ids: string[]) =>
    dana.post('/themes/tags', [
      ['act', act],
      ['theme', theme],
      ...ids.map((id): [string, string] => ['id', id]),
    ]);
  const given = await all('give', had, other);
  const page = await (await dana.ask(given.headers.get('location')!)).text();
  expect(page).toContain('1 entry given the theme.');
  const undo = [...page.matchAll(/name="id" value="(sub_\w+)" autocomplete="off"/g)].map(([, id]) => id!);
  expect(undo).toEqual([other]);
  const back = await all('take', ...undo);
  expect(await (await dana.ask(back.headers.get('location')!)).text()).toContain('It is as it was before.');
  expect((await tags()).filter(({ off }) => off === 0).map(({ submission_id }) => submission_id)).toEqual([
    had,
  ]);
  const none = await all('give');
  expect(await (await dana.ask(none.headers.get('location')!)).text()).toContain('Nothing was changed');
});

test('words that no longer say it lose the theme, erased ones leave nothing, and quarantined ones count nowhere', async () => {
  const { desk, dana, make, tags, rows } = await withTheme('freezer');
  await make();
  const input = left('The freezer');
  await desk.submit(input);
  const { token } = await (await desk.submit(left('A freezer'))).json<{ token: string }>();
  const aside = await submitted(desk, left('Another freezer'));
  await desk.tick();
  expect((await rows())[0]).toMatch(/^Freezers 3 0 100 % of 3 3 /);
  await desk.submit({ ...input, revision: 2, text: 'The till' });
  await desk.tick();
  await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
  await desk.all('UPDATE submissions SET quarantined_at = 1 WHERE id = ?', aside);
  expect(await tags()).toHaveLength(1);
  expect((await rows())[0]).toMatch(/^Freezers 0 0 not rated 0 /);
  expect(
    await desk.all(
      'SELECT * FROM theme_days d JOIN themes t ON t.id = d.theme_id WHERE t.board_id = ?',
      desk.key,
    ),
  ).toEqual([]);
  await desk.all('UPDATE submissions SET quarantined_at = NULL WHERE id = ?', aside);
  expect((await rows())[0]).toMatch(/^Freezers 1 /);
  expect((await dana.get('/themes')).status).toBe(200);
});

test('other words begin anew, a theme that is taken away can be brought back, and a preview changes nothing', async () => {
  const { desk, dana, make, rows, tags } = await withTheme('freezer');
  const theme = await make();
  await submitted(desk, left('The <b>freezer</b>'));
  await submitted(desk, left('The till'));
  await desk.tick();
  const preview = await dana.post(`/themes/${theme}`, { name: 'Freezers', rules: 'till', do: 'preview' });
  expect(shown(await preview.text())).toMatch(/Found in 1 text of the newest 2 The till/);
  expect((await tags())[0]!.by).toBe('');
  await dana.post(`/themes/${theme}`, { name: 'Tills', rules: 'till', do: 'save' });
  await desk.tick();
  expect((await rows())[0]).toMatch(/^Tills 1 /);
  await dana.post(`/themes/${theme}/remove`);
  expect(await rows()).toEqual([]);
  expect(shown(await (await dana.get(`/themes?removed=${theme}`)).text())).toContain('Undo');
  await dana.post(`/themes/${theme}/restore`);
  expect((await rows())[0]).toMatch(/^Tills 1 /);
  const wrong = await dana.post('/themes', { name: '', rules: '*' });
  expect(wrong.status).toBe(422);
});

test('terms of at least three people are worked out by the clock, and thrown away when one of them is erased', async () => {
  const { desk, dana } = await withTheme('freezer');
  const tokens: string[] = [];
  for (let i = 0; i < 3; i++) {
    const { token } = await (await desk.submit(left('Secret freezer alarm'))).json<{ token: string }>();
    tokens.push(token);
  }
  const due = () => desk.all('UPDATE theme_terms SET due_at = 9e15 WHERE board_id <> ?', desk.key);
  await due();
  await desk.tick();
  const page = async () => shown(await (await dana.get('/themes')).text());
  expect(await page()).toContain('secret freezer alarm 3 people');
  await desk.ask(`/v1/receipts/${tokens[0]}`, { method: 'DELETE' });
  expect(await page()).not.toContain('secret freezer alarm');
  await desk.tick(0.02);
  expect(await page()).not.toContain('secret freezer alarm');
});

test('viewers read and change nothing; another board’s themes and feedback are out of reach', async () => {
  const { desk, dana, make, tags } = await withTheme('freezer');
  const theme = await make();
  const vera = await signedIn(desk, 'vera@shop.example');
  expect((await vera.get('/themes')).status).toBe(200);
  expect(await (await vera.get('/themes')).text()).not.toContain('/themes/new');
  for (const path of ['/themes', '/themes/tags', `/themes/${theme}`, `/themes/${theme}/remove`]) {
    expect((await vera.post(path, { name: 'x', act: 'give', theme })).status, path).toBe(403);
  }
  const other = await withTheme('freezer');
  const theirs = await submitted(other.desk, left('The freezer'));
  expect((await other.dana.get(`/themes/${theme}`)).status).toBe(404);
  await dana.post('/themes/tags', { act: 'give', theme, id: theirs });
  await other.dana.post('/themes/tags', { act: 'give', theme, id: theirs });
  expect([...(await tags()), ...(await other.tags())]).toEqual([]);
});
