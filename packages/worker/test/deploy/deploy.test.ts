import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { board, mailFrom, root, someAccount, type Call } from './some-account.ts';

const account = someAccount();
let first: ReturnType<typeof account.deploy>;
let calls: Call[];

beforeAll(() => {
  first = account.deploy([board, '--var', mailFrom]);
  calls = account.calls();
});

test('a first deployment makes everything, in an order in which nothing ever runs without what it needs', () => {
  expect(first.said).toContain('✓ Board corner-shop applied');
  expect(first.code).toBe(0);
  expect(calls.map(({ name }) => name)).toEqual([
    'whoami',
    'secret list',
    'd1 list',
    'd1 create',
    'd1 list',
    'queues info',
    'queues create',
    'd1 migrations',
    'deploy',
    'deploy',
    'd1 execute',
  ]);
  const [unnamed, named] = calls.filter(({ name }) => name === 'deploy');
  expect(Object.keys(unnamed!.secrets).toSorted()).toEqual(['RESEND_API_KEY', 'SIGNING_KEYS']);
  expect(unnamed!.configuration.d1_databases[0]!.database_id).toBe('uuid-of-wipeboard');
  expect(named!.configuration.vars.PUBLIC_URL).toBe('https://wipeboard.some-shop.workers.dev');
  expect(calls.at(-1)!.sql).toContain("'dana@corner-shop.example'");
});

test('it prints the line to paste, with the address that Cloudflare gave', () => {
  expect(first.said).toContain(
    '<script async src="https://wipeboard.some-shop.workers.dev/wipeboard.js" data-board="corner-shop"></script>',
  );
});

test('the configuration works from wherever it is kept', () => {
  const { configuration } = calls.find(({ name }) => name === 'deploy')!;
  expect(configuration.main).toBe(join(root, 'packages/worker/src/index.ts'));
});

test('no secret is printed or left readable by others, and the file that carried them is gone', () => {
  const carried = calls.find(({ secretsFile }) => secretsFile)!;
  const values = Object.values(carried.secrets);
  expect(values).toHaveLength(2);
  expect(values.filter((value) => first.said.includes(value.slice(3)))).toEqual([]);
  expect(existsSync(carried.secretsFile!)).toBe(false);
  expect(statSync(join(account.deployment, 'signing-keys')).mode & 0o077).toBe(0);
  expect(readFileSync(join(account.deployment, 'wrangler.json'), 'utf8')).not.toContain('re_secret');
});

test('run again, it changes no key, makes nothing twice, and needs no settings repeated', () => {
  const keys = readFileSync(join(account.deployment, 'signing-keys'), 'utf8');
  const { code, said } = account.deploy([board], {});
  expect(said).toContain('✓ Database wipeboard found');
  expect(code).toBe(0);
  const calls = account.calls();
  expect(calls.map(({ name }) => name)).toEqual([
    'whoami',
    'secret list',
    'd1 list',
    'queues info',
    'd1 migrations',
    'deploy',
    'd1 execute',
  ]);
  expect(calls.find(({ name }) => name === 'deploy')).toMatchObject({
    secrets: {},
    configuration: { vars: { MAIL_FROM: 'Corner Shop board <board@corner-shop.test>' } },
  });
  expect(readFileSync(join(account.deployment, 'signing-keys'), 'utf8')).toBe(keys);
});

test('an own address becomes a custom domain, and one deployment is enough', () => {
  const account = someAccount();
  const { said } = account.deploy([board, '--var', mailFrom, '--url', 'https://desk.corner-shop.test']);
  const deployed = account.calls().filter(({ name }) => name === 'deploy');
  expect(deployed).toHaveLength(1);
  expect(deployed[0]!.configuration).toMatchObject({
    workers_dev: false,
    routes: [{ pattern: 'desk.corner-shop.test', custom_domain: true }],
    vars: { PUBLIC_URL: 'https://desk.corner-shop.test' },
  });
  expect(said).toContain('src="https://desk.corner-shop.test/wipeboard.js"');
});

test('mail through Cloudflare brings its binding, and no other way does', () => {
  expect(calls.find(({ name }) => name === 'deploy')!.configuration.send_email).toEqual([]);
  const other = someAccount();
  other.deploy([board, '--var', mailFrom, '--var', 'MAIL_TRANSPORT=cloudflare'], {});
  expect(other.calls().find(({ name }) => name === 'deploy')!.configuration.send_email).toEqual([
    { name: 'SEND_EMAIL' },
  ]);
});

test('a name goes to the Worker, its database and its queue', () => {
  const account = someAccount();
  account.deploy([board, '--var', mailFrom, '--name', 'bakery', '--jurisdiction', 'eu']);
  const calls = account.calls();
  expect(calls.find(({ name }) => name === 'd1 create')!.args).toEqual([
    'd1',
    'create',
    'bakery',
    '--jurisdiction',
    'eu',
  ]);
  expect(calls.find(({ name }) => name === 'queues create')!.args[2]).toBe('bakery-doorbell');
  expect(calls.find(({ name }) => name === 'deploy')!.configuration.name).toBe('bakery');
});
