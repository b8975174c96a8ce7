import { locales, type Locale } from '@wipeboard/shared';
import { folded } from './folded-text.ts';
import { harshPhrases, hintReasons, kindTurns, type HintReason } from './harsh-phrases.ts';

/** A phrase that lands badly, as it was typed; `language` is the one that it belongs to. */
export type PhraseHint = { reason: HintReason; phrase: string; language: Locale };

type Token = { word: string; sentence: number; start: number; end: number };
type Pattern = { reason: HintReason; language: Locale; words: string[]; kind: ReadonlySet<string> };

const longestGap = 8;
const gap = '…';

/** Phrases of a reply that are better said otherwise, each reason once, in the order of the text. Whole words only. */
export function phraseHints(text: string): PhraseHint[] {
  const tokens = tokensOf(text);
  const found = patterns.flatMap((pattern) => {
    const at = tokens.findIndex((_, index) => endOf(pattern, tokens, index) !== undefined);
    if (at < 0) return [];
    const first = tokens[at]!;
    const last = tokens[endOf(pattern, tokens, at)!]!;
    const { reason, language } = pattern;
    return [{ reason, language, start: first.start, end: last.end }];
  });
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder
    .filter(({ reason }, index) => inOrder.findIndex((other) => other.reason === reason) === index)
    .map(({ reason, language, start, end }) => ({ reason, language, phrase: text.slice(start, end) }));
}

/** The last token of the pattern where it begins at `from`; undefined where it doesn't, or where it is meant kindly. */
function endOf({ words, kind }: Pattern, tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  const { sentence } = tokens[from]!;
  for (const [index, word] of words.entries()) {
    if (word === gap) continue;
    const most = words[index - 1] === gap ? at + longestGap : at;
    while (at <= most && tokens[at]?.sentence === sentence && !same(tokens[at]!.word, word, at === from))
      at++;
    if (at > most || tokens[at]?.sentence !== sentence) return undefined;
    at++;
  }
  const around = tokens.slice(from, at + 1).filter((token) => token.sentence === sentence);
  return around.some(({ word }) => kind.has(word)) ? undefined : at - 1;
}

/** Arabic writes "and" and "so" onto the word that follows. */
const same = (typed: string, word: string, first: boolean) =>
  typed === word || (first && (typed === `و${word}` || typed === `ف${word}`));

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’‘\u0640]+|[.!?؟…]|\n[ \t]*\n/gu)) {
    if (/^[.!?؟…\n]/u.test(found)) sentence++;
    else tokens.push({ word: bare(found), sentence, start: index, end: index + found.length });
  }
  return tokens;
}

const bare = (word: string) => folded(word).replaceAll("'", '');

const patterns: Pattern[] = locales.flatMap((language) =>
  hintReasons.flatMap((reason) =>
    harshPhrases[language][reason].map((phrase) => ({
      reason,
      language,
      words: phrase.split(/[\s,،]+/).map((word) => (word === gap ? gap : bare(word))),
      kind: new Set((kindTurns[reason] ?? []).map(bare)),
    })),
  ),
);
