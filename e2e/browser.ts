import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './browser/installed-browser.ts';
import { packedChromium } from './browser/packed-chromium.ts';

/** `env`: what has to be added to the environment it starts in. */
export type FoundBrowser = { executablePath: string; args: string[]; env: Record<string, string> };

// QUIC and the GPU only make runs differ between machines. A browser without a window says so, and what it leaves is put
// aside as a program's: these stand for people.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
];

let installed: ReturnType<typeof installedBrowser> | undefined;

/** An installed Chrome or Chromium (CHROME_PATH first), else the one in `@sparticuz/chromium`. */
export async function findBrowser(): Promise<FoundBrowser> {
  installed ??= installedBrowser({ platform: process.platform, env: process.env });
  const executablePath = await installed;
  if (executablePath !== undefined) return { executablePath, args, env: {} };
  return { ...(await packedChromium()), args };
}

/** The found browser, started without a window. Whoever starts it closes it. */
export async function launchBrowser(moreArgs: string[] = []): Promise<Browser> {
  const found = await findBrowser();
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...moreArgs],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
}
