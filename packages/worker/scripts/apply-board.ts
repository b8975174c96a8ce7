import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { boardFileSchema, type BoardFile } from '../src/domain/board.ts';
import { boardStatements, type Statement } from '../src/storage/boards.ts';

const usage = `apply-board <board.json> [--origin <origin> …] [--local [--persist-to <folder>] | --remote]

Creates or replaces a board from its file. Extra --origin values join those of the file.`;

const { values, positionals } = parseArgs({
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
const board = readBoard(file, values.origin);
apply(boardStatements(board, Date.now()));
console.log(
  `Board ${board.key} is up to date: ${board.managers.length} people, ${board.origins.length} origins.`,
);

function readBoard(path: string, origins: string[]): BoardFile {
  const given = JSON.parse(readFileSync(path, 'utf8')) as { origins?: string[] };
  const board = boardFileSchema.safeParse({
    ...given,
    origins: [...new Set([...(given.origins ?? []), ...origins])],
  });
  if (board.success) return board.data;
  console.error(`${path} is not a board:\n${z.prettifyError(board.error)}`);
  process.exit(1);
}

function apply(statements: Statement[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-'));
  const sql = join(folder, 'board.sql');
  writeFileSync(sql, statements.map((statement) => `${spelled(statement)};\n`).join(''));
  const where = values.remote
    ? ['--remote']
    : ['--local', ...(values['persist-to'] ? ['--persist-to', resolve(values['persist-to'])] : [])];
  const run = spawnSync('wrangler', ['d1', 'execute', 'wipeboard', '--yes', '--file', sql, ...where], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
  });
  rmSync(folder, { recursive: true });
  if (run.status === 0) return;
  console.error(run.stdout, run.stderr, run.error?.message ?? '');
  process.exit(1);
}

function spelled({ sql, parameters }: Statement): string {
  const rest = [...parameters];
  return sql.replaceAll('?', () => literal(rest.shift() ?? null));
}

// SQLite has one escape in a string literal: a doubled quote. NUL would end the statement; board files hold none.
function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}
