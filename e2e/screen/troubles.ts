import type { BrowserContext } from 'playwright-core';

/** Fills with every uncaught error and every error in the console of this customer's pages. */
export function troublesOf(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('weberror', (error) =>
    troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  return troubles;
}
