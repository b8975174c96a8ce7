import { expect, test } from 'vitest';
import { openDesk, rating } from './open-desk.ts';

const strangers = [
  'https://shop.example.evil.example',
  'https://evilshop.example',
  'https://sub.shop.example',
  'http://shop.example',
  'https://shop.example:8443',
  'https://shop.example:443',
  'https://SHOP.example',
  'https://shop.example.',
  'https://shop.example/',
  'https://shop.example@evil.example',
  'https://xn--shp-tna.example',
  'https://shóp.example',
  'null',
  '',
  'file://',
  'https://shop.example, https://evil.example',
];

test.each(strangers)('a page of %j is refused with 403 and nothing is written', async (from) => {
  const desk = await openDesk();
  const response = await desk.submit(rating(), { from });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ error: { code: 'origin-not-allowed' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expectNoCredentials(response);
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toEqual([]);
});

test('a submission that names no origin is refused', async () => {
  const desk = await openDesk();
  const response = await desk.ask(`/v1/boards/${desk.key}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rating()),
  });
  expect(response.status).toBe(403);
});

test('the board’s own page is answered by name, with Vary and without credentials', async () => {
  const desk = await openDesk();
  const response = await desk.submit(rating());
  expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expectNoCredentials(response);
});

test('a preflight from a stranger allows nothing', async () => {
  const desk = await openDesk();
  const preflight = (from: string) =>
    desk.ask(`/v1/boards/${desk.key}/submissions`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST' },
    });
  expect((await preflight('https://evil.example')).status).toBe(403);
  const own = await preflight('https://shop.example');
  expect(own.status).toBe(204);
  expect(own.headers.get('access-control-allow-origin')).toBe('https://shop.example');
});

test('an unknown board is 404 for a page of any origin', async () => {
  const desk = await openDesk();
  for (const key of ['no-such-board', '..', '%00', 'A', 'x'.repeat(100)]) {
    const response = await desk.ask(`/v1/boards/${key}/submissions`, {
      method: 'POST',
      headers: { origin: 'https://a.example' },
    });
    expect([403, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/json');
  }
});

function expectNoCredentials(response: Response): void {
  expect(response.headers.get('vary')).toContain('Origin');
  expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  expect(response.headers.has('set-cookie')).toBe(false);
}
