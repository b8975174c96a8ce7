import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '@wipeboard/shared';
import { machine, table, writeReport } from '../report.ts';
import { board, body, kinds, origin, type Kind } from './bodies.ts';
import { openDesks, type Desks } from './desks.ts';
import { hammer, type Measured } from './hammer.ts';
import { parseIngestOptions, usage, type IngestOptions } from './options.ts';
import { differences } from './same-rows.ts';
import { summarise, type Cost, type Round, type Summary } from './summary.ts';

const goal = 0.9;

const options = parsed();
if (options) process.exitCode = await run(options);

function parsed(): IngestOptions | undefined {
  try {
    const options = parseIngestOptions(process.argv.slice(2));
    if (!options) console.log(usage);
    return options;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
    return undefined;
  }
}

/** 1 where an answer or a row was wrong: numbers of something broken mean nothing. Never for being slow. */
async function run(options: IngestOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'wipeboard-ingest-'));
  const desks = await openDesks(folder, options.simulatedLimiter);
  const stop = () => Promise.all(Object.values(desks).map((desk) => desk.stop()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(130)));
  try {
    const wrong: string[] = [];
    const costs = {} as Record<Kind, Cost>;
    for (const kind of kinds) costs[kind] = await costOf(desks.counting.url, kind);
    await desks.counting.stop();
    const summaries: Summary[] = [];
    for (const kind of kinds) {
      const rounds = await measure(desks, kind, options);
      wrong.push(...rounds.flatMap(({ ours, bare }) => [...ours.wrong, ...bare.wrong]));
      summaries.push(summarise(kind, rounds, costs[kind]));
    }
    await stop();
    wrong.push(...differences(desks.ours.stateFolder, desks.bare.stateFolder));
    const report = {
      bench: 'ingest',
      at: new Date().toISOString(),
      machine: machine(),
      options,
      goal,
      summaries,
      wrong,
    };
    console.log(`\n${table(rows(summaries))}\n`);
    for (const sentence of wrong.slice(0, 10)) console.log(`  ✗ ${sentence}`);
    if (options.json) await writeReport(options.json, report);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function costOf(workerUrl: string, kind: Kind): Promise<Cost> {
  const post = () =>
    fetch(workerUrl + paths.submissions(board), {
      method: 'POST',
      body: JSON.stringify(body(kind)),
      headers: { 'content-type': 'text/plain;charset=UTF-8', origin },
    });
  // The first also reads the board, which the isolate then keeps.
  await (await post()).text();
  const answer = await post();
  if (answer.status !== 201)
    throw new Error(`A ${kind} was answered with ${answer.status}: ${await answer.text()}`);
  return JSON.parse(answer.headers.get('x-cost') ?? '') as Cost;
}

/** Each in turn, and every second round the other way round, so that neither always comes after the other. */
async function measure(
  desks: Desks,
  kind: Kind,
  { rounds, seconds, connections }: IngestOptions,
): Promise<Round[]> {
  const hit = async (name: 'ours' | 'bare', time: number): Promise<Measured> => {
    const { url, cpuMs } = desks[name];
    const before = cpuMs();
    const measured = await hammer({ workerUrl: url, kind, connections, seconds: time });
    const after = cpuMs();
    if (before !== undefined && after !== undefined) measured.cpu = (after - before) / measured.answered;
    return measured;
  };
  await hit('ours', 1);
  await hit('bare', 1);
  const measured: Round[] = [];
  for (let n = 0; n < rounds; n++) {
    const found: Partial<Round> = {};
    for (const name of n % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      found[name] = await hit(name, seconds);
    const { ours, bare } = found as Round;
    console.log(
      `  ${kind}, round ${n + 1}: ours ${ours.perSecond.toFixed(0)}/s, bare ${bare.perSecond.toFixed(0)}/s`,
    );
    measured.push({ ours, bare });
  }
  return measured;
}

function rows(summaries: Summary[]): (string | number)[][] {
  return [
    ['', 'ours/s', 'bare/s', 'ratio', 'p50 ms', 'p95 ms', 'CPU ms', 'D1 trips', 'rows written'],
    ...summaries.map(({ kind, ours, bare, ratio, cost }) => [
      kind,
      ours.perSecond,
      bare.perSecond,
      ratio,
      `${ours.p50} (${bare.p50})`,
      `${ours.p95} (${bare.p95})`,
      ours.cpu === undefined ? '' : `${ours.cpu} (${bare.cpu})`,
      cost.trips,
      cost.rowsWritten,
    ]),
  ];
}
