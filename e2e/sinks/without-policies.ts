import type { BrowserContext } from 'playwright-core';

/** Fills when something that somebody wrote runs or loads. */
export function alarmsOf(context: BrowserContext): string[] {
  const alarms: string[] = [];
  context.on('dialog', (dialog) => {
    alarms.push(`dialog on ${dialog.page()?.url()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (request.url().includes('evil.example')) alarms.push(`request to ${request.url()}`);
  });
  return alarms;
}

/** A browser that obeys no policy: what keeps text from becoming markup must be the markup. */
export async function withoutPolicies(
  context: BrowserContext,
): Promise<{ context: BrowserContext; alarms: string[] }> {
  const alarms = alarmsOf(context);
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = response.headers();
    return route.fulfill({ response, headers });
  });
  return { context, alarms };
}
