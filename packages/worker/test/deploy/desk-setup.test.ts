import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { board, mailFrom, someAccount, type Call } from './some-account.ts';

const script = 'packages/worker/scripts/set-up-desk.ts';

test('a link for a board of one’s own goes to the database of the deployment as its digest alone', () => {
  const account = someAccount();
  account.deploy([board, '--var', mailFrom, '--url', 'https://desk.corner-shop.test']);
  account.calls();
  const { said, code } = account.onAccount(script, ['--remote']);
  const token = /^https:\/\/desk\.corner-shop\.test\/setup\/([\w-]{43})$/m.exec(said)?.[1];
  expect([code, typeof token]).toEqual([0, 'string']);
  const [{ args, sql }] = account.calls() as [Call];
  expect(args).toContain('--remote');
  expect(sql).toContain(createHash('sha256').update(token!).digest('hex'));
  expect(sql).not.toContain(token);
});

test('without a deployment, or without saying where, there is no link', () => {
  const account = someAccount();
  expect(account.onAccount(script, ['--remote']).said).toContain('run pnpm deploy:cloudflare first');
  expect(account.onAccount(script, []).code).toBe(2);
  expect(account.calls()).toEqual([]);
});

test('a host of the desk’s own is routed to the same Worker, and links lead there', () => {
  const account = someAccount();
  const hosts = [
    '--url',
    'https://board.corner-shop.test',
    '--var',
    'DESK_URL=https://desk.corner-shop.test',
  ];
  account.deploy([board, '--var', mailFrom, ...hosts]);
  const { configuration } = account.calls().findLast(({ name }) => name === 'deploy')!;
  expect(configuration.routes).toEqual([
    { pattern: 'board.corner-shop.test', custom_domain: true },
    { pattern: 'desk.corner-shop.test', custom_domain: true },
  ]);
  expect(account.onAccount(script, ['--remote']).said).toContain('https://desk.corner-shop.test/setup/');
});

test('half of Cloudflare Access is refused before anything is made', () => {
  const account = someAccount();
  const { code, said } = account.deploy([
    board,
    '--var',
    mailFrom,
    '--var',
    'ACCESS_TEAM_DOMAIN=shop.cloudflareaccess.com',
  ]);
  expect([code, said]).toEqual([1, expect.stringContaining('belong together: set both, or neither')]);
  expect(account.calls()).toEqual([]);
});
