import { expect, test } from 'vitest';
import { shown } from './manager-desk.ts';
import { messyFile } from './messy-file.ts';
import { counts, nothing, ours, owner, placed } from './import-desk.ts';
import { rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

test('a messy file of 5,000 rows: every bad row is named by its line, the rest counts on its day, and goes again', async () => {
  const { desk, lena, upload, finish } = await owner();
  const { text, bad } = messyFile(5_000);
  const place = placed(await upload(text), desk);
  const page = shown(await (await lena.get(place)).text());
  expect(page).toContain('5,000 rows, separated by semicolons, in utf-8');
  expect(page).toContain('4,900 rows can be loaded');
  const list = await (await lena.get(`${place}/problems.csv`)).text();
  const named = list.split('\r\n').slice(1, -1);
  expect(named.length).toBe(bad.length);
  bad.forEach(({ line, reason }, index) => {
    expect(named[index]).toMatch(new RegExp(`^${line},`));
    expect(named[index]).toMatch(reason);
  });
  expect((await counts(desk)).submissions).toBe(0);

  await finish(place, 'load');
  const good = 5_000 - bad.length;
  expect(await counts(desk)).toEqual({ ...nothing, submissions: good, rollups: good, scores: good });
  const [row] = await desk.all(
    `SELECT day, kind, metric, value, text, moment, language, page FROM submissions WHERE text LIKE 'Erste Zeile%7"%' OR text LIKE '%" 7' LIMIT 1`,
  );
  expect(row).toEqual({
    day: '2025-08-08',
    kind: 'rating',
    metric: 'csat',
    value: 3,
    text: 'Erste Zeile\nzweite; mit "Zitat" 7',
    moment: 'kasse-laden',
    language: null,
    page: null,
  });
  const done = shown(await (await lena.get(place)).text());
  expect(done).toContain('4,900 rows loaded, 100 rows left out');

  const again = shown(await (await lena.get(placed(await upload(text), desk))).text());
  expect(again).toContain('You loaded this very file on');

  await finish(place, 'undo');
  expect({ ...(await counts(desk)), chunks: 0 }).toEqual(nothing);
  expect(shown(await (await lena.get(place)).text())).toContain('Taken back by Lena Brandt');
});

test('a load that was cut short goes on by the clock, and each row is there once', async () => {
  const { desk, lena, upload } = await owner();
  const place = placed(await upload(messyFile(700).text), desk);
  const id = place.split('/').at(-1)!;
  await desk.db.prepare(`UPDATE imports SET state = 'loading' WHERE id = ?`).bind(id).run();
  let batches = 0;
  const DB = {
    prepare: (sql: string) => desk.db.prepare(sql),
    batch: (statements: D1PreparedStatement[]) => {
      if (++batches > 2) throw new Error('killed');
      return desk.db.batch(statements);
    },
  };
  const goOn = { method: 'POST', headers: { ...ours, cookie: lena.cookie } };
  expect((await desk.ask(`/desk/${desk.key}${place}/go-on`, goOn, 0, { DB })).status).toBe(500);
  const cut = await counts(desk);
  expect(cut.submissions).toBeGreaterThan(0);
  expect(cut.submissions).toBeLessThan(686);
  expect(shown(await (await lena.get(place)).text())).toMatch(/\d+ of 700 rows/);
  await Promise.all([desk.tick(), lena.post(`${place}/go-on`)]);
  expect(await counts(desk)).toEqual({ ...nothing, submissions: 686, rollups: 686, scores: 686 });
  expect(shown(await (await lena.get(place)).text())).toContain('686 rows loaded, 14 rows left out');
});

test('what columns are can be changed before anything is loaded; what can’t be taken is said, and stays typed', async () => {
  const { desk, lena, upload } = await owner();
  const place = placed(
    await upload('When,Stars,Said\n03/04/2026,8,Nice\n2026-03-05T10:00:00+02:00,super,Meh\n'),
    desk,
  );
  const form = {
    'column-at': '0',
    'column-rating': '1',
    'column-text': '2',
    scale: 'csat-of-10',
    order: 'month-first',
    timeZone: 'America/New_York',
    words: 'super = 5',
  };
  const wrong = await lena.post(`${place}/mapping`, { ...form, timeZone: 'Mars/Olympus', words: 'super' });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain('value="Mars/Olympus"');
  expect(html).toContain('aria-describedby="timeZone-problem"');
  expect(html).toContain('aria-describedby="words-hint words-problem"');
  expect((await lena.post(`${place}/mapping`, form)).status).toBe(303);
  await lena.post(`${place}/load`);
  expect(
    await desk.all(
      'SELECT created_at AS at, value FROM submissions WHERE board_id = ? ORDER BY at',
      desk.key,
    ),
  ).toEqual([
    { at: Date.parse('2026-03-04T05:00:00Z'), value: 4 },
    { at: Date.parse('2026-03-05T08:00:00Z'), value: 5 },
  ]);
});

test.each([
  [
    'UTF-16 with its mark',
    () =>
      new Uint8Array([
        0xff,
        0xfe,
        ...[...'date\trating\n2026-01-02\t4\n'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
    'tabs, in utf-16le',
  ],
  [
    'Windows-1252',
    () =>
      new Uint8Array(
        [...'date,rating,text\n2026-01-02,4,Gr'].map((c) => c.charCodeAt(0)).concat([0xfc, 0xdf, 0x65, 10]),
      ),
    'commas, in windows-1252',
  ],
  [
    'UTF-8 with its mark',
    () => new TextEncoder().encode('\uFEFFdate;rating\n2026-01-02;4\n'),
    'semicolons, in utf-8',
  ],
])('knows %s', async (_, bytes, said) => {
  const { desk, lena, upload } = await owner();
  const page = shown(
    await (await lena.get(placed(await upload(bytes() as Uint8Array<ArrayBuffer>), desk))).text(),
  );
  expect(page).toContain(said);
  expect(page).toContain('1 row can be loaded');
});

test.each([
  ['nothing chosen', '', '', 'Choose a file first'],
  ['only a first line', 'date,rating\n', 'a.csv', 'There is no row below the first line'],
  ['a spreadsheet’s own format', 'PK\u0003\u0004\0\0a\0b\n1', 'a.xlsx', 'This is not a text file'],
  ['nothing but commas', `date,rating\n${','.repeat(5_000_000)}`, 'a.csv', 'more than 200 columns'],
  ['nothing but torn quotes', `date,rating\n${'"a"b,'.repeat(1_000_000)}`, 'a.csv', 'more than 200 columns'],
  ['more than 10 MB', 'a'.repeat(10_000_001), 'a.csv', 'larger than 10 MB'],
])('%s is refused with a sentence, and nothing is kept', async (_, content, name, sentence) => {
  const { desk, upload } = await owner();
  const answer = await upload(content, name);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(shown(html)).toContain(sentence);
  expect(html).toContain('file-problem');
  expect(await counts(desk)).toEqual(nothing);
});

test('names of files and columns, and cells, are words and never markup', async () => {
  const { desk, lena, upload } = await owner();
  const nasty = '<img src=x onerror=alert(1)>';
  const place = placed(await upload(`${nasty},rating\n${nasty},9999\n`, `${nasty}.csv`), desk);
  for (const path of [place, '/settings/import']) {
    const html = await (await lena.get(path)).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  }
});

test('what somebody asked an answer for since goes with the rest when it is taken back', async () => {
  const { desk, lena, upload } = await owner();
  await desk.submit(rating({ final: true, rating: { metric: 'csat', value: 5 } }));
  const place = placed(await upload('date,rating,text\n2026-01-02,1,Cold\n2026-01-03,5,Warm\n'), desk);
  await lena.post(`${place}/load`);
  const [cold] = await desk.all<{ id: string }>(
    `SELECT id FROM submissions WHERE board_id = ? AND text = 'Cold'`,
    desk.key,
  );
  expect((await lena.post(`/submissions/${cold!.id}/ask`)).status).toBe(303);
  expect(await counts(desk)).toMatchObject({ submissions: 3, complaints: 1, mails: 1 });
  await lena.post(`${place}/undo`);
  expect(await counts(desk)).toEqual({ ...nothing, submissions: 1, rollups: 1, scores: 1 });
});

test('a file that nobody loads is forgotten after a day', async () => {
  const { desk, lena, upload } = await owner();
  const place = placed(await upload('date,rating\n2026-01-02,4\n'), desk);
  await desk.tick(23);
  expect((await lena.get(place, 23)).status).toBe(200);
  await desk.tick(25);
  expect((await lena.get(place, 25)).status).toBe(404);
  expect((await counts(desk)).chunks).toBe(0);
});

test('only owners of this very board bring files and take them back', async () => {
  const { desk, upload } = await owner();
  const place = placed(await upload('date,rating\n2026-01-02,4\n'), desk);
  for (const email of ['dana@shop.example', 'vera@shop.example']) {
    const other = await signedIn(desk, email);
    expect((await other.get(place)).status).toBe(403);
    expect((await other.post(`${place}/load`)).status).toBe(403);
  }
  const elsewhere = await owner();
  expect((await elsewhere.lena.get(place)).status).toBe(404);
  expect((await elsewhere.lena.post(`${place}/load`)).status).toBe(404);
  expect((await desk.ask(`/desk/${desk.key}${place}/load`, { method: 'POST', headers: ours })).status).toBe(
    401,
  );
  const lena = await signedIn(desk, 'lena@shop.example');
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } };
  expect((await lena.ask(`/desk/${desk.key}${place}/load`, foreign)).status).toBe(403);
  expect((await counts(desk)).submissions).toBe(0);
});
