import { typingSlips } from '../folded-text.ts';
import { backwards } from './search-words.ts';

/** A word of the wall’s that may be meant by one that was asked for; `cards` have it, `fit` is 0 to 1. */
export type Meant = { word: string; cards: number; fit: number };

/** A word that was asked for, with what may be meant by it. */
export type AskedWord = { asked: string; meant: Meant[] };

/** A stretch of the wall’s words in order: from its beginning, or of those read from their end. */
export type WordRange = { from: string; until: string };

export type Known = { word: string; cards: number };

const mostMeant = 8;
// Shorter ends are inside too many words to mean the same.
const shortestEnd = 5;
const shortestStem = 4;
const shortestSlip = 3;
const lastLetter = '\u{10ffff}';

const beginningWith = (letters: string): WordRange => ({ from: letters, until: letters + lastLetter });

/** Where words stand that a word begins, the word itself first. */
export const beginnings = (asked: string): WordRange => beginningWith(asked);

/** Where words stand that end in a word, as a compound does. */
export const endings = (asked: string): WordRange | undefined =>
  [...asked].length < shortestEnd ? undefined : beginningWith(backwards(asked));

/** What a word of which the wall has some may mean; `begun`: whether it may go on. */
export function meantBy(asked: string, begun: boolean, starting: Known[], ending: Known[]): Meant[] {
  const letters = [...asked].length;
  const more = (word: string) => [...word].length - letters;
  const fitting = [
    ...starting.map(({ word, cards }) => ({
      word,
      cards,
      fit:
        word === asked
          ? 1
          : begun && letters > 1
            ? 0.9
            : letters >= shortestStem && more(word) <= 2
              ? 0.8
              : 0,
    })),
    ...ending.filter(({ word }) => word !== asked).map(({ word, cards }) => ({ word, cards, fit: 0.7 })),
  ];
  return fitting
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => Number(b.fit === 1) - Number(a.fit === 1) || b.cards - a.cards)
    .slice(0, mostMeant);
}

/** How many slips a word may have: one, or two in a long one; none where a slip makes it another word. */
export function slipsIn(asked: string): number {
  const letters = [...asked].length;
  if (letters < shortestSlip) return 0;
  return letters >= 8 ? 2 : 1;
}

/**
 * Where to look for what a misspelt word meant: with one slip its first or its last half is whole, with two its first
 * or its last third, nearly always. What is swapped in the middle is asked for by `swapped`.
 */
export function slipRanges(asked: string): { beginning: WordRange; ending: WordRange; swapped: string } {
  const letters = [...asked];
  const parts = slipsIn(asked) + 1;
  const first = Math.floor(letters.length / parts);
  const last = parts === 2 ? letters.length - first : first;
  const swapped = letters.with(first - 1, letters[first]!).with(first, letters[first - 1]!);
  return {
    beginning: beginningWith(letters.slice(0, first).join('')),
    ending: beginningWith(letters.slice(-last).toReversed().join('')),
    swapped: swapped.join(''),
  };
}

// With another letter instead, a short word is another word: a cat is no oat.
const keepsLetters = (asked: string, word: string): boolean =>
  word.length > asked.length || [...word].toSorted().join('') === [...asked].toSorted().join('');

/** What a misspelt word may mean, the fewest slips first. */
export function meantInstead(asked: string, known: readonly Known[]): Meant[] {
  const most = slipsIn(asked);
  return [...new Map(known.map((one) => [one.word, one])).values()]
    .map(({ word, cards }) => ({ word, cards, slips: typingSlips(asked, word, most) }))
    .filter(
      ({ word, slips }) => slips <= most && ([...asked].length > shortestSlip || keepsLetters(asked, word)),
    )
    .toSorted((a, b) => a.slips - b.slips || b.cards - a.cards)
    .slice(0, mostMeant)
    .map(({ word, cards, slips }) => ({ word, cards, fit: 0.7 - 0.1 * slips }));
}

const cardsWith = ({ meant }: AskedWord): number => meant.reduce((sum, { cards }) => sum + cards, 0);

export const rarestFirst = (words: readonly AskedWord[]): AskedWord[] =>
  words.filter(({ meant }) => meant.length > 0).toSorted((a, b) => cardsWith(a) - cardsWith(b));

/** What it says of a card that it has a word: less, the more have it. */
const telling = (word: AskedWord): number => 1 / Math.log2(2 + cardsWith(word));

// Sharing only what most cards have is no likeness.
const leastShare = 0.25;

/** How well a card fits what was asked for, by the words that it has; 0 where it doesn’t. Votes settle what is even. */
export function likeness(words: readonly AskedWord[], has: ReadonlySet<string>, votes: number): number {
  let shared = 0;
  let all = 0;
  for (const word of words) {
    all += telling(word);
    const fit = Math.max(0, ...word.meant.filter((one) => has.has(one.word)).map((one) => one.fit));
    shared += fit * telling(word);
  }
  if (all === 0 || shared / all < leastShare) return 0;
  return shared / all + 0.02 * Math.log2(1 + votes);
}
