import { expect, test } from 'vitest';
import { receiptSchema } from '@wipeboard/shared/schemas';
import { openDesk, rating } from './open-desk.ts';

test('a new submission is answered 201 with a receipt that echoes its key', async () => {
  const desk = await openDesk();
  const input = rating();
  const response = await desk.submit(input);
  expect(response.status).toBe(201);
  const receipt = receiptSchema.parse(await response.json());
  expect(receipt).toMatchObject({ key: input.key, revision: 1 });
  expect(receipt.url).toBe(`https://desk.example/r/${receipt.token}`);
});

test('a resend is answered 200 with the same receipt, and the row stays one', async () => {
  const desk = await openDesk();
  const input = rating();
  const first = await (await desk.submit(input)).json();
  const again = await desk.submit(input);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(first);
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toHaveLength(1);
});

test('fifty concurrent posts of one key make one row and fifty equal answers', async () => {
  const desk = await openDesk();
  const input = rating({ text: 'The freezer door was open', final: true });
  const responses = await Promise.all(Array.from({ length: 50 }, () => desk.submit(input)));
  const bodies = await Promise.all(responses.map((response) => response.text()));
  expect(new Set(bodies).size).toBe(1);
  expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(49);
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toHaveLength(1);
  expect(await desk.all('SELECT id FROM complaints WHERE board_id = ?', desk.key)).toHaveLength(1);
  expect(await desk.all('SELECT id FROM outbox WHERE board_id = ?', desk.key)).toHaveLength(1);
  expect(await rollups(desk)).toEqual([{ kind: 'rating', metric: 'csat', value: 1, submissions: 1 }]);
});

test('the same key and revision with another body is refused with 422 and writes nothing', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  const before = await desk.all('SELECT * FROM submissions WHERE board_id = ?', desk.key);
  const response = await desk.submit({ ...input, rating: { metric: 'csat', value: 5 } });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ error: { code: 'key-reused' } });
  expect(await desk.all('SELECT * FROM submissions WHERE board_id = ?', desk.key)).toEqual(before);
});

test('the order of members does not make another body', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  const reordered = Object.fromEntries(Object.entries(input).toReversed());
  expect((await desk.submit(reordered)).status).toBe(200);
});

test('the same key on two boards is two submissions', async () => {
  const [one, two] = [await openDesk(), await openDesk()];
  const input = rating();
  expect((await one.submit(input)).status).toBe(201);
  expect((await two.submit(input)).status).toBe(201);
});

test('a higher revision extends the same submission and moves its rollup', async () => {
  const desk = await openDesk();
  const input = rating();
  const first = receiptSchema.parse(await (await desk.submit(input)).json());
  const response = await desk.submit({
    ...input,
    revision: 2,
    final: true,
    rating: { metric: 'csat', value: 2 },
    text: 'Cold soup',
  });
  expect(response.status).toBe(200);
  expect(receiptSchema.parse(await response.json())).toEqual({ ...first, revision: 2 });
  expect(await desk.all('SELECT text, value, final FROM submissions WHERE board_id = ?', desk.key)).toEqual([
    { text: 'Cold soup', value: 2, final: 1 },
  ]);
  expect((await rollups(desk)).filter(({ submissions }) => submissions > 0)).toEqual([
    { kind: 'rating', metric: 'csat', value: 2, submissions: 1 },
  ]);
});

test('twenty racing extensions leave the highest revision and a rollup that counts it once', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  const extensions = Array.from({ length: 20 }, (_, i) => ({
    ...input,
    revision: i + 2,
    rating: { metric: 'csat' as const, value: (i % 5) + 1 },
  }));
  await Promise.all(extensions.map((extension) => desk.submit(extension)));
  expect(await desk.all('SELECT revision, value FROM submissions WHERE board_id = ?', desk.key)).toEqual([
    { revision: 21, value: 5 },
  ]);
  expect((await rollups(desk)).filter(({ submissions }) => submissions !== 0)).toEqual([
    { kind: 'rating', metric: 'csat', value: 5, submissions: 1 },
  ]);
});

test('an older revision that comes late gets the receipt of what is kept and changes nothing', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit({ ...input, revision: 3, text: 'All of it' });
  const response = await desk.submit(input);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ key: input.key, revision: 3 });
  expect(await desk.all('SELECT text FROM submissions WHERE board_id = ?', desk.key)).toEqual([
    { text: 'All of it' },
  ]);
});

test('half an hour later an extension is refused with 409, and a plain resend still gets its receipt', async () => {
  const desk = await openDesk();
  const input = rating();
  await desk.submit(input);
  const late = await desk.submit({ ...input, revision: 2, text: 'One more thing' }, { hours: 0.51 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ error: { code: 'extension-closed' } });
  expect((await desk.submit(input, { hours: 24 * 8 })).status).toBe(200);
});

test('a test submission is kept and never counted', async () => {
  const desk = await openDesk();
  await desk.submit(rating({ test: true }));
  expect(await desk.all('SELECT test FROM submissions WHERE board_id = ?', desk.key)).toEqual([{ test: 1 }]);
  expect(await rollups(desk)).toEqual([]);
});

test('a sender over its limit is refused with 429 and Retry-After, and nothing is written', async () => {
  const desk = await openDesk({}, { RATE_LIMIT: { limit: async () => ({ success: false }) } });
  const response = await desk.submit(rating());
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ error: { code: 'rate-limited' } });
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toEqual([]);
});

test('one sender far above the limit is refused while another visitor of the same board is served', async () => {
  const { RATE_LIMIT } = (await import('cloudflare:workers')).env as unknown as { RATE_LIMIT: RateLimit };
  const desk = await openDesk({}, { RATE_LIMIT });
  const from = (address: string) =>
    desk.ask(`/v1/boards/${desk.key}/submissions`, {
      method: 'POST',
      headers: { origin: 'https://shop.example', 'content-type': 'text/plain', 'cf-connecting-ip': address },
      body: JSON.stringify(rating({ rating: { metric: 'csat', value: 5 } })),
    });
  const flood = await Promise.all(Array.from({ length: 200 }, () => from('198.51.100.7')));
  expect(flood.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(139);
  const neighbours = await Promise.all(Array.from({ length: 5 }, (_, i) => from(`203.0.113.${i}`)));
  expect(neighbours.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
});

async function rollups(desk: Awaited<ReturnType<typeof openDesk>>) {
  return desk.all<{ kind: string; metric: string; value: number; submissions: number }>(
    'SELECT kind, metric, value, submissions FROM daily_rollups WHERE board_id = ? ORDER BY value',
    desk.key,
  );
}
