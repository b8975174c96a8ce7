import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser.ts';

export type DoomedBrowser = {
  browser: Browser;
  /** SIGKILL to the browser and every process it started; resolves when they are gone. */
  kill(): Promise<void>;
};

const quiet = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser whose profile stays in `profile`, started so that its whole process tree can be killed. */
export async function startDoomedBrowser(profile: string, moreArgs: string[]): Promise<DoomedBrowser> {
  const found = await findBrowser();
  const child = spawn(
    found.executablePath,
    [...quiet, `--user-data-dir=${profile}`, ...found.args, ...moreArgs, 'about:blank'],
    { env: { ...process.env, ...found.env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const exited = once(child, 'exit');
  const kill = async () => {
    const all = [child.pid!, ...descendants(child.pid!)];
    for (const pid of all) tryKill(pid);
    await exited;
    while (all.some(isAlive)) await new Promise(setImmediate);
  };
  try {
    return { browser: await chromium.connectOverCDP(await address(child.stderr)), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function address(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const [, found] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (found !== undefined) {
      stderr.resume();
      return found;
    }
  }
  throw new Error('the browser ended before it listened');
}

function descendants(root: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const under = (parent: number): number[] =>
    table.filter(([, of]) => of === parent).flatMap(([pid]) => [pid, ...under(pid)]);
  return under(root);
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A zombie that waits for its parent holds nothing any more. */
function isAlive(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}
