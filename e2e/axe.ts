import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

// WCAG 2.2 A and AA; axe tags a rule with the version that brought its criterion.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export type Look = 'light' | 'dark' | 'forced colours';

const medias: Record<Look, Parameters<Page['emulateMedia']>[0]> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
};
export const everyLook = Object.keys(medias) as Look[];

/**
 * Fails, naming rule, place and reason, if axe finds a violation of WCAG 2.2 A or AA anywhere in the page, open shadow
 * roots and frames included. `state` says what is on the screen; `within` is a selector to look no further than.
 */
export async function expectNoViolations(page: Page, state: string, within?: string): Promise<void> {
  complain(state, await violations(page, within));
}

/** The same in every look, one after the other, without arriving anew; then the page is light again. */
export async function expectNoViolationsInEveryLook(
  page: Page,
  state: string,
  within?: string,
): Promise<void> {
  const found: string[] = [];
  for (const look of everyLook) {
    await page.emulateMedia(medias[look]);
    found.push(...(await violations(page, within)).map((violation) => `${look}: ${violation}`));
  }
  await page.emulateMedia(medias.light);
  complain(state, found);
}

function complain(state: string, found: string[]): void {
  if (found.length > 0) throw new Error(`Accessibility of “${state}”:\n${found.join('\n')}`);
}

/**
 * axe in the page itself, read once per document: its own runner for Playwright reads 650 kB twice for each look. Each
 * frame for itself, because axe’s messages between them are not for whoever else listens there.
 */
async function violations(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const frame of within === undefined ? page.frames() : [page.mainFrame()]) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    const inside = frame.parentFrame() ? ` in ${new URL(frame.url()).pathname}` : '';
    found.push(...(await violationsIn(frame, within)).map((violation) => violation + inside));
  }
  return found;
}

async function violationsIn(frame: Frame, within?: string): Promise<string[]> {
  const found = await frame.evaluate(
    async ([values, within]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(within ?? document, {
        iframes: false,
        resultTypes: ['violations'],
        runOnly: { type: 'tag', values },
      });
      return violations;
    },
    [tags, within] as const,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.flat().join(' › ')}: ${help}. ${failureSummary}`,
    ),
  );
}
