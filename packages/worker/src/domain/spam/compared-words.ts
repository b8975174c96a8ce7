import { folded } from '../folded-text.ts';
import { hostsIn, withoutAddresses } from './addresses.ts';

const fewestLetters = 24;

/**
 * The words as those of others are compared with them: letters alone, without web addresses, which change. Undefined
 * where many would say the same.
 */
export function comparedWords(text: string): string | undefined {
  const letters = folded(withoutAddresses(text)).replaceAll(/[^\p{L}]/gu, '');
  return letters.length < fewestLetters ? undefined : letters;
}

/** Whether people may well say the same without a program: what they wish for, as long as it leads nowhere. */
export const isWish = ({ kind, text = '' }: { kind: string; text?: string }): boolean =>
  kind === 'request' && hostsIn(text).length === 0;
