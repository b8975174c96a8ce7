import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Statement } from '../src/storage/boards.ts';
import { deployedConfigFile } from './deploy/deployment-folder.ts';
import { runWrangler } from './run-wrangler.ts';

/** Which database: of "wrangler dev" on this machine, kept in `persistTo`, or the one of the deployment. */
export type Where = { remote: boolean; persistTo?: string };

/** Has the desk's database do this, by wrangler. Throws what it said, after the sentence `failed`. */
export function applyStatements(statements: Statement[], { remote, persistTo }: Where, failed: string): void {
  if (remote && !existsSync(deployedConfigFile))
    throw new Error('Nothing has been deployed from this folder yet: run pnpm deploy:cloudflare first.');
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-'));
  const sql = join(folder, 'statements.sql');
  writeFileSync(sql, statements.map((statement) => `${spelled(statement)};\n`).join(''));
  const where = remote
    ? ['--remote', '--config', deployedConfigFile]
    : ['--local', ...(persistTo ? ['--persist-to', resolve(persistTo)] : [])];
  const run = runWrangler(['d1', 'execute', 'DB', '--yes', '--file', sql, ...where]);
  rmSync(folder, { recursive: true });
  if (!run.ok) throw new Error(`${failed}\n${run.stdout}${run.stderr}`);
}

function spelled({ sql, parameters }: Statement): string {
  const rest = [...parameters];
  return sql.replaceAll('?', () => literal(rest.shift() ?? null));
}

// SQLite has one escape in a string literal: a doubled quote. NUL would end the statement; board files hold none.
function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}
