import type { Locale } from '@wipeboard/shared';
import { stopWords } from './stop-words.ts';
import { sentencesOf, type Word } from './words-of.ts';

/** What somebody wrote; `person` is whoever it was, so that nobody counts twice. */
export type Said = { person: string; text: string; language?: string };

/** `term` as it is mostly written; `people` use it now, `before` did in the period before; `g2`: Dunning’s. */
export type Term = { term: string; people: number; before: number; g2: number };

export type Terms = { frequent: Term[]; rising: Term[]; people: number; peopleBefore: number };

// Below three, a term could show a single person through.
const leastPeople = 3;
const mostFrequent = 20;
const mostRising = 10;
/** χ² with one degree of freedom, p = 0.001: of a thousand terms that didn't change, one would pass. */
const critical = 10.83;
const longestText = 1_000;
const mostWords = 3;

/**
 * One to three words that many people use, and that more use than before by more than chance would have it: the
 * log-likelihood ratio of Dunning, “Accurate methods for the statistics of surprise and coincidence” (1993).
 */
export function terms(now: readonly Said[], earlier: readonly Said[], locale: Locale): Terms {
  const said = new Map<string, Map<string, number>>();
  const today = peopleByTerm(now, locale, said);
  const past = peopleByTerm(earlier, locale);
  const people = new Set(now.map(({ person }) => person)).size;
  const peopleBefore = new Set(earlier.map(({ person }) => person)).size;
  const all = [...today]
    .filter(([, who]) => who.size >= leastPeople)
    .map(([gram, who]): Term & { gram: string } => {
      const before = past.get(gram)?.size ?? 0;
      const g2 = logLikelihood(who.size, before, people, peopleBefore);
      return {
        gram,
        term: mostOften(said.get(gram)!),
        people: who.size,
        before,
        g2: Math.round(g2 * 10) / 10,
      };
    });
  const rose = all.filter(
    ({ people: n, before, g2 }) =>
      g2 >= critical && peopleBefore >= leastPeople && n / people > before / peopleBefore,
  );
  return {
    frequent: chosen(all, (a, b) => b.people - a.people, mostFrequent),
    rising: chosen(rose, (a, b) => b.g2 - a.g2, mostRising),
    people,
    peopleBefore,
  };
}

/** 2 Σ O ln(O/E) over both periods’ people who used it (Rayson & Garside 2000, equation 2). */
export function logLikelihood(now: number, before: number, people: number, peopleBefore: number): number {
  const all = people + peopleBefore;
  const part = (seen: number, of: number) =>
    seen === 0 ? 0 : seen * Math.log(seen / ((of * (now + before)) / all));
  return all === 0 ? 0 : 2 * (part(now, people) + part(before, peopleBefore));
}

type Gram = { gram: string; term: string };

/** Best first, without what is part of a longer one that nearly as many use. */
function chosen<T extends Term & Gram>(all: T[], order: (a: T, b: T) => number, most: number): Term[] {
  const kept: T[] = [];
  const sorted = all.toSorted(
    (a, b) => order(a, b) || b.gram.length - a.gram.length || (a.gram < b.gram ? -1 : 1),
  );
  for (const one of sorted) {
    const within = (short: Gram, long: Gram) => ` ${long.gram} `.includes(` ${short.gram} `);
    const longer = sorted.some(
      (other) => other !== one && within(one, other) && other.people >= one.people * 0.8,
    );
    const shorter = kept.some((other) => within(other, one));
    if (!longer && !shorter) kept.push(one);
    if (kept.length === most) break;
  }
  return kept.map(({ term, people, before, g2 }) => ({ term, people, before, g2 }));
}

function peopleByTerm(
  texts: readonly Said[],
  locale: Locale,
  said?: Map<string, Map<string, number>>,
): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const { person, text, language } of texts) {
    const stops = stopWords[language as Locale] ?? stopWords[locale];
    for (const { gram, term } of grams(text.slice(0, longestText), stops)) {
      const who = people.get(gram) ?? new Set();
      people.set(gram, who.add(person));
      if (!said) continue;
      const spellings = said.get(gram) ?? new Map<string, number>();
      said.set(gram, spellings.set(term, (spellings.get(term) ?? 0) + 1));
    }
  }
  return people;
}

function* grams(text: string, stops: ReadonlySet<string>): Generator<Gram> {
  const empty = ({ folded }: Word) => stops.has(folded) || folded.length < 2 || /^\p{N}+$/u.test(folded);
  for (const words of sentencesOf(text)) {
    for (let first = 0; first < words.length; first++) {
      if (empty(words[first]!)) continue;
      for (let size = 1; size <= mostWords && first + size <= words.length; size++) {
        const some = words.slice(first, first + size);
        if (empty(some.at(-1)!) || (size === 1 && some[0]!.folded.length < 3)) continue;
        yield {
          gram: some.map(({ folded }) => folded).join(' '),
          term: some.map(({ said }) => said).join(' '),
        };
      }
    }
  }
}

const mostOften = (spellings: Map<string, number>): string =>
  [...spellings].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
