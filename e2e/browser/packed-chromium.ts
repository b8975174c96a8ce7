import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** `env`: what has to be added to the environment it starts in. */
export type PackedChromium = { executablePath: string; env: Record<string, string> };

const cache = path.resolve(import.meta.dirname, '../node_modules/.cache');
const unpack = `
  import chromium from '@sparticuz/chromium';
  await chromium.executablePath();
`;

/**
 * The Chromium inside `@sparticuz/chromium` (Linux on x64 only), unpacked once per version. Its own flags are not used:
 * they switch off web security, which is what the tests are about.
 */
export async function packedChromium(into = cache): Promise<PackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chrome or Chromium was found, and none is packed for ${process.platform} on ${process.arch}: install one, or set CHROME_PATH to its program.`,
    );
  }
  const home = path.join(into, `chromium-${await version()}`);
  if (!existsSync(home)) await unpackTo(home);
  const env: Record<string, string> = {
    LD_LIBRARY_PATH: [path.join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(home, 'fonts.conf');
  return { executablePath: path.join(home, 'chromium'), env };
}

async function version(): Promise<string> {
  const entry = new URL(import.meta.resolve('@sparticuz/chromium'));
  const { version: found } = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')) as {
    version: string;
  };
  return found;
}

async function unpackTo(home: string): Promise<void> {
  const parent = path.dirname(home);
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'unpacking-'));
  try {
    // The package unpacks into the temporary folder, whole or not; one of our own, renamed when complete, can be
    // shared by processes that start together. The variable makes it add the libraries that bare machines lack.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    await writeFile(path.join(folder, 'fonts.conf'), fontsIn(path.join(home, 'fonts'), home));
    await rename(folder, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const fontsIn = (folder: string, home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
