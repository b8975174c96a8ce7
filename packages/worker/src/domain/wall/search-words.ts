import type { CardKind } from '@wipeboard/shared';
import { searchable } from '../inbox/search-words.ts';
import { stopWords } from '../themes/stop-words.ts';

/** What a card is found by. */
export type Worded = { words: string; details?: string | null; answer?: string | null };

// What is wanted stands in a title and a few sentences; the rest of a long letter would only make it like everything.
const longest = 2_000;
const mostWords = 150;
const mostAsked = 12;
const longestWord = 40;
const halfLetter = /[\ud800-\udbff]$/;

/** The words of a card as the index has them, each once: folded; letters of scripts without spaces one by one. */
export const cardWords = ({ words, details, answer }: Worded): string[] =>
  distinct([words, details, answer].filter(Boolean).join(' \n ').slice(0, longest)).slice(0, mostWords);

const saysNothing = (word: string): boolean => Object.values(stopWords).some((words) => words.has(word));

/**
 * What somebody looks for: its words, without those that say nothing where there are others, and whether the last is
 * perhaps only begun.
 */
export function askedWords(text: string): { words: string[]; begun: boolean } {
  const all = distinct(text);
  const telling = all.filter((word) => !saysNothing(word));
  const words = telling.length > 0 ? telling : all;
  return {
    words: words.slice(-mostAsked),
    begun: words.at(-1) === all.at(-1) && /[\p{L}\p{N}\p{M}]$/u.test(text),
  };
}

const distinct = (text: string): string[] => [
  ...new Set(searchable(text).map((word) => word.slice(0, longestWord).replace(halfLetter, ''))),
];

/** What begins every word of a board's cards of one kind in the index: FNV-1a of the board's key, in base 36. */
export function wordMark(board: string, kind: CardKind): string {
  let hash = 0x811c9dc5;
  for (const letter of board) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0') + kind[0];
}

/** A word read from its end. */
export const backwards = (word: string): string => [...word].toReversed().join('');
