/**
 * Words as they are compared: lower case, without accents, vowel marks, direction marks and emphasis; one spelling of
 * quotes, of Arabic's alefs, and of spaces.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u061c]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[‘’‚`´]/g, "'")
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll(/[*_"“”„«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `folded`, and without the punctuation around it. */
export const bareWords = (text: string): string =>
  folded(text).replace(/^[\s.!,;:،؛!…✅👍🙏-]+|[\s.!,;:،؛!…✅👍🙏-]+$/gu, '');

/** How many letters have to be changed, added, dropped or swapped with their neighbour; at most `limit` + 1. */
export function typingSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[b.length]!;
}
