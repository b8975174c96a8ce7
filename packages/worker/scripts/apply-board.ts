import { parseArgs } from 'node:util';
import { boardStatements } from '../src/storage/boards.ts';
import { applyStatements } from './apply-statements.ts';
import { readBoardFile } from './board-file.ts';

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
  const where = { remote: values.remote, persistTo: values['persist-to'] };
  applyStatements(boardStatements(board, Date.now()), where, 'The board was not applied.');
  console.log(
    `Board ${board.key} is up to date: ${board.managers.length} people, ${board.origins.length} origins.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
