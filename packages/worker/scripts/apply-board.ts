import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { boardStatements, type Statement } from '../src/storage/boards.ts';
import { readBoardFile } from './board-file.ts';
import { deployedConfigFile } from './deploy/deployment-folder.ts';
import { runWrangler } from './run-wrangler.ts';

const usage = `pnpm board:apply <board.json> [--origin <origin> …] (--local [--persist-to <folder>] | --remote)

Creates or replaces a board from its file. Extra --origin values join those of the file.

  --local              in the database of "wrangler dev" on this machine
  --persist-to <folder>  where that database is kept
  --remote             in the database that "pnpm deploy:cloudflare" made`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    local: { type: 'boolean', default: false },
    remote: { type: 'boolean', default: false },
    'persist-to': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const [file] = positionals;
if (values.help || !file || values.local === values.remote) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
try {
  const board = readBoardFile(file, values.origin);
  apply(boardStatements(board, Date.now()));
  console.log(
    `Board ${board.key} is up to date: ${board.managers.length} people, ${board.origins.length} origins.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function apply(statements: Statement[]): void {
  if (values.remote && !existsSync(deployedConfigFile))
    throw new Error('Nothing has been deployed from this folder yet: run pnpm deploy:cloudflare first.');
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-'));
  const sql = join(folder, 'board.sql');
  writeFileSync(sql, statements.map((statement) => `${spelled(statement)};\n`).join(''));
  const where = values.remote
    ? ['--remote', '--config', deployedConfigFile]
    : ['--local', ...(values['persist-to'] ? ['--persist-to', resolve(values['persist-to'])] : [])];
  const run = runWrangler(['d1', 'execute', 'DB', '--yes', '--file', sql, ...where]);
  rmSync(folder, { recursive: true });
  if (!run.ok) throw new Error(`The board was not applied.\n${run.stdout}${run.stderr}`);
}

function spelled({ sql, parameters }: Statement): string {
  const rest = [...parameters];
  return sql.replaceAll('?', () => literal(rest.shift() ?? null));
}

// SQLite has one escape in a string literal: a doubled quote. NUL would end the statement; board files hold none.
function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}
