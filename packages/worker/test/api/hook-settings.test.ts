import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { complaint, managers, withHook } from './hook-desk.ts';
import { openDesk } from './open-desk.ts';
import { shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

test('a chat is told in its own form, and no customer can mention, mark or link anything in it', async () => {
  const hostile = '<!channel> @here *bold* [x](http://evil.example) <http://evil.example|y> & evil.example';
  for (const kind of ['slack', 'teams'] as const) {
    const { world, desk } = await withHook(
      [
        ['kind', kind],
        ['events', 'complaint.opened'],
        ['locale', 'de'],
      ],
      'chat',
    );
    await desk.submit({ ...complaint(), text: hostile });
    await desk.tick();
    expect(world.requests).toHaveLength(1);
    const { body, headers } = world.requests[0]!;
    expect(headers.get('webhook-signature')).toBeNull();
    expect(body).toContain('Neue Beschwerde');
    expect(body).toContain(`https://desk.example/desk/${desk.key}/submissions/`);
    expect(body).not.toMatch(
      kind === 'slack'
        ? /<!channel|@here|evil\.example|http:\/\/evil|ada@home/
        : /@here|evil\.example|http:\/\/evil|ada@home/,
    );
    expect(kind === 'slack' ? body.includes('&lt;!') : body.includes('AdaptiveCard')).toBe(true);
    const card = JSON.parse(body);
    if (kind === 'teams') {
      const kinds = card.attachments[0].content.body.flatMap(
        (block: { inlines: { type: string }[] }) => block.inlines,
      );
      expect(new Set(kinds.map(({ type }: { type: string }) => type))).toEqual(new Set(['TextRun']));
    }
  }
});

test('a chat that wants the day before gets it at nine, once, without what was put aside', async () => {
  const { world, desk, dana } = await withHook(
    [
      ['kind', 'slack'],
      ['events', 'daily'],
    ],
    'chat',
  );
  await desk.submit(complaint());
  await desk.submit(complaint());
  const [{ id }] = (await desk.all<{ id: string }>(
    'SELECT id FROM submissions WHERE board_id = ?',
    desk.key,
  )) as [{ id: string }];
  await dana.post(`/submissions/${id}/aside`);
  const [hook] = await desk.all<{ daily_at: number }>('SELECT * FROM hooks WHERE board_id = ?', desk.key);
  const hours = (hook!.daily_at - Date.now()) / 3_600_000;
  await desk.tick(hours - 0.05);
  expect(world.requests).toHaveLength(0);
  await desk.tick(hours + 0.01);
  await desk.tick(hours + 0.05);
  expect(world.requests).toHaveLength(1);
  expect(world.requests[0]!.body).toMatch(/1 complaint overdue|1 complaint not resolved/);
});

test('an address that may not be called is refused with its reason, and what was typed is kept', async () => {
  const { dana, desk, world } = await withHook();
  const bad = await dana.post('/settings/webhooks', {
    name: 'x',
    url: 'https://169.254.169.254/',
    events: 'complaint.opened',
  });
  expect(bad.status).toBe(422);
  const html = await bad.text();
  expect(html).toContain('private network');
  expect(html).toContain('https://169.254.169.254/');
  expect(
    (await dana.post('/settings/webhooks', { name: '', url: 'https://hooks.shop.com', events: 'nothing' }))
      .status,
  ).toBe(422);
  expect(await desk.all('SELECT id FROM hooks WHERE board_id = ?', desk.key)).toHaveLength(1);
  expect(world.requests).toEqual([]);
});

test('only those who may manage a board meet its hooks, and no other board’s', async () => {
  const { desk, place } = await withHook();
  const omar = await signedIn(desk, 'omar@shop.example');
  expect((await omar.get(place)).status).toBe(403);
  expect((await omar.post(`${place}/remove`)).status).toBe(403);
  const other = await openDesk({ managers });
  const stranger = await signedIn(other);
  expect((await stranger.get(place)).status).toBe(404);
  expect((await stranger.post(`${place}/remove`)).status).toBe(404);
  expect((await stranger.get(place.replace('webhooks', 'chat'))).status).toBe(404);
  const dana = await signedIn(desk);
  expect((await dana.get(place.replace('webhooks', 'chat'))).status).toBe(404);
  expect((await dana.post(`${place}/remove`)).status).toBe(303);
  expect(await desk.all('SELECT id FROM hooks WHERE board_id = ?', desk.key)).toEqual([]);
});

test('a token is shown once, opens what its scope says on its own board alone, and ends at once when revoked', async () => {
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  const made = async (scope: string, days = '30') => {
    const html = await (await dana.post('/settings/tokens', { name: 'Till', scope, days })).text();
    return /wbt_[A-Za-z0-9_-]{43}/.exec(html)![0];
  };
  const asks = async (token: string, board = desk.key, hours = 0) =>
    (
      await desk.ask(
        `/v1/boards/${board}/complaints`,
        { headers: { authorization: `Bearer ${token}` } },
        hours,
      )
    ).status;
  const read = await made('read');
  expect(await asks(read)).toBe(200);
  expect(await asks(await made('export'))).toBe(200);
  expect(await asks(read, (await openDesk({ managers })).key)).toBe(401);
  expect(await asks(`${read.slice(0, -1)}${read.endsWith('A') ? 'B' : 'A'}`)).toBe(401);
  expect(await asks('wbt_x')).toBe(401);
  expect(await asks(read, desk.key, 31 * 24)).toBe(401);
  const page = await (await dana.get('/settings/tokens')).text();
  expect(page).not.toContain(read);
  expect(shown(page)).toContain('last used');
  expect(JSON.stringify(await desk.all('SELECT * FROM api_tokens'))).not.toContain(read);
  const [row] = await desk.all<{ id: string }>(
    'SELECT id FROM api_tokens WHERE board_id = ? AND scope = ?',
    desk.key,
    'read',
  );
  const omar = await signedIn(desk, 'omar@shop.example');
  expect((await omar.post(`/settings/tokens/${row!.id}/revoke`)).status).toBe(403);
  await dana.post(`/settings/tokens/${row!.id}/revoke`);
  expect(await asks(read)).toBe(401);
  const wrong = await dana.post('/settings/tokens', { name: '', scope: 'all', days: '7' });
  expect(wrong.status).toBe(422);
});
