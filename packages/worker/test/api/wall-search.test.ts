import { expect, test } from 'vitest';
import rebuild from '../../search-rebuild.sql?raw';
import { indexCards } from '../../src/operations/wall/index-cards.ts';
import { services } from '../../src/services.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { idsOf, putUp, readWall, wallOf } from './wall-cards.ts';
import { get } from './wall-page-forms.ts';

const index = (desk: OpenDesk) =>
  indexCards(
    services(desk.env(0), () => undefined),
    desk.db,
  );
const found = async (desk: OpenDesk, q: string, more = '&kind=request') =>
  (await wallOf(desk, `?q=${encodeURIComponent(q)}${more}`)).cards.map(({ words }) => words);

async function shelf(...words: string[]): Promise<OpenDesk> {
  const desk = await openDesk();
  for (const one of words) await putUp(desk, { words: one });
  await index(desk);
  return desk;
}

test('misspelt, begun, compound, accented and spaceless words find what is meant', async () => {
  const desk = await shelf(
    'Oat milk',
    'Bio-Hafermilch im Kühlregal',
    'Open on Sundays',
    'Gluten free bread rolls',
    'حليب الشوفان',
    '牛乳を増やしてください',
    'Fresh flowers',
  );
  for (const [asked, first] of [
    ['oat mlk', 'Oat milk'],
    ['OAT MILK!', 'Oat milk'],
    ['aot milk', 'Oat milk'],
    ['oat mikl', 'Oat milk'],
    ['pat milk', 'Oat milk'],
    ['could you please sell oat milk again', 'Oat milk'],
    ['hafermlich', 'Bio-Hafermilch im Kühlregal'],
    ['hafermilhc ', 'Bio-Hafermilch im Kühlregal'],
    ['kuehlregal', 'Bio-Hafermilch im Kühlregal'],
    ['kuhlregal', 'Bio-Hafermilch im Kühlregal'],
    ['regal haferm', 'Bio-Hafermilch im Kühlregal'],
    ['sunday', 'Open on Sundays'],
    ['glutn free', 'Gluten free bread rolls'],
    ['flow', 'Fresh flowers'],
    ['حَلِيب', 'حليب الشوفان'],
    ['شوفان', 'حليب الشوفان'],
    ['الشوفن', 'حليب الشوفان'],
    ['牛乳', '牛乳を増やしてください'],
  ] as const)
    expect((await found(desk, asked))[0], asked).toBe(first);
  for (const asked of [
    'parking',
    'xyzzy',
    'ot',
    'donuts on mondays',
    'Cat food that is not out of date',
    '?!',
    '   ',
    '',
  ])
    expect(await found(desk, asked), asked).toEqual([]);
});

test('what shares the rarer words stands first, and votes settle what is even', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 60; n++) await putUp(desk, { words: `More milk on shelf ${n + 100}` });
  const oat = await putUp(desk, { words: 'Oat milk, please', at: 1 });
  const wanted = await putUp(desk, { words: 'More oat biscuits', votes: 40 });
  const other = await putUp(desk, { words: 'More oat biscuits' });
  await index(desk);
  expect(idsOf(await wallOf(desk, '?q=oat+milk&kind=request'))[0]).toBe(oat);
  expect(idsOf(await wallOf(desk, '?q=oat+biscuits&kind=request')).slice(0, 2)).toEqual([wanted, other]);
});

test('notes and changes are found too, by kind and status; merged ones and other boards’ are not', async () => {
  const desk = await openDesk();
  const other = await openDesk();
  await putUp(other, { words: 'Oat milk elsewhere' });
  await putUp(desk, { words: 'Oat milk' });
  await putUp(desk, { words: 'Oat drink', status: 'done' });
  await putUp(desk, { words: 'Oat merged', status: 'merged' });
  await putUp(desk, { words: 'Lovely oat flakes', kind: 'note' });
  await putUp(desk, { words: 'You wanted more choice', answer: 'Oat yoghurt is here.', kind: 'change' });
  await putUp(desk, { words: 'Oat waiting', state: 'waiting' });
  await index(desk);
  expect((await found(desk, 'oat', '')).length).toBe(4);
  expect(await found(desk, 'oat', '&kind=note')).toEqual(['Lovely oat flakes']);
  expect(await found(desk, 'oat', '&status=done')).toEqual(['Oat drink']);
  expect(await found(desk, 'oat', '&kind=change')).toEqual(['You wanted more choice']);
});

test('two hundred letters of anything are no error, and nothing in them is an operator', async () => {
  const desk = await shelf('Oat milk');
  for (const q of [
    'oat" OR "milk',
    'oat AND NOT milk',
    'words:oat* NEAR(milk, 2)',
    '-oat ^milk +(',
    "'; DROP TABLE wall_search; --",
    '%_%\\',
    '\u0000oat',
    '😀'.repeat(100),
    'ab '.repeat(66),
    'x'.repeat(200),
    '牛'.repeat(200),
    'é'.repeat(200),
  ])
    expect((await readWall(desk, `?q=${encodeURIComponent(q)}`)).status, q).toBe(200);
  expect(await found(desk, 'oat AND NOT milk')).toEqual(['Oat milk']);
  const gothic = `a${'\u{10330}'.repeat(30)}`;
  await putUp(desk, { words: gothic });
  await index(desk);
  expect(await found(desk, gothic)).toEqual([gothic]);
  const half = `SELECT word FROM wall_words WHERE instr(hex(word), 'EDA0')`;
  expect(await desk.all(half)).toEqual([]);
});

test('words that are taken down, changed or erased are out of the index at once, also of what it has of words alone', async () => {
  const desk = await shelf(
    'Oat milk',
    'Secret word pfannkuchen',
    'Hidden wassermelone',
    'Changed zwiebelkuchen',
  );
  const words = () =>
    desk.all<{ word: string }>('SELECT word FROM wall_words WHERE board_id = ? ORDER BY word', desk.key);
  const rows = () => desk.all<{ words: string }>('SELECT words FROM wall_search WHERE board = ?', desk.key);
  expect((await words()).length).toBe(9);
  await desk.db.batch([
    desk.db.prepare(`DELETE FROM cards WHERE board_id = ? AND words LIKE 'Secret%'`).bind(desk.key),
    desk.db
      .prepare(`UPDATE cards SET state = 'hidden' WHERE board_id = ? AND words LIKE 'Hidden%'`)
      .bind(desk.key),
    desk.db
      .prepare(`UPDATE cards SET words = 'Onions' WHERE board_id = ? AND words LIKE 'Changed%'`)
      .bind(desk.key),
  ]);
  expect(await found(desk, 'wassermelone')).toEqual([]);
  await index(desk);
  expect((await words()).map(({ word }) => word)).toEqual(['milk', 'oat', 'onions']);
  expect((await rows()).length).toBe(2);
  expect(await found(desk, 'onion')).toEqual(['Onions']);
  await index(desk);
  expect(await desk.all('SELECT place FROM wall_leavers')).toEqual([]);
});

test('while the index is away lists and votes go on, search finds nothing, and a rebuild brings it back', async () => {
  const desk = await shelf('Oat milk');
  const run = async (sql: string) => {
    for (const statement of sql
      .replaceAll(/^--.*$/gm, '')
      .split(';')
      .filter((one) => one.trim()))
      await desk.db.prepare(statement).run();
  };
  await run('DROP TABLE wall_search');
  try {
    await putUp(desk, { words: 'Rye bread' });
    await index(desk);
    await desk.db.prepare(`DELETE FROM cards WHERE board_id = ? AND words = 'Nothing'`).bind(desk.key).run();
    expect((await wallOf(desk, '?kind=request')).cards.length).toBe(2);
    const away = await readWall(desk, '?q=oat');
    expect([away.status, await away.json()]).toEqual([200, { cards: [] }]);
  } finally {
    await run(rebuild);
  }
  await desk.tick();
  expect(await found(desk, 'oat')).toEqual(['Oat milk']);
  expect(await found(desk, 'bread')).toEqual(['Rye bread']);
});

/** Lets each key through three times. */
function threeTimes() {
  const asked: string[] = [];
  const limit = async ({ key }: { key: string }) => ({
    success: asked.push(key) > 0 && asked.filter((other) => other === key).length <= 3,
  });
  return { asked, limit };
}

test('one network may search so often; others, plain lists and what is kept already go on', async () => {
  const { asked, limit } = threeTimes();
  const desk = await openDesk({}, { SEARCH_LIMIT: { limit } });
  await putUp(desk, { words: 'Oat milk' });
  await index(desk);
  const network = { origin: 'https://shop.example', 'cf-connecting-ip': '198.51.100.7' };
  const neighbour = { ...network, 'cf-connecting-ip': '198.51.100.8' };
  const found = await readWall(desk, '?q=oat', network);
  const etag = found.headers.get('etag')!;
  expect([found.status, (await readWall(desk, '?q=oat', network)).status, asked.length]).toEqual([
    200, 200, 1,
  ]);
  for (const q of ['xyzzy', 'xyzzyx', 'xyzzyxy'])
    await readWall(desk, `?kind=request&limit=3&q=${q}`, network);
  const refused = await readWall(desk, '?q=milk', network);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('access-control-allow-origin')).toBe(network.origin);
  expect([refused.headers.get('etag'), refused.headers.get('cache-control')]).toEqual([null, 'no-store']);
  const { error } = await refused.json<{ error: { code: string; requestId: string } }>();
  expect(error.code).toBe('rate-limited');
  expect(error.requestId).toBe(refused.headers.get('x-request-id'));

  expect((await readWall(desk, '?q=milk', neighbour)).status).toBe(200);
  const before = asked.length;
  for (const query of ['', '?kind=request&sort=rising', '?q=oat', '?q=milk'])
    expect((await readWall(desk, query, network)).status, query).toBe(200);
  expect((await readWall(desk, '?q=oat', { ...network, 'if-none-match': etag })).status).toBe(304);
  expect(asked.length).toBe(before);
  expect(asked.join()).not.toContain('198.51.100');
});

test('the page says so in its reader’s language, keeps the words and leads back; no such binding lends the other', async () => {
  const { asked, limit } = threeTimes();
  const desk = await openDesk({}, { SEARCH_LIMIT: undefined, RATE_LIMIT: { limit } });
  await putUp(desk, { words: 'Oat milk' });
  const reader = { 'accept-language': 'de', 'cf-connecting-ip': '2001:db8::7' };
  const status = async (path: string, headers: Record<string, string> = reader) =>
    (await get(desk, path, headers)).status;
  const { headers } = await get(desk, '?q=oat', reader);
  for (const q of ['milk', 'rye']) expect(await status(`?q=${q}`)).toBe(200);
  const refused = await get(desk, '?q=%22oat%22+mlk&kind=request&lang=de', reader);
  expect([refused.status, refused.headers.get('etag')]).toEqual([429, null]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const html = await refused.text();
  for (const part of [
    '<html lang="de"',
    'zu viele Suchen',
    'value="&quot;oat&quot; mlk"',
    `href="/b/${desk.key}?lang=de"`,
    refused.headers.get('x-request-id')!,
  ])
    expect(html).toContain(part);

  expect(await status('')).toBe(200);
  expect(await status('?kind=request&q=+')).toBe(200);
  expect(await status('?q=oat', { ...reader, 'if-none-match': headers.get('etag')! })).toBe(304);
  expect(await status('?q=oat', { ...reader, 'cf-connecting-ip': '203.0.113.9' })).toBe(200);
  expect(new Set(asked).size).toBe(2);
  for (const key of asked) expect(key).toMatch(new RegExp(`^search ${desk.key} `));
});
