import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hookPayloadSchema } from '../../src/domain/hooks/hook-payload.ts';
import { isSigned, parseWebhookSecrets } from '../../src/signing/webhook-signature.ts';
import { complaint, log, secretsOn, withHook } from './hook-desk.ts';
import { rating } from './open-desk.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

test('an event is told within a minute, signed, as the schema says, and without how to reach the customer', async () => {
  const { world, desk, dana, place } = await withHook();
  await desk.submit(complaint());
  await desk.tick();
  const told = world.taken();
  expect(told.map(({ type }) => type).toSorted()).toEqual(['complaint.opened', 'submission.received']);
  const [secret] = await secretsOn(dana, place);
  for (const { headers, body, payload } of told) {
    expect(await isSigned(headers, body, parseWebhookSecrets(secret), Date.now())).toBe(true);
    expect(await isSigned(headers, `${body} `, parseWebhookSecrets(secret), Date.now())).toBe(false);
    expect(hookPayloadSchema.parse(payload)).toBeTruthy();
    expect(body).not.toContain('ada@home.example');
    expect(body).toContain('The freezer <b>door</b>');
  }
  expect((await log(desk)).map(({ state, body }) => [state, body])).toEqual([
    ['delivered', null],
    ['delivered', null],
  ]);
  await desk.tick(0.1);
  expect(world.taken()).toHaveLength(2);
});

test('contact goes along only where the owner has ticked it; tests are told of nowhere', async () => {
  const { world, desk } = await withHook([['contact', 'yes']]);
  await desk.submit({ ...complaint(), test: true });
  await desk.submit(complaint());
  await desk.tick();
  expect(world.taken()).toHaveLength(2);
  expect(world.taken()[0]!.body).toContain('ada@home.example');
});

test('words that are still to come are waited for, and later ones are told once', async () => {
  const { world, desk } = await withHook([
    ['events', 'submission.received'],
    ['events', 'submission.extended'],
  ]);
  const input = rating({ tone: 'complaint' });
  await desk.submit(input);
  await desk.tick();
  expect(world.taken()).toEqual([]);
  await desk.submit({ ...input, revision: 2, text: 'So cold' });
  await desk.tick(0.05);
  await desk.submit({ ...input, revision: 3, text: 'So cold, again', final: true }, { hours: 0.06 });
  await desk.tick(0.07);
  const told = world.taken().map(({ type, body }) => [type, /"text":"([^"]+)"/.exec(body)![1]]);
  expect(told).toEqual([
    ['submission.received', 'So cold'],
    ['submission.extended', 'So cold, again'],
  ]);
});

test('what fails is tried again as often as a mail, after what the receiver asks for, and can be sent again', async () => {
  const { world, desk, dana, place, page } = await withHook();
  world.answers(() => new Response('busy', { status: 503, headers: { 'retry-after': '1800' } }));
  await desk.submit(complaint());
  await desk.tick();
  const [first] = await log(desk);
  expect(first).toMatchObject({ state: 'pending', attempts: 1 });
  expect(first!.due_at - Date.now()).toBeGreaterThan(1_790_000);
  await desk.tick(0.4);
  expect(world.requests).toHaveLength(2);
  await desk.tick(0.51);
  expect(world.requests).toHaveLength(4);
  expect(new Set(world.requests.map(({ body }) => body)).size).toBe(2);
  expect(await page(0.52)).toContain('answered 503');
  world.answers(() => Promise.reject(new Error('down')));
  for (const hours of [2, 5, 11, 18, 31]) await desk.tick(hours);
  const given = await log(desk);
  expect(given.map(({ state }) => state)).toEqual(['failed', 'failed']);
  world.answers(() => new Response(null, { status: 204 }));
  expect((await dana.post(`${place}/deliveries/${given[0]!.id}/redrive`, {}, 32)).status).toBe(303);
  expect((await log(desk)).map(({ state }) => state).toSorted()).toEqual(['delivered', 'failed']);
});

test('a receiver that is gone, or fails twenty times in a row, is left alone, and its owners hear of it once', async () => {
  for (const [status, because] of [
    [410, 'gone'],
    [500, 'failing'],
  ] as const) {
    const { world, desk, dana, place, page } = await withHook();
    world.answers(() => new Response('no', { status }));
    if (because === 'failing') await desk.all('UPDATE hooks SET failures = 18 WHERE board_id = ?', desk.key);
    await desk.submit(complaint());
    await desk.tick();
    await desk.tick(0.05);
    const [hook] = await desk.all<{ stopped_because: string }>(
      'SELECT * FROM hooks WHERE board_id = ?',
      desk.key,
    );
    expect(hook!.stopped_because).toBe(because);
    expect((await log(desk)).map(({ state }) => state)).toEqual(['failed', 'failed']);
    const owed = await desk.all(
      `SELECT * FROM outbox WHERE board_id = ? AND kind = 'hook-stopped'`,
      desk.key,
    );
    expect(owed).toHaveLength(1);
    await desk.tick(0.1);
    expect(world.mails().some((mail) => mail.includes('The warehouse') && mail.includes(place))).toBe(true);
    const before = world.requests.length;
    await desk.submit(complaint(), { hours: 0.1 });
    await desk.tick(0.2);
    expect(world.requests).toHaveLength(before);
    expect(await page()).toContain('Start again');
    await dana.post(`${place}/start`);
    world.answers(() => new Response('thanks'));
    await dana.post(`${place}/test`);
    expect(await page()).toMatch(/Test Delivered answered 200/);
  }
});

test('a new secret signs beside the one before for a day, or until that is ended', async () => {
  const { world, desk, dana, place } = await withHook();
  const [old] = await secretsOn(dana, place);
  await dana.post(`${place}/rotate`);
  const [newest, before, ...more] = await secretsOn(dana, place);
  expect([before, more]).toEqual([old, []]);
  expect(newest).not.toBe(old);
  const signedWith = async (secret: string) => {
    const { headers, body } = world.requests.at(-1)!;
    return isSigned(headers, body, parseWebhookSecrets(secret), Date.now() + 25 * 3_600_000 * Number(late));
  };
  let late = false;
  await dana.post(`${place}/test`);
  expect([await signedWith(newest!), await signedWith(old!)]).toEqual([true, true]);
  late = true;
  await dana.post(`${place}/test`, {}, 25);
  expect([await signedWith(newest!), await signedWith(old!)]).toEqual([true, false]);
  late = false;
  await dana.post(`${place}/rotate`);
  await dana.post(`${place}/retire`);
  await dana.post(`${place}/test`);
  expect(await signedWith(newest!)).toBe(false);
  expect(JSON.stringify(await desk.all('SELECT * FROM hooks WHERE board_id = ?', desk.key))).not.toContain(
    'whsec',
  );
});

test('what is erased is gone from the log with what was answered, and whoever was told hears that it is gone', async () => {
  const { world, desk } = await withHook();
  world.answers((body) => new Response(`taken: ${body}`, { status: 500 }));
  const { token } = await (await desk.submit(complaint())).json<{ token: string }>();
  await desk.tick();
  world.answers(() => new Response('ok'));
  await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
  expect(JSON.stringify(await log(desk))).not.toContain('freezer');
  await desk.tick(0.01);
  expect(world.taken().at(-1)).toMatchObject({
    type: 'submission.erased',
    payload: { data: { submission: { id: expect.any(String) } } },
  });
  await desk.tick(1);
  expect(world.taken().filter(({ type }) => type !== 'submission.erased')).toHaveLength(2);
});
