import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// WCAG 2.2 A and AA; axe tags a rule with the version that brought its criterion.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Fails, naming rule, place and reason, if axe finds a violation of WCAG 2.2 A or AA anywhere in the page, open shadow
 * roots included. `state` says what is on the screen; `within` is a selector to look no further than.
 */
export async function expectNoViolations(page: Page, state: string, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
  // Nothing of ours has a frame inside, and without looking for frames it takes a fifth less.
  const { violations } = await (within === undefined ? axe : axe.include(within).setLegacyMode()).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.flat().join(' › ')}: ${help}. ${failureSummary}`,
    ),
  );
  if (found.length > 0) throw new Error(`Accessibility of “${state}”:\n${found.join('\n')}`);
}
