import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWrangler, type WranglerRun } from '../run-wrangler.ts';
import type { Variables } from './deploy-config.ts';

/** Throws a sentence unless wrangler is logged in and knows which account is meant. */
export function checkLogin(): void {
  const run = runWrangler(['whoami', '--json']);
  const said = json<{ loggedIn?: boolean; accounts?: { name: string; id: string }[] }>(run.stdout);
  if (!said?.loggedIn)
    throw new Error(
      `You are not logged in to Cloudflare. Run "pnpm --filter @wipeboard/worker exec wrangler login" or set CLOUDFLARE_API_TOKEN.${said ? '' : tail(run)}`,
    );
  const accounts = said.accounts ?? [];
  if (accounts.length > 1 && !process.env.CLOUDFLARE_ACCOUNT_ID)
    throw new Error(
      `You have more than one Cloudflare account. Set CLOUDFLARE_ACCOUNT_ID to one of:\n${accounts.map(({ name, id }) => `  ${id}  ${name}`).join('\n')}`,
    );
}

/** The id of the database of this name, which is made if there is none. */
export function ensureDatabase(name: string, jurisdiction?: string): { id: string; created: boolean } {
  const found = databaseId(name);
  if (found) return { id: found, created: false };
  const where = jurisdiction ? ['--jurisdiction', jurisdiction] : [];
  must(runWrangler(['d1', 'create', name, ...where]), `The database ${name} could not be created.`);
  const made = databaseId(name);
  if (!made)
    throw new Error(`Cloudflare made the database ${name} but does not list it yet. Run this again.`);
  return { id: made, created: true };
}

export function ensureQueue(name: string): { created: boolean } {
  if (runWrangler(['queues', 'info', name]).ok) return { created: false };
  must(runWrangler(['queues', 'create', name]), `The queue ${name} could not be created.`);
  return { created: true };
}

/** The names of a Worker's secrets; none where there is no such Worker yet. */
export function secretsThere(name: string): string[] {
  const run = runWrangler(['secret', 'list', '--name', name, '--format', 'json']);
  const listed = json<{ name: string }[]>(run.stdout);
  if (run.ok && listed) return listed.map((secret) => secret.name);
  if (/not found/i.test(run.stderr + run.stdout)) return [];
  throw new Error(`The secrets of ${name} could not be listed.${tail(run)}`);
}

export function migrate(configFile: string): void {
  const run = runWrangler(['d1', 'migrations', 'apply', 'DB', '--remote', '--config', configFile]);
  must(run, 'The migrations were not applied. The Worker that runs now is untouched.');
}

/** Uploads Worker, widget and secrets together. Answers the workers.dev address where there is one. */
export function deployWorker(configFile: string, secrets: Variables): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-deploy-'));
  const secretsFile = join(folder, 'secrets.json');
  const output = join(folder, `${randomUUID()}.ndjson`);
  try {
    writeFileSync(secretsFile, JSON.stringify(secrets), { mode: 0o600 });
    const along = Object.keys(secrets).length > 0 ? ['--secrets-file', secretsFile] : [];
    const command = ['deploy', '--config', configFile, '--minify', ...along];
    const run = runWrangler(command, { WRANGLER_OUTPUT_FILE_PATH: output });
    must(run, 'The Worker was not deployed.');
    return workersDevAddress(existsSync(output) ? readFileSync(output, 'utf8') : '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function dryRunWorker(configFile: string): void {
  const run = runWrangler(['deploy', '--dry-run', '--config', configFile, '--minify']);
  must(run, 'The Worker does not build as it is.');
}

function workersDevAddress(ndjson: string): string | undefined {
  const targets = ndjson
    .split('\n')
    .flatMap((line) => json<{ type?: string; targets?: string[] }>(line) ?? [])
    .flatMap(({ type, targets }) => (type === 'deploy' ? (targets ?? []) : []));
  return targets.find((target) => /^https:\/\/\S+\.workers\.dev$/.test(target));
}

function databaseId(name: string): string | undefined {
  const run = runWrangler(['d1', 'list', '--json']);
  const listed = json<{ name: string; uuid: string }[]>(run.stdout);
  if (!run.ok || !listed) throw new Error(`Your databases could not be listed.${tail(run)}`);
  return listed.find((database) => database.name === name)?.uuid;
}

function must(run: WranglerRun, sentence: string): void {
  if (!run.ok) throw new Error(sentence + tail(run));
}

function tail({ stdout, stderr }: WranglerRun): string {
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return `\nwrangler said:\n${lines
    .slice(-12)
    .map((line) => `  ${line}`)
    .join('\n')}`;
}

function json<Value>(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
