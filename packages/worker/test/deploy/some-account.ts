import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const root = resolve(import.meta.dirname, '../../../..');
const script = 'packages/worker/scripts/deploy-cloudflare.ts';
export const mailFrom = 'MAIL_FROM=Corner Shop board <board@corner-shop.test>';

export type Call = {
  name: string;
  args: string[];
  configuration: {
    name: string;
    main: string;
    vars: Record<string, string>;
    d1_databases: { database_id: string }[];
    routes?: object[];
    send_email: object[];
  };
  secrets: Record<string, string>;
  secretsFile?: string;
  sql?: string;
};

/** `results`: what commands answer, by name. */
type Account = { loggedIn: boolean; accounts: object[]; failing?: string; results?: Record<string, object> };

/** A Cloudflare account that lives in a folder, and the deployment's own folder beside it. */
export function someAccount(given: Partial<Account> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-account-'));
  folders.push(folder);
  const accountFile = join(folder, 'account.json');
  const callsFile = join(folder, 'calls.jsonl');
  const write = (account: object) => writeFileSync(accountFile, JSON.stringify(account));
  write({
    loggedIn: true,
    accounts: [{ id: 'a1', name: 'Corner Shop' }],
    databases: [],
    queues: [],
    workers: {},
    ...given,
  });
  const deployment = join(folder, 'deployment');
  const wrangler = { WRANGLER: join(import.meta.dirname, 'fake-wrangler.mjs'), FAKE_ACCOUNT: folder };

  return {
    deployment,
    change: (changes: Partial<Account>) =>
      write({ ...JSON.parse(readFileSync(accountFile, 'utf8')), ...changes }),
    /** What was asked of wrangler since the last time, but for checks of the bundle. */
    calls(): Call[] {
      if (!existsSync(callsFile)) return [];
      const lines = readFileSync(callsFile, 'utf8').trim().split('\n');
      rmSync(callsFile);
      return lines.map((line) => JSON.parse(line) as Call).filter(({ args }) => !args.includes('--dry-run'));
    },
    deploy: (args: string[], environment: Record<string, string> = { RESEND_API_KEY: 're_secret' }) =>
      run([...args, '--skip-build'], { ...wrangler, WIPEBOARD_DEPLOYMENT: deployment, ...environment }),
    /** A script that asks this account. */
    onAccount: (file: string, args: string[], environment: Record<string, string> = {}) =>
      run(args, { ...wrangler, WIPEBOARD_DEPLOYMENT: deployment, ...environment }, file),
    runScript: (file: string, args: string[], environment: Record<string, string> = {}) =>
      run(args, { WIPEBOARD_DEPLOYMENT: deployment, ...environment }, file),
  };
}

/** Runs a script of the Worker's with this environment and nothing else that could change what it does. */
export function run(args: string[], environment: Record<string, string>, file = script) {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;
  const ended = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: [dirname(process.execPath), PATH].join(delimiter),
      HOME,
      ...(TMPDIR && { TMPDIR }),
      ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
      ...environment,
    },
    input: '',
  });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

export const board = 'examples/corner-shop/board.json';
