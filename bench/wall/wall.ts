import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePorts } from '@wipeboard/demo/stack/free-ports.ts';
import { buildWidget, migrate } from '@wipeboard/demo/stack/prepare.ts';
import { createWorkerProcess } from '@wipeboard/demo/stack/worker-process.ts';
import { runNode, workerFolder } from '@wipeboard/demo/stack/wrangler.ts';
import { databaseFile } from '../database-file.ts';
import { machine, table, writeReport } from '../report.ts';
import { measureAsks, measureBoards, type Measured } from './measure-asks.ts';
import { middles, miscounted, seedWalls } from './seed-wall.ts';

const usage = `Measures a wall of very many requests beside a small one, among very many boards.

  --requests <n>  of the large wall (100000); the small one has a hundredth
  --votes <n>     of the large wall, about (1000000)
  --boards <n>    other boards with 1000 requests each (1000)
  --rounds <n>    how often everything is asked (20)
  --folder <path> keeps the database there for the next run, and uses one that is there
  --json <file>   the report as JSON
  --help          show this
`;

const goals = { ratio: 1.5, p95: 150 };
const [small, large] = ['bench-small', 'bench-large'];
const boardFile = {
  key: small,
  name: 'Bench Shop',
  locale: 'en',
  timeZone: 'UTC',
  origins: ['https://shop.example'],
  managers: [{ id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner', tier: 1 }],
};
const number = (text: string) => (/^\d{1,8}$/.test(text) ? Number(text) : NaN);

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    requests: { type: 'string', default: '100000' },
    votes: { type: 'string', default: '1000000' },
    boards: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '20' },
    folder: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const options = {
  requests: number(values.requests),
  votes: number(values.votes),
  boards: number(values.boards),
  rounds: number(values.rounds),
};
if (
  values.help ||
  !(options.requests >= 1_000 && options.votes >= 0 && options.boards >= 0 && options.rounds > 0)
) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else process.exitCode = await run();

/** 1 where a counter is not the number of its rows: numbers of something wrong mean nothing. Never for being slow. */
async function run(): Promise<number> {
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'wipeboard-wall-')));
  const stateFolder = join(folder, 'state');
  const { port } = await freePorts({ port: 0 });
  const url = `http://127.0.0.1:${port}`;
  const worker = createWorkerProcess({
    folder: workerFolder,
    port,
    stateFolder,
    logFile: join(folder, 'worker.log'),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void worker.stop().finally(() => process.exit(130)));
  try {
    const file = existsSync(join(folder, 'seeded'))
      ? databaseFile(stateFolder)
      : await prepare(folder, stateFolder);
    await worker.start({
      ENVIRONMENT: 'local',
      PUBLIC_URL: url,
      SIGNING_KEYS: `k1:${'bench-only-'.repeat(4)}`,
      MAIL_TRANSPORT: 'smtp',
      MAIL_FROM: 'board@shop.example',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: '9',
      SMTP_SECURITY: 'none',
    });
    const walls = [small!, large!].map((key) => ({ key, middle: middles(file, key) }));
    const measured = await measureAsks(url, walls, options.rounds);
    console.log(`\n${table(rows(measured))}\n`);
    const others = Array.from(
      { length: Math.min(100, options.boards) },
      (_, n) => `bench-${Math.floor((n * options.boards) / Math.min(100, options.boards))}`,
    );
    const many = others.length > 0 ? await measureBoards(url, others) : undefined;
    if (many)
      console.log(
        `  one list each of ${others.length} boards: p50 ${many.p50} ms, p95 ${many.p95} ms (goal ≤ ${goals.p95})`,
      );
    await worker.stop();
    const wrong = miscounted(file);
    console.log(`  counters that don't equal their rows: ${wrong}`);
    const report = {
      bench: 'wall',
      at: new Date().toISOString(),
      machine: machine(),
      options,
      goals,
      measured,
      many,
      wrong,
    };
    if (values.json) await writeReport(values.json, report);
    return wrong === 0 ? 0 : 1;
  } finally {
    await worker.stop();
    if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(folder: string, stateFolder: string): Promise<string> {
  await mkdir(stateFolder, { recursive: true });
  // Nothing of the widget is asked for, but its folder has to be there.
  if (!existsSync(join(workerFolder, '../widget/dist/cdn'))) await buildWidget();
  await migrate(folder, stateFolder);
  const board = join(folder, 'board.json');
  await writeFile(board, JSON.stringify(boardFile));
  await runNode(['scripts/apply-board.ts', board, '--local', '--persist-to', stateFolder], workerFolder);
  const file = databaseFile(stateFolder);
  const others = Array.from({ length: options.boards }, (_, n) => ({
    key: `bench-${n}`,
    requests: 1_000,
    votes: 0,
  }));
  const walls = [
    { key: small!, requests: options.requests / 100, votes: options.votes / 100 },
    { key: large!, requests: options.requests, votes: options.votes },
  ];
  const { ms, votes } = seedWalls(file, [...walls, ...others], Date.now());
  const requests = walls.reduce((sum, wall) => sum + wall.requests, others.length * 1_000);
  console.log(`  ${requests} requests and ${votes} votes in ${Math.round(ms / 1000)} s`);
  await writeFile(join(folder, 'seeded'), '');
  return file;
}

function rows(measured: readonly Measured[]): (string | number)[][] {
  const of = (ask: string, board: string) => measured.find((one) => one.ask === ask && one.board === board)!;
  const names = [...new Set(measured.map(({ ask }) => ask))];
  return [
    ['', 'p50 ms, small', 'p50 ms, large', 'p95 ms, large', `ratio, goal ≤ ${goals.ratio}`, ''],
    ...names.map((name) => {
      const [little, much] = [of(name, small!), of(name, large!)];
      const ratio = Math.round((much.p50 / little.p50) * 100) / 100;
      return [name, little.p50, much.p50, much.p95, ratio, ratio <= goals.ratio ? 'kept' : 'missed'];
    }),
  ];
}
