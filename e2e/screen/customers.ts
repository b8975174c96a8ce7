import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { addresses } from '../stack/desk.ts';
import { startHomeNetwork, type HomeNetwork } from '../stack/home-network.ts';
import type { StackAddresses } from '../stack/running-stack.ts';

export type Customers = {
  /** A customer of their own, who has never been here. Gone after the test. */
  arrive(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The same, already on a page: a path of the shop or a whole address. */
  visit(address?: string, options?: BrowserContextOptions): Promise<Page>;
};

type Where = {
  latencyMs?: number;
  /** Where the shop and its desk are, asked once the tests begin; those of the whole run unless said. */
  at?: () => Pick<StackAddresses, 'workerUrl' | 'shopUrl'>;
};

/** One browser for a test file, whose requests to the Worker take `latencyMs` longer. */
export function customers({ latencyMs = 0, at = () => addresses }: Where = {}): Customers {
  let network: HomeNetwork;
  let browser: Browser;
  const here: BrowserContext[] = [];
  beforeAll(async () => {
    network = await startHomeNetwork(at().workerUrl, latencyMs);
    browser = await launchBrowser(network.args);
  });
  afterEach(async () => {
    for (const context of here.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });

  async function arrive(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(15_000);
    here.push(context);
    return context;
  }
  return {
    arrive,
    async visit(address = '/', options) {
      const page = await (await arrive(options)).newPage();
      await page.goto(new URL(address, at().shopUrl).href);
      return page;
    },
  };
}
