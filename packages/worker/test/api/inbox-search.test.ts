import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerDesk } from './customer-desk.ts';
import { managers, shown } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
// The commands that docs/backup.md names.
import rebuild from '../../search-rebuild.sql?raw';

const leave = (desk: OpenDesk, text: string, more: object = {}) =>
  desk.submit(rating({ final: true, rating: { metric: 'csat', value: 5 }, text, ...more }));

const indexed = async (desk: OpenDesk) =>
  (
    await desk.all<{ words: string }>(
      `SELECT f.words FROM submission_search f JOIN submissions s ON s.place = f.rowid
       WHERE s.board_id = ? ORDER BY f.rowid`,
      desk.key,
    )
  ).map(({ words }) => words);

async function search(dana: Awaited<ReturnType<typeof signedIn>>, q: string): Promise<string[]> {
  const answer = await dana.get(`?q=${encodeURIComponent(q)}`);
  expect([q, answer.status]).toEqual([q, 200]);
  const html = await answer.text();
  return [...html.matchAll(/<a class="said-line"[^>]*>(.*?)<\/a>/gs)].map(([, line]) => shown(line!).trim());
}

const corpus = [
  'Die Tür am Kühlregal schließt nicht',
  'الموظفة كانت لطيفةً جدًا مع أبي',
  'Great 🎉 service, thank you',
  'He said "never again" AND left',
  'NEAR the door OR not',
  '東京の店はとても良い',
  'Straße und Café, naïve',
  'semi-colon; drop by the table -- submissions',
];
const found: [string, number[]][] = [
  ['tur', [0]],
  ['TÜR kühl', [0]],
  ['kuhlreg', [0]],
  ['schliesst', [0]],
  ['لطيفة', [1]],
  ['ابي', [1]],
  ['🎉', [2]],
  ['🎉 serv', [2]],
  ['never again', [3]],
  ['"never again"', [3]],
  ['again never', [3]],
  ['"again never"', []],
  ['AND left', [3]],
  ['near', [4]],
  ['OR not', [4]],
  ['NOT', [4]],
  ['東京', [5]],
  ['店', [5]],
  ['strasse', [6]],
  ['cafe', [6]],
  ['semi-colon', [7]],
  ['colon; DROP', [7]],
  ['door*', [4]],
  ['words:door', []],
  ['facets', []],
  ['do', []],
  ['xyz', []],
];

test('what customers wrote is found in any script, at once and once it is in the index', async () => {
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  for (const text of corpus) await leave(desk, text);
  const all = async (some: typeof found) => {
    for (const [q, rows] of some) {
      const lines = (await search(dana, q)).toSorted();
      expect([q, lines]).toEqual([q, rows.map((row) => corpus[row]).toSorted()]);
    }
  };
  await all(found.filter((_, index) => index % 3 === 0));
  expect(await indexed(desk)).toEqual([]);
  await desk.tick();
  expect(await indexed(desk)).toHaveLength(corpus.length);
  await all(found);
});

test('a customer is found by name and address; another board’s is not', async () => {
  const [desk, other] = [await openDesk({ managers }), await openDesk({ managers })];
  const dana = await signedIn(desk);
  await leave(desk, 'Fine', { contact: { name: 'Zoë Müller', email: 'Zoe.M@mail.example' } });
  await leave(other, 'Zoë there', { about: 'Zoë' });
  await desk.tick();
  for (const q of ['zoe', 'muller', 'zoe.m@mail.example', 'ZOE.M'])
    expect([q, await search(dana, q)]).toEqual([q, ['Fine']]);
});

test('no search fails, whatever is typed', async () => {
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  await leave(desk, 'The freezer');
  await desk.tick();
  const odd = [
    '"',
    '""',
    '*',
    '(',
    ')',
    'a OR',
    'NEAR(',
    '^x',
    '-',
    'a:b',
    '{}',
    '\u0000',
    '%',
    '\ud800',
    '‮abc',
    'é'.repeat(200),
    'x '.repeat(300),
    '" OR "1"="1',
  ];
  const many = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { seed: 4, numRuns: 6 });
  for (const q of [...odd, ...many]) await search(dana, q.toWellFormed());
  for (const query of [
    'view=x&sort=y&low=z',
    'metric=csat&low=9&high=-1',
    'from=2026-13-01',
    'after=n1.sub_x',
    'after=w99999999999999999.cmp_x',
    'days=8&unread=1',
  ])
    expect([query, (await dana.get(`?${query}`)).status]).toEqual([query, 200]);
});

test('added words are found, words that are gone are not; erasing leaves nothing in the index', async () => {
  const shop = await customerDesk({ managers });
  const dana = await signedIn(shop.desk);
  const left = await shop.leave({ text: 'Quince marmalade', final: false });
  await shop.desk.tick();
  expect(await search(dana, 'quince')).toHaveLength(1);
  await shop.desk.submit({ ...left.input, revision: 2, text: 'Rhubarb marmalade', final: true });
  expect([await search(dana, 'quince'), await search(dana, 'rhubarb')]).toEqual([[], ['Rhubarb marmalade']]);
  await shop.desk.tick();
  expect([await search(dana, 'quince'), await search(dana, 'rhubarb')]).toEqual([[], ['Rhubarb marmalade']]);
  const shadow = async () =>
    (await shop.desk.all<{ block: string }>('SELECT hex(block) AS block FROM submission_search_data'))
      .map(({ block }) => block)
      .join(' ');
  const hex = (word: string) =>
    [...new TextEncoder().encode(word)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  expect(await shadow()).toContain(hex('rhubarb'));
  expect(await shadow()).not.toContain(hex('quince'));
  expect((await shop.desk.ask(`/v1/receipts/${left.token}`, { method: 'DELETE' })).status).toBe(204);
  expect(await search(dana, 'rhubarb')).toEqual([]);
  expect((await shadow()).includes(hex('rhubarb'))).toBe(false);
  expect(await shop.desk.all(`SELECT words FROM submission_search WHERE words LIKE '%marmalade%'`)).toEqual(
    [],
  );
  expect(await shop.desk.all('SELECT * FROM search_leavers')).toEqual([]);
});

test('without its index the desk goes on, and the command of the backup fills it anew', async () => {
  const shop = await customerDesk({ managers });
  const dana = await signedIn(shop.desk);
  const first = await shop.leave({ text: 'Quince', tone: 'complaint' });
  await shop.leave({ text: 'Rhubarb', contact: { name: 'Ed', email: 'ed@mail.example' } });
  await shop.desk.tick();
  await shop.desk.db.prepare('DROP TABLE submission_search').run();
  await shop.leave({ text: 'Medlar', contact: { name: 'Al', email: 'al@mail.example' } });
  expect(await search(dana, 'rhubarb')).toEqual(['Rhubarb']);
  expect(await search(dana, 'medlar')).toEqual(['Medlar']);
  expect((await dana.get('?tone=complaint')).status).toBe(200);
  expect((await shop.desk.ask(`/v1/receipts/${first.token}`, { method: 'DELETE' })).status).toBe(204);
  await shop.desk.tick();
  for (const sql of rebuild.split(';').filter((one) => one.trim())) await shop.desk.db.prepare(sql).run();
  await shop.desk.tick();
  expect((await indexed(shop.desk)).map((words) => words.split(' ')[0])).toEqual(['rhubarb', 'medlar']);
  expect(await shop.desk.all('SELECT * FROM search_rebuild')).toEqual([]);
  expect(await search(dana, 'quince')).toEqual([]);
});
