import { folded } from '../folded-text.ts';

/** What a submission is found by, as far as words go. */
export type Searched = {
  text?: string | null;
  outcome?: string | null;
  about?: string | null;
  names: (string | null | undefined)[];
};

/** One thing to be found: words that follow each other, the last of them perhaps only begun. */
export type SearchTerm = { words: string[]; begun: boolean };

const longest = 8_000;
const mostTerms = 12;
// Shorter beginnings have so many words that looking for them all takes too long.
const shortestBeginning = 3;

/** The words of a text as the index has them: folded; pictures, and letters of scripts without spaces, one by one. */
export function searchable(text: string): string[] {
  if (/^[\x20-\x7e\s]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const apart = text
    .replaceAll(/\p{Extended_Pictographic}/gu, (sign) => ` e${sign.codePointAt(0)!.toString(16)}z `)
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' $& ');
  return folded(apart).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export const searchedWords = ({ text, outcome, about, names }: Searched): string[] =>
  searchable([text, outcome, about, ...names].filter(Boolean).join(' \n ').slice(0, longest));

/** What somebody looks for: each word, what stands in quotes together, and the last word by its beginning. */
export function searchTerms(query: string): SearchTerm[] {
  const pieces = query.match(/["“„«][^"“”„«»]*["“”»]|[^\s"“”„«»]+/gu) ?? [];
  const terms = pieces
    .map((piece) => ({ words: searchable(piece), begun: false }))
    .filter(({ words }) => words.length > 0);
  const last = terms.at(-1);
  const open = !/["“”»\s]$/u.test(query);
  if (last && open && last.words.at(-1)!.length >= shortestBeginning) last.begun = true;
  return terms.slice(0, mostTerms);
}

/** The same as an FTS5 expression (sqlite.org/fts5.html §3): every word is in quotes, so that none is an operator. */
export const matchWords = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? ' *' : ''}`).join(' AND ');

/** Whether a submission that is not in the index yet has all of it. */
export function hasWords(searched: Searched, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const all = ` ${searchedWords(searched).join(' ')} `;
  return terms.every(({ words, begun }) => all.includes(` ${words.join(' ')}${begun ? '' : ' '}`));
}
