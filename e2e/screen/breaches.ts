import type { BrowserContext, Page } from 'playwright-core';

/** Collects what breaks the page's policy, also where a report would be lost with the page. */
export async function breachesOf(context: BrowserContext): Promise<string[]> {
  const breaches: string[] = [];
  await context.exposeBinding('tellBreach', (_, breach: string) => void breaches.push(breach));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { tellBreach(text: string): void }).tellBreach(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return breaches;
}

export const globalsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.getOwnPropertyNames(window));
