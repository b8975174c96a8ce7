import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Site } from './site.ts';

/** Times in ms, bytes by brotli 11. */
export type Load = { script: number; longTasks: number; shift: number; bytes: number };
export type Opening = { painted: number; bytes: number };

const throttle = 4;
const settleMs = 1_000;
const hoverMs = 400;

/** Opens a page in a fresh profile with a quarter of the processor and sees what loading it cost. */
export async function visit(browser: Browser, site: Site, path: '/bare' | '/widget'): Promise<Load> {
  return inFreshPage(browser, site, path, async (_, load) => load);
}

/** The same, then opens the form: with the pointer, which rests on the launcher before it clicks, or out of the blue. */
export async function openForm(browser: Browser, site: Site, warmed: boolean): Promise<Opening> {
  return inFreshPage(browser, site, '/widget', async (page) => {
    const launcher = page.locator('wipeboard-widget [part=launcher]');
    await page.evaluate(watchForForm);
    if (warmed) {
      await launcher.hover();
      await wait(hoverMs);
      await page.mouse.down();
      await page.mouse.up();
    } else {
      await launcher.evaluate((button) => (button as HTMLElement).click());
    }
    await page.waitForFunction(() => (window as unknown as Watched).paintedAfter !== undefined);
    const painted = await page.evaluate(() => (window as unknown as Watched).paintedAfter!);
    return { painted, bytes: site.takeBytes() };
  });
}

async function inFreshPage<Result>(
  browser: Browser,
  site: Site,
  path: string,
  measure: (page: Page, load: Load) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await devtools.send('Performance.enable');
    await page.addInitScript(watchLoading);
    site.takeBytes();
    await page.goto(site.url + path, { waitUntil: 'load' });
    await wait(settleMs);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
    const seen = await page.evaluate(() => (window as unknown as Watched).loading);
    return await measure(page, { script, ...seen, bytes: site.takeBytes() });
  } finally {
    await context.close();
  }
}

type Watched = { loading: { longTasks: number; shift: number }; paintedAfter?: number };

function watchLoading(): void {
  const loading = ((window as unknown as Watched).loading = { longTasks: 0, shift: 0 });
  const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('longtask', () => (loading.longTasks += 1));
  watch('layout-shift', (entry) => (loading.shift += (entry as PerformanceEntry & { value: number }).value));
}

/** From the click's own time stamp to the frame after the one in which the form is there. */
function watchForForm(): void {
  const host = document.querySelector('wipeboard-widget')!;
  host.shadowRoot!.addEventListener(
    'click',
    (click) => {
      const look = () => {
        const panel = host.shadowRoot!.querySelector<HTMLElement>('[part=panel]');
        if (!panel?.offsetHeight || !panel.querySelector('form input')) return requestAnimationFrame(look);
        return requestAnimationFrame(() =>
          setTimeout(
            () => ((window as unknown as Watched).paintedAfter = performance.now() - click.timeStamp),
          ),
        );
      };
      look();
    },
    { capture: true, once: true },
  );
}
