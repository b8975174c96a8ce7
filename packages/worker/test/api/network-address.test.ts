import { expect, test, vi } from 'vitest';
import { customerDesk } from './customer-desk.ts';
import { rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };
const managers = [dana];

test('a network address is neither stored nor logged, nor is what the rate limit makes of it (R49)', async () => {
  const logged: string[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void logged.push(JSON.stringify(words)));
  const limited: string[] = [];
  const RATE_LIMIT = { limit: async ({ key }: { key: string }) => (limited.push(key), { success: true }) };
  const shop = await customerDesk({ managers }, { RATE_LIMIT });
  const { desk } = shop;
  const address = '203.0.113.77';
  const from = (headers: Record<string, string> = {}) => ({
    ...headers,
    'cf-connecting-ip': address,
    'x-forwarded-for': address,
    'x-real-ip': address,
  });
  const { token } = await shop.leave({ text: 'Hello', contact: { email: 'mia@quill.example' } });
  const body = JSON.stringify(rating({ final: true }));
  await desk.ask(`/v1/boards/${desk.key}/submissions`, {
    method: 'POST',
    body,
    headers: from({ origin: 'https://shop.example', 'content-type': 'text/plain' }),
  });
  await desk.ask(`/v1/boards/${desk.key}`, { headers: from({ origin: 'https://shop.example' }) });
  await desk.ask(`/r/${token}`, { headers: from() });
  await desk.ask('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ email: dana.email }),
    headers: from({ origin: 'https://desk.example' }),
  });
  const owner = await signedIn(desk);
  for (const path of ['', '/settings', '/settings/people', '/settings/mail', '/scores'])
    await owner.ask(`/desk/${desk.key}${path}`, { headers: from() });
  await desk.tick(1, { RESEND_URL: 'http://127.0.0.1:1' });
  vi.restoreAllMocks();
  const tables = await desk.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'd1%' AND name NOT LIKE 'sqlite%'`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => JSON.stringify(await desk.all(`SELECT * FROM ${name}`))),
  );
  const everything = [...rows, ...logged].join('\n');
  const hashes = limited.map((key) => key.split(' ').at(-1)!).filter((part) => part.length >= 32);
  expect(hashes.length).toBeGreaterThan(0);
  for (const trace of [address, '203.0.113', ...hashes]) expect(everything).not.toContain(trace);
});
