import { expect, test } from 'vitest';
import { boardLinkToken } from '../../src/signing/board-link-token.ts';
import { linkToken } from '../../src/signing/link-token.ts';
import { boardStatements } from '../../src/storage/boards.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const keys = [{ id: 'k2', secret: 'a-secret-of-at-least-32-characters' }];
const hour = 3_600_000;
const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
  { id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', tier: 2, role: 'owner' as const },
];

const link = async (desk: OpenDesk, manager = 'lena', hours = 1) =>
  `/try/${await boardLinkToken({ board: desk.key, action: 'try', manager, expiresAt: Date.now() + hours * hour }, keys)}`;
const post = (desk: OpenDesk, path: string, fields: Record<string, string>) =>
  desk.ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const rows = (desk: OpenDesk) =>
  desk.all<{ rows: number }>(
    `SELECT (SELECT COUNT(*) FROM submissions) + (SELECT COUNT(*) FROM complaints) + (SELECT COUNT(*) FROM outbox)
       + (SELECT COUNT(*) FROM managers) + (SELECT SUM(updated_at) FROM boards) AS rows`,
  );

test('an owner sees what the live policy would do, and nothing is stored', async () => {
  const desk = await openDesk({ managers: managers as never });
  const before = await rows(desk);
  const answer = await desk.ask(await link(desk));
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('A mail reaches Dana Weiss (tier 1)');
  expect(html).toContain('so it goes up to Lena Brandt (tier 2)');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await rows(desk)).toEqual(before);
  expect(desk.rung).toEqual([]);
});

test('a changed policy is tried before it is used', async () => {
  const desk = await openDesk({ managers: managers as never });
  const settings = JSON.stringify({ policy: { lowAtMost: { csat: 3 }, acknowledgeMinutes: 30 }, managers });
  const path = await link(desk);
  const form = { rating: 'csat:3', at: '2026-11-23T09:00' };
  const changed = await post(desk, path, { ...form, settings });
  expect(await changed.text()).toMatch(/Mon 23 Nov, 09:30/);
  expect(await (await post(desk, path, form)).text()).toContain('nobody is told');
});

test('what is wrong with it is said, and what was typed is kept', async () => {
  const desk = await openDesk({ managers: managers as never });
  const answer = await post(desk, await link(desk), {
    at: '2026-11-23T09:00',
    text: 'Kept words',
    settings: '{"managers":[],"policy":{"acknowledgeMinutes":0.5}}',
  });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(
    '<code>policy.acknowledgeMinutes</code> Invalid input: expected int, received number',
  );
  expect(html).toContain('<code>managers</code> Too small');
  expect(html).toContain('Kept words');
});

test('it speaks the language that is asked for', async () => {
  const desk = await openDesk({ managers: managers as never });
  expect(await (await desk.ask(`${await link(desk)}?lang=de`)).text()).toContain('Was geschähe');
  expect(await (await desk.ask(`${await link(desk)}?lang=ar`)).text()).toContain('dir="rtl"');
});

test('nobody but an owner of the board today gets in, with a link of this kind that is not over', async () => {
  const desk = await openDesk({ managers: managers as never });
  const complaintLink = await linkToken(
    { board: desk.key, complaint: 'cmp_1', action: 'open', manager: 'lena', expiresAt: Date.now() + hour },
    keys,
  );
  const altered = (await link(desk)).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  for (const path of [
    await link(desk, 'dana'),
    await link(desk, 'nobody'),
    await link(desk, 'lena', -1),
    altered,
    `/try/${complaintLink}`,
    '/try/no.such.link',
  ]) {
    expect((await desk.ask(path)).status).toBe(404);
    expect((await post(desk, path, { rating: 'csat:1' })).status).toBe(404);
  }
  const open = await link(desk);
  expect((await desk.ask(`/c/${open.slice(5)}`)).status).toBe(404);
  await desk.db.batch(
    boardStatements({ ...desk.board, managers: [desk.board.managers[0]!] }, 0).map(({ sql, parameters }) =>
      desk.db.prepare(sql).bind(...parameters),
    ),
  );
  expect((await desk.ask(open)).status).toBe(404);
});

test('a form that is too large is refused', async () => {
  const desk = await openDesk({ managers: managers as never });
  const answer = await post(desk, await link(desk), { settings: 'x'.repeat(70_000) });
  expect(answer.status).toBe(413);
});

test('a flood of tries is stopped', async () => {
  const desk = await openDesk(
    { managers: managers as never },
    { RATE_LIMIT: { limit: async () => ({ success: false }) } },
  );
  expect((await desk.ask(await link(desk))).status).toBe(200);
  expect((await post(desk, await link(desk), { rating: 'csat:1' })).status).toBe(429);
});
