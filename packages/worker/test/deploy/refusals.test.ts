import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { board, mailFrom, root, someAccount } from './some-account.ts';

const settled = [board, '--var', mailFrom];

test.for<[what: string, args: string[], environment: Record<string, string>, sentence: string]>([
  ['no board', [], {}, 'Name a board file, such as examples/corner-shop/board.json.'],
  ['a board that is not there', ['nowhere.json'], {}, 'There is no board file at nowhere.json.'],
  ['an example address', [board], {}, 'MAIL_FROM is still the example.'],
  ['no such transport', [...settled, '--var', 'MAIL_TRANSPORT=pigeon'], {}, 'MAIL_TRANSPORT must be'],
  [
    'a reply address that leaves no room for its token',
    [...settled, '--var', 'MAIL_REPLY_TO=reply+to@desk.test'],
    {},
    'MAIL_REPLY_TO must be an address like',
  ],
  ['smtp without a server', [...settled, '--var', 'MAIL_TRANSPORT=smtp'], {}, 'SMTP_HOST is missing'],
  ['a secret on the command line', [...settled, '--var', 'RESEND_API_KEY=re_x'], {}, 'is a secret'],
  ['an address with a path', [...settled, '--url', 'https://a.test/b'], {}, '--url takes an address like'],
  ['an address without TLS', [...settled, '--url', 'http://a.test'], {}, '--url takes an address like'],
  ['a name that Cloudflare refuses', [...settled, '--name', 'A B'], {}, '--name takes lower-case'],
  ['an unknown option', [...settled, '--fast'], {}, "Unknown option '--fast'"],
  ['no key for the mail service', settled, {}, 'RESEND_API_KEY is missing: give it in the environment'],
  [
    'signing keys that are too short',
    settled,
    { RESEND_API_KEY: 're_x', SIGNING_KEYS: 'k1:short' },
    'each secret at least 32 characters',
  ],
])('%s is refused in a sentence, before anything is made', ([, args, environment, sentence]) => {
  const account = someAccount();
  const { code, said } = account.deploy(args, environment);
  expect(said).toContain(sentence);
  expect(code).toBe(1);
  const made = account.calls().filter(({ name }) => !['whoami', 'secret list'].includes(name));
  expect(made).toEqual([]);
});

test('a board with a fault is refused with the fault and its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-board-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'board.json');
  const good = JSON.parse(readFileSync(join(root, board), 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...good, origins: ['https://shop.example/'] }));
  const { code, said } = someAccount().deploy([file, '--var', mailFrom]);
  expect(said).toContain('is not an origin like https://shop.example (no path, no trailing slash)');
  expect(said).toContain('origins[0]');
  expect(code).toBe(1);
});

test('whoever is not logged in is told how', () => {
  const { code, said } = someAccount({ loggedIn: false }).deploy(settled);
  expect(said).toContain('You are not logged in to Cloudflare.');
  expect(code).toBe(1);
});

test('whoever has several accounts is asked which, by name', () => {
  const accounts = [
    { id: 'a1', name: 'Corner Shop' },
    { id: 'a2', name: 'Bakery' },
  ];
  const account = someAccount({ accounts });
  expect(account.deploy(settled).said).toContain('a2  Bakery');
  expect(account.deploy(settled, { RESEND_API_KEY: 're_x', CLOUDFLARE_ACCOUNT_ID: 'a2' }).code).toBe(0);
});

test('where migrations fail, the Worker that runs is left as it is', () => {
  const account = someAccount({ failing: 'd1 migrations' });
  const { code, said } = account.deploy(settled);
  expect(said).toContain('The migrations were not applied. The Worker that runs now is untouched.');
  expect(said).toContain('d1 migrations went wrong');
  expect(code).toBe(1);
  expect(account.calls().map(({ name }) => name)).not.toContain('deploy');
});

test('after a failed upload the next run uses the same signing keys', () => {
  const account = someAccount({ failing: 'deploy' });
  expect(account.deploy(settled).said).toContain('The Worker was not deployed.');
  account.change({ failing: undefined });
  const [failed] = account.calls().filter(({ name }) => name === 'deploy');
  expect(account.deploy(settled).code).toBe(0);
  const [worked] = account.calls().filter(({ name }) => name === 'deploy');
  expect(worked!.secrets.SIGNING_KEYS).toBe(failed!.secrets.SIGNING_KEYS);
});

test('one folder never holds two deployments', () => {
  const account = someAccount();
  account.deploy(settled);
  const { code, said } = account.deploy([...settled, '--name', 'bakery']);
  expect(said).toContain('Set WIPEBOARD_DEPLOYMENT to another folder for bakery.');
  expect(code).toBe(1);
});

test('a board is not applied to a deployment that was never made', () => {
  const account = someAccount();
  const { code, said } = account.runScript('packages/worker/scripts/apply-board.ts', [board, '--remote']);
  expect(said).toContain('run pnpm deploy:cloudflare first');
  expect(code).toBe(1);
  expect(existsSync(account.deployment)).toBe(false);
});
