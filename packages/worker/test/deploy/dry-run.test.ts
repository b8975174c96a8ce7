import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { board, mailFrom, run, someAccount } from './some-account.ts';

test('a dry run bundles the real Worker with the real wrangler and says what it would do', () => {
  const { code, said } = run([board, '--dry-run', '--var', mailFrom], {
    WIPEBOARD_DEPLOYMENT: '/nowhere/at/all',
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  });
  expect(said).toContain('✓ Worker builds');
  expect(said).toContain('Nothing has left this machine.');
  expect(said).toContain('wrangler d1 migrations apply DB --remote');
  expect(code).toBe(0);
});

test('what a dry run announces is what a deployment does', () => {
  const account = someAccount();
  const { said } = account.deploy([board, '--dry-run', '--var', mailFrom]);
  expect(account.calls()).toEqual([]);
  expect(existsSync(account.deployment)).toBe(false);
  account.deploy([board, '--var', mailFrom]);
  const done = account.calls().map(({ args }) => args.filter((arg) => !arg.startsWith('/')).slice(0, 3));
  const announced = said.split('\n').flatMap((line) => {
    const [, command] = /^ {2}wrangler ([^#<]*)/.exec(line) ?? [];
    return command
      ? [
          command
            .replace(/--config \S+/, '--config')
            .trim()
            .split(/\s+/)
            .slice(0, 3),
        ]
      : [];
  });
  const afterCreating = (args: string[]) => args.join(' ') !== 'd1 list --json';
  expect([...announced.filter(afterCreating), ['d1', 'execute', 'DB']]).toEqual(done.filter(afterCreating));
});
