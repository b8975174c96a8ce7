import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { runNode, workerFolder } from '../../demo/stack/wrangler.ts';
import { lookAs, lookName, type Look, type Shot } from './look.ts';

/** Writes the Worker's mails and pages in all their states as files. */
export async function writeViews(folder: string): Promise<void> {
  await runNode(['scripts/preview-views.ts', folder], workerFolder);
}

/** Every written mail or page of a kind and language, from top to bottom. `kind` is the beginning of its name. */
export async function shootViews(
  browser: Browser,
  kind: 'mail' | 'page' | 'wall' | 'desk',
  views: string,
  look: Look,
  folder: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  const ending = `.${look.language}.html`;
  const files = (await readdir(views)).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(ending));
  const context = await lookAs(browser, look);
  const page = await context.newPage();
  for (const view of files.sort()) {
    await page.goto(pathToFileURL(join(views, view)).href);
    const name = view.slice(0, -ending.length);
    const file = `${name}-${lookName(look)}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
    shots.push({ name, file });
  }
  await context.close();
  return shots;
}
