import { expect, test } from 'vitest';
import { receiptViewSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin, rating } from './open-desk.ts';

async function left(more = {}) {
  const desk = await openDesk();
  const { token, code } = await (await desk.submit(rating(more))).json<{ token: string; code: string }>();
  return { desk, token, code };
}

test('a receipt shows the customer’s own words and where they stand', async () => {
  const { desk, token, code } = await left({ text: 'The freezer', final: true });
  const view = receiptViewSchema.parse(
    await (await desk.ask(`/v1/receipts/${token}`, { headers: { origin } })).json(),
  );
  expect(view).toMatchObject({
    code,
    text: 'The freezer',
    status: 'open',
    rating: { metric: 'csat', value: 1 },
  });
  expect(view.answerDueAt).toBeDefined();
});

test('once a manager has acknowledged, the receipt says so', async () => {
  const { desk, token } = await left({ text: 'The freezer', final: true });
  await desk.db
    .prepare(
      `UPDATE complaints SET status = 'acknowledged', acknowledged_at = 1000, acknowledged_by = 'dana' WHERE board_id = ?`,
    )
    .bind(desk.key)
    .run();
  const view = await (await desk.ask(`/v1/receipts/${token}`)).json();
  expect(view).toMatchObject({ status: 'acknowledged', acknowledgedAt: '1970-01-01T00:00:01.000Z' });
});

test('a receipt holds nothing of the shop’s own: no person, no policy, no address', async () => {
  const { desk, token } = await left({ final: true });
  const text = await (await desk.ask(`/v1/receipts/${token}`)).text();
  expect(text).not.toMatch(/dana|omar|watch|tier|@shop/i);
});

test('the private page shows the same in the reader’s language', async () => {
  const { desk, token, code } = await left({ text: 'Die Kühltruhe', final: true });
  const page = await desk.ask(`/r/${token}`, { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' } });
  expect(page.headers.get('cache-control')).toBe('no-store');
  const html = await page.text();
  expect(html).toContain('lang="de"');
  expect(html).toContain('Die Kühltruhe');
  expect(html).toContain(code);
  expect(await (await desk.ask(`/r/${token}?lang=ar`)).text()).toContain('dir="rtl"');
});

test('a guessed, shortened, lengthened or foreign token answers like a missing one', async () => {
  const { desk, token } = await left();
  const other = await left();
  const [board, ulid, seal] = token.split('.') as [string, string, string];
  const [, otherUlid] = other.token.split('.') as [string, string, string];
  const guesses = [
    `${board}.${otherUlid}.${seal}`,
    `${board}.${ulid}.${'A'.repeat(22)}`,
    `${board}.${ulid}.${seal.slice(0, 21)}`,
    `${board}.${ulid}.${seal}A`,
    `${board}.${ulid}`,
    `${token}.x`,
    '...',
  ];
  const missing = await (
    await desk.ask('/v1/receipts/nothing')
  ).json<{ error: { code: string; message: string } }>();
  for (const guess of guesses) {
    const response = await desk.ask(`/v1/receipts/${guess}`);
    expect(response.status, guess).toBe(404);
    const { error } = await response.json<{ error: { code: string; message: string } }>();
    expect([error.code, error.message]).toEqual([missing.error.code, missing.error.message]);
  }
});

test('a receipt is readable from the board’s own pages only', async () => {
  const { desk, token } = await left();
  const from = async (page: string) =>
    (await desk.ask(`/v1/receipts/${token}`, { headers: { origin: page } })).headers.get(
      'access-control-allow-origin',
    );
  expect(await from(origin)).toBe(origin);
  expect(await from('https://evil.example')).toBeNull();
});
