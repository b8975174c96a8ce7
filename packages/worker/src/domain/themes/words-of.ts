import { folded } from '../folded-text.ts';

/** One word as it was written, in lower case, and as it is compared. */
export type Word = { said: string; folded: string };

const apostrophes = /['’‘`´]/g;

/** The words of a text, sentence by sentence: nothing that is one term reaches over the end of one. */
export function sentencesOf(text: string): Word[][] {
  return text
    .split(/[.!?…;:,\n\r()؟،؛。！？]+/u)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > 0);
}

export function wordsOf(text: string): Word[] {
  const found = text.replaceAll(apostrophes, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu) ?? [];
  return found.map((word) => ({ said: word.normalize('NFC').toLowerCase(), folded: folded(word) }));
}
