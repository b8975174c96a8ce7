import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from '@wipeboard/demo/stack/free-ports.ts';
import { buildWidget, migrate } from '@wipeboard/demo/stack/prepare.ts';
import { createWorkerProcess } from '@wipeboard/demo/stack/worker-process.ts';
import { runNode, workerFolder } from '@wipeboard/demo/stack/wrangler.ts';
import { cpuTime } from '../cpu-time.ts';
import { boardFile } from './bodies.ts';

export type Desk = {
  url: string;
  stateFolder: string;
  /** Processor time that its workerd has used so far, where the system tells. */
  cpuMs(): number | undefined;
  stop(): Promise<void>;
};

const names = ['ours', 'bare', 'counting'] as const;
export type Desks = Record<(typeof names)[number], Desk>;

/** Three Workers, each behind a `wrangler dev` and on a database of its own, with the same migrations and board. */
export async function openDesks(folder: string, simulatedLimiter: boolean): Promise<Desks> {
  await buildWidget();
  await cp(join(workerFolder, '../widget/dist/cdn'), join(folder, 'cdn'), { recursive: true });
  const ports = await freePorts({ ours: 0, bare: 0, counting: 0 });
  const opened: Partial<Desks> = {};
  try {
    for (const name of names) {
      const entry = name === 'ours' && simulatedLimiter ? 'simulated' : name;
      opened[name] = await openDesk(entry, join(folder, name), ports[name]);
    }
    return opened as Desks;
  } catch (error) {
    await Promise.all(Object.values(opened).map((desk) => desk.stop()));
    throw error;
  }
}

async function openDesk(entry: string, folder: string, port: number): Promise<Desk> {
  const stateFolder = join(folder, 'state');
  const boardPath = join(folder, 'board.json');
  const logFile = join(folder, 'worker.log');
  const url = `http://127.0.0.1:${port}`;
  await mkdir(stateFolder, { recursive: true });
  await writeFile(boardPath, JSON.stringify(boardFile));
  await writeFile(join(folder, 'wrangler.jsonc'), await configuration(entry));
  await migrate(folder, stateFolder);
  await runNode(['scripts/apply-board.ts', boardPath, '--local', '--persist-to', stateFolder], workerFolder);
  const worker = createWorkerProcess({ folder, port, stateFolder, logFile });
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
  return { url, stateFolder, cpuMs: () => cpuTime(stateFolder, port), stop: worker.stop };
}

/**
 * The Worker's own configuration with another entry: assets, queue and bindings stay, so that a request passes the
 * same stations of `wrangler dev` before it reaches either route.
 */
async function configuration(entry: string): Promise<string> {
  const text = await readFile(join(workerFolder, 'wrangler.jsonc'), 'utf8');
  return Object.entries({
    '"src/index.ts"': join(import.meta.dirname, `workers/${entry}-worker.ts`),
    '"../widget/dist/cdn"': '../cdn',
  }).reduce((sofar, [from, to]) => {
    if (!sofar.includes(from)) throw new Error(`wrangler.jsonc no longer says ${from}.`);
    return sofar.replace(from, JSON.stringify(to));
  }, text);
}
