import { expect, test } from 'vitest';
import rebuild from '../../search-rebuild.sql?raw';
import { indexCards } from '../../src/operations/wall/index-cards.ts';
import { services } from '../../src/services.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { idsOf, putUp, readWall, wallOf } from './wall-cards.ts';

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
  for (const asked of ['parking', 'xyzzy', 'ot', 'donuts on mondays', '?!', '   ', ''])
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
