import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const workerFolder = resolve(import.meta.dirname, '..');

export type WranglerRun = { ok: boolean; stdout: string; stderr: string };

/** The wrangler that the lockfile pins, unless the environment's `WRANGLER` names another program. */
export function wranglerCommand(): [program: string, ...args: string[]] {
  if (process.env.WRANGLER) return [process.env.WRANGLER];
  const manifest = createRequire(import.meta.url).resolve('wrangler/package.json');
  return [process.execPath, join(dirname(manifest), 'bin/wrangler.js')];
}

/** Runs wrangler in packages/worker, without questions and telemetry. */
export function runWrangler(args: string[], more: Record<string, string> = {}): WranglerRun {
  const [program, ...first] = wranglerCommand();
  const run = spawnSync(program, [...first, ...args], {
    cwd: workerFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      CI: '1',
      NO_COLOR: '1',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_SEND_METRICS: 'false',
      ...more,
    },
  });
  return {
    ok: run.status === 0,
    stdout: run.stdout ?? '',
    stderr: [run.stderr ?? '', run.error?.message ?? ''].join(''),
  };
}
