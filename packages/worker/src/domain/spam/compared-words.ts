import { folded } from '../folded-text.ts';

const fewestLetters = 24;

/** The words as those of others are compared with them: letters alone. Undefined where many would say the same. */
export function comparedWords(text: string): string | undefined {
  const letters = folded(text).replaceAll(/[^\p{L}]/gu, '');
  return letters.length < fewestLetters ? undefined : letters;
}
