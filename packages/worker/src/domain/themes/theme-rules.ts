import { wordsOf } from './words-of.ts';

/** A rule as it is compared: its folded words, with `*` where it is only a beginning. */
export function ruleText(rule: string): string {
  const words = wordsOf(rule).map(({ folded }) => folded);
  return words.length === 0 ? '' : `${words.join(' ')}${rule.trimEnd().endsWith('*') ? '*' : ''}`;
}

/** A text made ready for rules: folded, each word between spaces. */
export const ruledText = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/**
 * Whether a rule is in a text: as whole words in their order, or, with `*` at its end, as the beginning of one. Case,
 * accents and vowel marks make no difference.
 */
export function matchesRule(ruled: string, rule: string): boolean {
  const wanted = ruleText(rule);
  if (wanted === '') return false;
  return ruled.includes(wanted.endsWith('*') ? ` ${wanted.slice(0, -1)}` : ` ${wanted} `);
}

export const matchesAny = (ruled: string, rules: readonly string[]): boolean =>
  rules.some((rule) => matchesRule(ruled, rule));
