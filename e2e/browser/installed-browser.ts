import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const oldestMajor = 123;
const startMilliseconds = 20_000;

/** What it asks of the machine; given, so that a machine can be made up. */
export type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv };

/** Path of an installed Chrome, Chromium or Edge that starts and is recent enough; CHROME_PATH, if set, must be one. */
export async function installedBrowser(machine: Machine): Promise<string | undefined> {
  const chosen = machine.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen, machine.platform)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which is not a Chrome or Chromium ${oldestMajor} or newer.`);
  }
  for (const candidate of candidates(machine)) {
    if (await starts(candidate, machine.platform)) return candidate;
  }
  return undefined;
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(env.HOME ? [path.join(env.HOME, 'Applications')] : [])];
    const names = ['Google Chrome', 'Chromium', 'Google Chrome Canary', 'Microsoft Edge'];
    return names.flatMap((name) => apps.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (root) => root !== undefined,
    );
    const programs = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return programs.flatMap((program) =>
      roots.map((root) => path.win32.join(root, program, 'Application', exe(program))),
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

const exe = (program: string) => (program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe');

async function starts(file: string, platform: NodeJS.Platform): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    // On Windows `--version` opens a window and prints nothing.
    if (platform === 'win32') return true;
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: startMilliseconds });
    return Number(/ (\d+)\.\d+/.exec(stdout)?.[1]) >= oldestMajor;
  } catch {
    return false;
  }
}
