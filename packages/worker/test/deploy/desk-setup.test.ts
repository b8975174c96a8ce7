import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { board, mailFrom, someAccount } from './some-account.ts';

const script = 'packages/worker/scripts/set-up-desk.ts';

test('a link for a board of one’s own goes to the database of the deployment as its digest alone', () => {
  const account = someAccount();
  account.deploy([board, '--var', mailFrom, '--url', 'https://desk.corner-shop.test']);
  account.calls();
  const { said, code } = account.onAccount(script, ['--remote']);
  const token = /^https:\/\/desk\.corner-shop\.test\/setup\/([\w-]{43})$/m.exec(said)?.[1];
  expect([code, typeof token]).toEqual([0, 'string']);
  const [{ args, sql }] = account.calls() as [{ args: string[]; sql: string }];
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
