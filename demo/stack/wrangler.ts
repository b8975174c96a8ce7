import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const workerFolder = join(root, 'packages/worker');

/** wrangler's own script, to be run with node. */
export const wranglerScript = (): string => {
  const manifest = createRequire(join(workerFolder, 'package.json')).resolve('wrangler/package.json');
  return join(dirname(manifest), 'bin/wrangler.js');
};

/** Non-interactive, without telemetry, without looking anything up on the network. */
export const quietEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
});

/** So that a package's scripts find its own programs, and the node that runs us. */
const pathOf = (folder: string): string =>
  [join(folder, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);

/** Runs `node <arguments>` to its end: what it put out. All that it printed comes with the error if it fails. */
export async function runNode(argv: string[], cwd: string, signal?: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, argv, {
    cwd,
    env: { ...quietEnvironment(), PATH: pathOf(cwd) },
    signal,
  });
  let output = '';
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    printed += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`node ${argv.join(' ')} ended with ${code}:\n${printed.trim()}`);
  return output;
}
