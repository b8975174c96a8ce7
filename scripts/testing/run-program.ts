import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export type Run = { code: number | null; output: string; timedOut: boolean };

const kept = 200_000;
const graceMilliseconds = 5000;
const running = new Set<(signal: NodeJS.Signals) => void>();

/**
 * Runs a program with no stdin, Node and the workspace's own tools first in PATH, and keeps the end of what it
 * prints. `onLine` gets each line as it comes. After `milliseconds` it is killed with all it started.
 */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  options: { root: string; cwd: string; milliseconds: number; onLine?: (line: string) => void },
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: environment(options.root, options.cwd),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    let output = '';
    let timedOut = false;
    const kill = (signal: NodeJS.Signals) => killGroup(child.pid, signal);
    running.add(kill);
    const timer = setTimeout(() => {
      timedOut = true;
      kill('SIGTERM');
      setTimeout(kill, graceMilliseconds, 'SIGKILL').unref();
    }, options.milliseconds);
    const take = (chunk: Buffer) => {
      const text = chunk.toString();
      output = (output + text).slice(-kept);
      const line = text.trimEnd().split('\n').at(-1);
      if (line !== undefined && line.trim() !== '') options.onLine?.(line.trim());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (code: number | null) => {
      clearTimeout(timer);
      running.delete(kill);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.on('close', end);
    // What is left behind ends with its stage; were it to hold the pipes open, `close` would never come.
    child.on('exit', (code) => {
      kill('SIGTERM');
      setTimeout(end, graceMilliseconds, code).unref();
    });
  });
}

/** Asks every program still running, and what it started, to end. */
export function stopAll(): void {
  for (const kill of running) kill('SIGTERM');
}

function environment(root: string, cwd: string): NodeJS.ProcessEnv {
  const bins = [root, cwd].map((folder) => join(folder, 'node_modules', '.bin'));
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [...bins, process.env.PATH].join(delimiter),
    CI: 'true',
    NO_COLOR: '1',
    WRANGLER_SEND_METRICS: 'false',
    // A second process needn't compile what a first one has.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
  };
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
