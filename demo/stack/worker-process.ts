import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { quietEnvironment, wranglerScript } from './wrangler.ts';

export type Variables = Record<string, string>;

export type WorkerProcess = {
  /** Resolves once `GET /healthz` answers; rejects with the end of its log if it doesn't. */
  start(variables: Variables): Promise<void>;
  /** SIGKILL to wrangler and its workerds at once, as a power cut would; resolves when the port is silent. */
  kill(): Promise<void>;
  /** Asks wrangler to end, and insists after three seconds. */
  stop(): Promise<void>;
  isHealthy(): Promise<boolean>;
  pid(): number | undefined;
};

const leash = fileURLToPath(new URL('./leash.ts', import.meta.url));

export function createWorkerProcess(options: {
  folder: string;
  port: number;
  stateFolder: string;
  logFile: string;
}): WorkerProcess {
  const { folder, port, stateFolder, logFile } = options;
  const origin = `http://127.0.0.1:${port}`;
  let stopped = false;
  let running: { child: ChildProcess; exited: Promise<unknown> } | undefined;

  const signalGroup = (signal: NodeJS.Signals) => {
    if (running?.child.pid === undefined || hasEnded(running.child)) return;
    try {
      process.kill(-running.child.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };

  const isHealthy = async () => {
    try {
      const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(5_000) });
      return answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    } catch {
      return false;
    }
  };

  const kill = async () => {
    signalGroup('SIGKILL');
    await running?.exited;
    running = undefined;
    while (await isListening(port)) await wait(10);
  };

  return {
    isHealthy,
    kill,
    pid: () => running?.child.pid,
    async start(variables) {
      if (running) await kill();
      if (stopped) throw new Error('The Worker was stopped for good.');
      const log = openSync(logFile, 'a');
      const child = spawn(
        process.execPath,
        [leash, wranglerScript(), 'dev', ...flags(port, stateFolder, variables)],
        { cwd: folder, env: quietEnvironment(), detached: true, stdio: ['pipe', log, log] },
      );
      closeSync(log);
      const exited = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
      running = { child, exited };
      const deadline = performance.now() + 60_000;
      while (!(await isHealthy())) {
        if (hasEnded(child) || performance.now() > deadline) {
          const why = hasEnded(child) ? 'ended before it answered' : 'did not answer within a minute';
          await kill();
          throw new Error(`The Worker ${why}. The end of ${logFile}:\n${await endOf(logFile)}`);
        }
        await wait(50);
      }
    },
    async stop() {
      stopped = true;
      if (running && !hasEnded(running.child)) running.child.kill('SIGTERM');
      await Promise.race([running?.exited, wait(3_000, undefined, { ref: false })]);
      await kill();
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

const flags = (port: number, stateFolder: string, variables: Variables): string[] =>
  [
    ['--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0'],
    ['--persist-to', stateFolder, '--show-interactive-dev-session', 'false'],
    Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ].flat();

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

const endOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-25).join('\n');
