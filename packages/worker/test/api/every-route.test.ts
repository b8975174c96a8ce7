import { expect, test } from 'vitest';
import { allCallers, callers, outcome, routes, type AllCallers } from './callers.ts';

/**
 * Who is let in, one column for each kind of caller: `+` in, `>` to the sign-in, else the status. Every route stands in
 * one row, by its name or by its area; whatever is new under settings is the owner's until a row of its own says more.
 *
 *            nobody, owner of another board, viewer, advocate, manager, owner,
 *                           removed manager, ended session, holder of a receipt, program with a made-up token
 */
const rows: [cells: string, routes: (string | RegExp)[]][] = [
  [
    '+   +   +   +   +   +   +   +   +   +  ',
    [
      'GET /',
      'GET /healthz',
      'GET /v1/openapi.json',
      /^GET \/(console\.css|desk\.css|icon\.svg|favicon\.ico)$/,
      /^GET \/v1\/boards\/:board(\/wall|\/qr)?$/,
    ],
  ],
  // From a page of ours; a program names no origin.
  [
    '+   +   +   +   +   +   +   +   +   403',
    [
      /^POST \/v1\/boards\/:board\/(submissions|asked)$/,
      /^(POST|PUT|DELETE) \/v1\/boards\/:board\/requests\/:id\/vote$/,
      'OPTIONS /v1/boards/:board/*',
    ],
  ],
  [
    '401 401 401 401 401 401 401 401 401 401',
    [/^GET \/v1\/boards\/:board\/(complaints|export\.(csv|json))$/],
  ],
  ['404 404 404 404 404 404 404 404 +   404', [/^\w+ \/v1\/receipts\/:token/, /^\w+ \/r\/:token/]],
  [
    '404 404 404 404 404 404 404 404 404 404',
    [
      /^\w+ \/(c|try|confirm|u|f|digests)\/:token/,
      /^GET \/b\/:board\/(requests|notes|changes)\/:id$/,
      'POST /hooks/resend',
      'GET /chunks/:file',
    ],
  ],
  ['+   +   +   +   +   +   +   +   +   +  ', [/^GET \/b\/:board(\/feed\.xml|\/screen)?$/]],
  ['+   +   +   +   +   +   +   +   +   403', [/^POST \/b\/:board\/(requests|notes)$/]],
  ['404 404 404 404 404 404 404 404 404 403', ['POST /b/:board/requests/:id/vote']],

  ['+   +   +   +   +   +   +   +   +   +  ', ['GET /sign-in', 'GET /sign-in/code/:id']],
  ['+   +   +   +   +   +   +   +   +   403', ['POST /sign-in', 'POST /sign-out']],
  ['410 410 410 410 410 410 410 410 410 410', ['GET /sign-in/link/:token', 'GET /setup/:token']],
  [
    '410 410 410 410 410 410 410 410 410 403',
    ['POST /sign-in/link/:token', 'POST /sign-in/code/:id', 'POST /setup/:token'],
  ],
  ['>   +   +   +   +   +   >   >   >   >  ', ['GET /account', 'GET /desk']],
  ['401 +   +   +   +   +   401 401 401 403', [/^POST \/account\/\w/]],
  ['>   +   403 403 403 +   >   >   >   >  ', ['GET /boards/new']],
  ['401 +   403 403 403 +   401 401 401 403', ['POST /boards/new']],

  [
    '>   404 +   +   +   +   >   >   >   >  ',
    reading(
      'GET',
      '',
      '/arrivals',
      '/submissions/:id',
      '/week',
      '/week/sheet',
      '/(scores|handling|lessons|kudos)(/.*)?',
      '/themes',
      '/wall',
      '/wall/:id',
    ),
  ],
  [
    '401 404 +   +   +   +   401 401 401 403',
    reading('POST', '/entries', '/views', '/submissions/:id/unread', '/week/mails'),
  ],
  [
    '>   404 403 +   +   +   >   >   >   >  ',
    reading('GET', '/export\\.(csv|json)', '/away', '/themes/.+', '/wall/(requests|changes)/new'),
  ],
  [
    '401 404 403 +   +   +   401 401 401 403',
    reading('POST', '/submissions/:id/(aside|back|ask|:verb)', '/away', '/themes(/.*)?', '/wall/.+'),
  ],
  ['>   404 403 403 403 +   >   >   >   >  ', reading('GET', '/settings(/.*)?')],
  ['401 404 403 403 403 +   401 401 401 403', reading('POST', '/settings(/.*)?')],
];

function reading(method: string, ...paths: string[]): RegExp[] {
  return paths.map((path) => new RegExp(`^${method} /desk/:board${path}$`));
}

const rowsOf = (route: string) =>
  rows.filter(([, named]) =>
    named.some((one) => (typeof one === 'string' ? one === route : one.test(route))),
  );

test('every route has one row, and every row a route', () => {
  const found = routes.map(({ route }) => [route, rowsOf(route).length]);
  expect(found.filter(([, count]) => count !== 1)).toEqual([]);
  expect(rows.filter((row) => !routes.some(({ route }) => rowsOf(route).includes(row)))).toEqual([]);
  expect(rows.filter(([cells]) => cells.trim().split(/ +/).length !== callers.length)).toEqual([]);
});

test('each kind of caller gets in where the table says, and nowhere else', async () => {
  const all = await allCallers();
  const wrong: string[] = [];
  for (const { route, method, path } of routes) {
    const cells = rowsOf(route)[0]?.[0].trim().split(/ +/);
    if (!cells) continue;
    const seen = await Promise.all(
      callers.map(async (caller) => outcome(await all.ask(caller, method, path))),
    );
    callers.forEach((caller, column) => {
      const [wanted, got] = [cells[column], seen[column]!];
      // Whoever is let in may still ask for what does not exist.
      const fits =
        wanted === '+'
          ? got === '+' || (got === '404' && /\/:\w+/.test(path.replace('/:board', '')))
          : got === wanted;
      if (!fits) wrong.push(`${route}: ${caller} got ${got}, not ${wanted}`);
    });
  }
  expect(wrong).toEqual([]);
});

test('an id of somebody else’s board answers like one that does not exist', async () => {
  const all = await allCallers();
  const theirs = await idsElsewhere(all);
  expect(theirs.length).toBeGreaterThan(7);
  const told: string[] = [];
  for (const { route, method, path } of routes) {
    const inner = path.replace('/:board', '');
    if (!path.startsWith('/desk/:board/') || !/:\w/.test(inner)) continue;
    const missing = await answerFor(all, method, path, 'nobody-has-this');
    const answers = await Promise.all(theirs.map((id) => answerFor(all, method, path, id)));
    told.push(...theirs.filter((_, n) => answers[n] !== missing).map((id) => `${route} with ${id}`));
  }
  expect(told).toEqual([]);
});

/** One id of each table in which the other board has rows. */
async function idsElsewhere({ desk, elsewhere, shop, cookies }: AllCallers): Promise<string[]> {
  const { rating } = await import('./open-desk.ts');
  await elsewhere.submit(rating({ final: true, text: 'Their freezer' }));
  const as = (path: string, form: Record<string, string> | FormData) =>
    desk.ask(`/desk/${elsewhere.key}${path}`, {
      method: 'POST',
      headers: { cookie: cookies.get('owner-elsewhere')!, origin: 'https://desk.example' },
      body: form instanceof FormData ? form : new URLSearchParams(form),
    });
  await as('/settings/people/new', { name: 'New One', email: `new@${shop}`, role: 'viewer' });
  await as('/settings/tokens', { name: 'Theirs', scope: 'read', days: '30' });
  const hook = { name: 'Theirs', url: 'http://127.0.0.1:1/', events: 'submission.received' };
  await as('/settings/webhooks', hook);
  await as('/settings/chat', { ...hook, kind: 'slack' });
  const file = new FormData();
  file.set('file', new Blob(['date,rating\n2026-01-02,1\n']), 'old.csv');
  await as('/settings/import', file);
  await as('/themes', { name: 'Freezers', rules: 'freezer', do: 'save' });
  const tables = await desk.all<{ name: string }>(
    `SELECT t.name FROM pragma_table_list t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_cf%' ESCAPE '\\'
       AND 2 = (SELECT COUNT(*) FROM pragma_table_info(t.name) WHERE name IN ('id', 'board_id'))`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const rows = await desk.all<{ id: string | number }>(
      `SELECT id FROM ${name} WHERE board_id = ? LIMIT 1`,
      elsewhere.key,
    );
    ids.push(...rows.map(({ id }) => String(id)));
  }
  return ids;
}

async function answerFor(all: AllCallers, method: string, path: string, id: string): Promise<string> {
  const parameters = new Proxy({ board: all.desk.key } as Record<string, string>, {
    get: (known, name: string) => known[name] ?? id,
  });
  const answer = await all.desk.ask(all.address(path, parameters), {
    method,
    redirect: 'manual',
    headers: { cookie: all.cookies.get('owner')!, origin: 'https://desk.example' },
    ...(method === 'POST' && { body: new URLSearchParams({ text: 'Words', confirm: 'yes' }) }),
  });
  const said = `${answer.status} ${answer.headers.get('location') ?? ''} ${await answer.text()}`;
  return said.replaceAll(id, '…').replaceAll(/<code[^>]*>[^<]*<\/code>|name="key" value="[^"]*"/g, '');
}
