import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { panelStates } from '../screen/panel-states.ts';
import { lookAs, lookName, slug, type Look, type Shot } from './look.ts';

/** Every state of the widget in the shop, one picture each. */
export async function shootPanel(
  browser: Browser,
  shopUrl: string,
  look: Look,
  folder: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { name, path = '/', reach } of panelStates) {
    const context = await lookAs(browser, look);
    const page = await context.newPage();
    await page.goto(shopUrl + path);
    await reach(page, look.language);
    const file = `panel-${slug(name)}-${lookName(look)}.png`;
    await page.screenshot({ path: join(folder, file) });
    shots.push({ name, file });
    await context.close();
  }
  return shots;
}
