import { expect, test } from 'vitest';
import { allCallers, routes } from './callers.ts';

const ours = 'https://desk.example';
const ofDesk = /^\/(desk|account|boards|sign-in|sign-out|setup)(\/|$)/;

/** What another site, or a page of a neighbour's, can have a browser send; `null` where it is left out. */
const origins: [origin: string | null, site?: string][] = [
  ['https://evil.example', 'cross-site'],
  ['https://evil.example'],
  ['null', 'cross-site'],
  ['null'],
  [null],
  [null, 'same-origin'],
  ['https://shop.desk.example', 'same-site'],
  ['https://desk.example.evil.example', 'cross-site'],
  ['http://desk.example', 'same-site'],
  ['https://desk.example:8443', 'same-site'],
  [ours, 'cross-site'],
  [ours, 'same-site'],
  [ours, 'none'],
];

const form = 'email=a%40b.example&next=%2Fdesk&session=x&locale=de&code=000000';
const bodies: [type: string | null, body: BodyInit][] = [
  ['application/x-www-form-urlencoded', form],
  [
    'multipart/form-data; boundary=x',
    `--x\r\ncontent-disposition: form-data; name="locale"\r\n\r\nde\r\n--x--\r\n`,
  ],
  ['text/plain', form],
  ['application/json', '{"locale":"de"}'],
  ['application/x-www-form-urlencoded; charset=utf-16', form],
  // A Blob without a type is sent without a content type.
  [null, new Blob([form])],
];

test('whatever another site sends to a form of the desk changes nothing', async () => {
  const { desk, cookies, address } = await allCallers();
  const posts = routes.filter(({ method, path }) => method !== 'GET' && ofDesk.test(path));
  expect(posts.length).toBeGreaterThan(30);
  const before = await everything();
  const passed: string[] = [];
  const send = async (method: string, path: string, n: number, m: number) => {
    const [origin, site] = origins[n]!;
    const [type, body] = bodies[m]!;
    const headers: Record<string, string> = { cookie: cookies.get('owner')! };
    if (origin !== null) headers.origin = origin;
    if (site) headers['sec-fetch-site'] = site;
    if (type) headers['content-type'] = type;
    const answer = await desk.ask(address(path), { method, redirect: 'manual', headers, body });
    await answer.body?.cancel();
    if (answer.status !== 403 || answer.headers.has('set-cookie'))
      passed.push(`${method} ${path} from ${origin} (${site}) as ${type}: ${answer.status}`);
  };
  for (const { method, path } of posts) {
    await Promise.all([
      ...origins.map((_, n) => send(method, path, n, n % bodies.length)),
      ...bodies.map((_, m) => send(method, path, 0, m)),
    ]);
  }
  expect(passed).toEqual([]);
  expect(await everything()).toEqual(before);

  async function everything() {
    const tables = await desk.all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
    );
    return Promise.all(tables.map(async ({ name }) => [name, await desk.all(`SELECT * FROM ${name}`)]));
  }
});

test('a form of the desk’s own passes, so that the refusals above are not of everything', async () => {
  const { desk, cookies } = await allCallers();
  const headers = { cookie: cookies.get('owner')!, origin: ours, 'sec-fetch-site': 'same-origin' };
  const body = new URLSearchParams({ locale: 'de' });
  const answer = await desk.ask('/account/language', { method: 'POST', redirect: 'manual', headers, body });
  expect(answer.status).toBe(303);
});
