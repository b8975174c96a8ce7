import { randomUUID } from 'node:crypto';
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
import { board } from './invented.ts';
import { measurePlaces, type Place } from './measure.ts';
import { bare, places } from './places.ts';
import { recountFaults } from './recount.ts';
import { seedDesk } from './seed.ts';

const usage = `Measures the desk's pages on a board of two years.

  --submissions <n>  (1000000)
  --complaints <n>   (30000)
  --rounds <n>       how often each page is asked for (20)
  --json <file>      the report as JSON
  --help             show this
`;

const goal = 60;
const boardFile = {
  key: board,
  name: 'Bench Shop',
  locale: 'en',
  timeZone: 'UTC',
  origins: ['https://shop.example'],
  managers: ['dana', 'omar', 'lea', 'ines'].map((id, tier) => ({
    id,
    name: `${id[0]!.toUpperCase()}${id.slice(1)} Weiss`,
    email: `${id}@shop.example`,
    role: id === 'dana' ? 'owner' : 'manager',
    tier: Math.min(tier + 1, 2),
  })),
};
const number = (text: string) => (/^\d{1,8}$/.test(text) ? Number(text) : NaN);

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    submissions: { type: 'string', default: '1000000' },
    complaints: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '20' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [submissions, complaints, rounds] = [values.submissions, values.complaints, values.rounds].map(
  number,
) as [number, number, number];
if (values.help || !(submissions > 0 && complaints >= 0 && rounds > 0)) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else process.exitCode = await run();

/** 1 where the rollups are no recount: numbers of something wrong mean nothing. Never for being slow. */
async function run(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'wipeboard-reports-'));
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
    await mkdir(stateFolder, { recursive: true });
    await buildWidget();
    await migrate(folder, stateFolder);
    await writeFile(join(folder, 'board.json'), JSON.stringify(boardFile));
    const apply = [
      'scripts/apply-board.ts',
      join(folder, 'board.json'),
      '--local',
      '--persist-to',
      stateFolder,
    ];
    await runNode(apply, workerFolder);
    const session = randomUUID();
    const file = databaseFile(stateFolder);
    const seededMs = seedDesk({ file, submissions, complaints, now: Date.now(), session });
    console.log(
      `  ${submissions} submissions and ${complaints} complaints in ${Math.round(seededMs / 1000)} s`,
    );
    const faults = recountFaults(file);
    console.log(`  rollups that are no recount: ${faults.length}`);
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
    // One tick, as each minute brings one: it closes the months that are over.
    await fetch(`${url}/cdn-cgi/handler/scheduled`);
    const measured = await measurePlaces(url, `wipeboard=${session}`, [bare, ...places], rounds);
    console.log(`\n${table(rows(measured))}\n`);
    const options = { submissions, complaints, rounds };
    const report = {
      bench: 'reports',
      at: new Date().toISOString(),
      machine: machine(),
      options,
      goal,
      measured,
      faults,
    };
    if (values.json) await writeReport(values.json, report);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await worker.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function rows(measured: Place[]): (string | number)[][] {
  const base = measured[0]!.p50;
  return [
    ['', 'status', 'p50 ms', 'p95 ms', `× ${bare}`, `goal ≤ ${goal} ms`],
    ...measured.map(({ path, status, p50, p95 }) => [
      path.replace(`/desk/${board}`, '…') || '…',
      status,
      p50,
      p95,
      Math.round((p50 / base) * 10) / 10,
      status !== 200 ? '' : p50 <= goal ? 'kept' : 'missed',
    ]),
  ];
}
