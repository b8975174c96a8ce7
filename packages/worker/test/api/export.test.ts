import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine, guarded, unguarded } from '../../src/domain/exchange/csv-cell.ts';
import { zonedTime } from '../../src/domain/exchange/exported-row.ts';
import { textDigest } from '../../src/signing/text-digest.ts';
import { managers } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

type Row = Record<string, string>;
const parsed = (csv: string) => Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
const file = {
  managers: [
    { id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', role: 'owner' as const, tier: 3 },
    ...managers,
  ],
};

async function someFeedback() {
  const desk = await openDesk(file);
  await desk.submit(
    rating({
      final: true,
      tone: 'complaint',
      text: 'Line one\nline "two"; with, all',
      moment: 'checkout',
      contact: { name: '=HYPERLINK("http://evil.example")', email: 'ada@home.example' },
      wants: { reply: true },
      context: { url: 'https://shop.example/checkout', locale: 'de-AT' },
    }),
  );
  await desk.submit(rating({ final: true, rating: { metric: 'nps', value: 10 } }), { hours: 0.1 });
  await desk.submit(rating({ final: true, rating: { metric: 'csat', value: 5 }, test: true }), {
    hours: 0.2,
  });
  return { desk, dana: await signedIn(desk) };
}

async function token(desk: OpenDesk, scope: string) {
  const shown = `wbt_${'a'.repeat(36)}${crypto.randomUUID().slice(0, 7)}`;
  await desk.db
    .prepare(
      `INSERT INTO api_tokens (id, board_id, name, scope, digest, ending, created_by, created_at, expires_at)
       VALUES (?, ?, 'a program', ?, ?, 'aaaa', 'lena', 0, ?)`,
    )
    .bind(crypto.randomUUID(), desk.key, scope, await textDigest(shown), Date.now() + 1e9)
    .run();
  return { authorization: `Bearer ${shown}` };
}

test('a list of the inbox as CSV: the same filter, documented columns, text that is text', async () => {
  const { desk, dana } = await someFeedback();
  const answer = await dana.get('/export.csv', 1);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="${desk.key}-all-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
  );
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parsed(new TextDecoder().decode(bytes));
  expect(rows.map(({ metric, value }) => [metric, value])).toEqual([
    ['nps', '10'],
    ['csat', '1'],
  ]);
  expect(rows[1]).toMatchObject({
    kind: 'rating',
    tone: 'complaint',
    text: 'Line one\nline "two"; with, all',
    moment: 'checkout',
    language: 'de',
    page: 'https://shop.example/checkout',
    name: `'=HYPERLINK("http://evil.example")`,
    email: 'ada@home.example',
    wants: 'reply',
    complaint: 'open',
    owner: 'Dana Weiss',
    quarantined: '',
    test: '',
  });
  expect(rows[1]!.code).toMatch(/^WB-[0-9A-Z]{6}$/);
  expect(Date.parse(rows[1]!.created_at!)).toBe(Math.floor(Date.parse(rows[1]!.created_at!)));
  expect(Math.abs(Date.parse(rows[1]!.created_at_board!) - Date.parse(rows[1]!.created_at!))).toBeLessThan(
    1000,
  );
  const tests = parsed(await (await dana.get('/export.csv?tests=yes&metric=csat&low=5', 1)).text());
  expect(tests.map((row) => [row.value, row.test])).toEqual([['5', 'yes']]);
  const [anonymous] = parsed(await (await dana.get('/export.csv?tone=complaint&contacts=no', 1)).text());
  expect([anonymous!.name, anonymous!.email, anonymous!.complaint]).toEqual(['', '', 'open']);
});

test('the same as JSON, also where there is nothing', async () => {
  const { dana } = await someFeedback();
  const answer = await dana.get('/export.json', 1);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const rows = await answer.json<Record<string, unknown>[]>();
  expect(rows.map(({ value }) => value)).toEqual([10, 1]);
  expect(rows[1]).toMatchObject({
    contact: { email: 'ada@home.example' },
    complaint: { status: 'open' },
    test: false,
  });
  expect(await (await dana.get('/export.json?q=nobodysaidthis', 1)).json()).toEqual([]);
  expect(await (await dana.get('/export.json?view=nonsense&days=x', 1)).json()).toHaveLength(2);
});

test('who may: people with the role and programs with a token for it, each of this board', async () => {
  const { desk } = await someFeedback();
  for (const format of ['csv', 'json']) {
    const path = `/export.${format}`;
    expect((await desk.ask(`/desk/${desk.key}${path}`, { redirect: 'manual' })).status).toBe(303);
    expect((await (await signedIn(desk, 'vera@shop.example')).get(path)).status).toBe(403);
    const other = await openDesk(file);
    expect((await (await signedIn(other, 'dana@shop.example')).ask(`/desk/nobodys${path}`)).status).toBe(404);
    const v1 = `/v1/boards/${desk.key}${path}`;
    expect((await desk.ask(v1)).status).toBe(401);
    expect((await desk.ask(v1, { headers: await token(desk, 'read') })).status).toBe(403);
    expect((await desk.ask(v1, { headers: await token(other, 'export') })).status).toBe(401);
    const answer = await desk.ask(v1, { headers: await token(desk, 'export') }, 1);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('ada@home.example');
  }
});

test('many pages follow on one another without a gap; a reader who goes ends the reading', async () => {
  const desk = await openDesk(file);
  await desk.db
    .prepare(
      `INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, text, wants_reply, wants_call,
         wants_manager, publish, context, test, created_at, updated_at, day)
       WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1799)
       SELECT printf('sub_01AAAAAAAAAAAAAAAAAA%06d', i), ?1, 'k' || i, 1, '', '', 1, 'comment', 'No. ' || i, 0, 0, 0, 0,
         '{"url":"https://shop.example/"}', 0, 1760000000000 + i / 7, 0, '2025-10-09' FROM n`,
    )
    .bind(desk.key)
    .run();
  let pages = 0;
  const DB = {
    prepare: (sql: string) => {
      if (sql.includes('json_each') && sql.includes('wants_top')) pages++;
      return desk.db.prepare(sql);
    },
    batch: (statements: D1PreparedStatement[]) => desk.db.batch(statements),
  };
  const { cookie } = await signedIn(desk);
  const ask = () => desk.ask(`/desk/${desk.key}/export.csv`, { headers: { cookie } }, 0, { DB });
  const rows = parsed(await (await ask()).text());
  expect(rows.map(({ text }) => text)).toEqual(Array.from({ length: 1800 }, (_, i) => `No. ${1799 - i}`));
  expect(pages).toBe(4);
  pages = 0;
  const reader = (await ask()).body!.getReader();
  const head = new TextDecoder().decode((await reader.read()).value);
  expect(head).toMatch(/^code,created_at,.*\r\n$/);
  await reader.read();
  await reader.cancel();
  expect(pages).toBeLessThanOrEqual(2);
});

test('what we export comes back to the letter, whatever stands in a cell', { timeout: 20_000 }, async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+49',
      '-1',
      '@SUM(A1)',
      '\tx',
      '\rx',
      '\nx',
      '\0x',
      '＝1',
      '＠x',
      "'=1",
      "''",
      '"',
      'a;b',
      ' a ',
      '',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const read = Papa.parse<string[]>(rows.map((row) => csvLine(row)).join(''), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        expect(read.slice(0, -1).map((row) => row.map(unguarded))).toEqual(rows);
        for (const row of read) for (const one of row) expect(one).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      },
    ),
    { seed: 35, numRuns: 400 },
  );
  expect(guarded('plain')).toBe('plain');
});

test('an export brought back in is the same feedback, without its tests', async () => {
  const { desk } = await someFeedback();
  const lena = await signedIn(desk, 'lena@shop.example');
  const csv = await (await lena.get('/export.csv?tests=yes', 1)).text();
  const body = new FormData();
  body.set('file', new File([csv], 'ours.csv'));
  const headers = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };
  const staged = await lena.ask(`/desk/${desk.key}/settings/import`, { method: 'POST', body, headers }, 1);
  const place = staged.headers.get('location')!.replace(`/desk/${desk.key}`, '');
  expect(await (await lena.get(`${place}/problems.csv`, 1)).text()).toContain('was a test or was put aside');
  await lena.post(`${place}/load`, {}, 1);
  const columns = 'metric, value, tone, text, moment, language, page, contact, created_at, kind';
  const of = (imported: string) =>
    desk.all(
      `SELECT ${columns} FROM submissions WHERE board_id = ? AND test = 0 AND import_id IS ${imported} NULL ORDER BY created_at`,
      desk.key,
    );
  const before = await of('');
  expect(before).toHaveLength(2);
  expect(await of('NOT')).toEqual(before);
});

test('the board’s clock says how far it is from UTC', () => {
  expect(zonedTime(Date.parse('2026-07-01T10:00:09Z'), 'Europe/Berlin')).toBe('2026-07-01T12:00:09+02:00');
  expect(zonedTime(Date.parse('2026-01-01T02:00:00Z'), 'America/St_Johns')).toBe('2025-12-31T22:30:00-03:30');
});
