import type { InboxFilter } from './inbox-filter.ts';

/** What a submission is filtered by in the index. */
export type Facet = 'kind' | 'tone' | 'rating' | 'moment' | 'about' | 'language' | 'segment' | 'page';

/** A board’s own word for one value of a facet; one that stands for two values is told apart by the row itself. */
export const facetToken = (board: string, facet: Facet, value: string): string =>
  `f${hash(`${facet}\n${value}\n${board}`)}`;

export const boardToken = (board: string): string => `b${hash(board)}`;

type Sorted = Record<Exclude<Facet, 'rating'>, string | null> & {
  metric: string | null;
  value: number | null;
};

/** All the words that a submission is filtered by. */
export function facetTokens(board: string, row: Sorted): string[] {
  const { metric, value } = row;
  const named = (['kind', 'tone', 'moment', 'about', 'language', 'segment', 'page'] as const).flatMap(
    (facet) => (row[facet] === null ? [] : [facetToken(board, facet, row[facet])]),
  );
  return [
    boardToken(board),
    ...named,
    ...(metric === null ? [] : [facetToken(board, 'rating', `${metric} ${value}`)]),
  ];
}

/** What a filter asks for in the index, each part of alternatives; empty where the index is not needed for it. */
export function wantedFacets(board: string, filter: InboxFilter): string[][] {
  const { view, metric } = filter;
  const one = (facet: Facet, value: string | undefined) =>
    value === undefined ? [] : [[facetToken(board, facet, value)]];
  return [
    ...one('kind', view === 'requests' ? 'request' : undefined),
    ...one('tone', view === 'praise' ? 'praise' : undefined),
    ...one('tone', filter.tone),
    ...(metric === undefined ? [] : [ratingTokens(board, filter)]),
    ...one('moment', filter.moment),
    ...one('about', filter.about),
    ...one('language', filter.language),
    ...one('segment', filter.segment),
    ...one('page', filter.page),
  ];
}

function ratingTokens(board: string, { metric, low = 0, high = 10 }: InboxFilter): string[] {
  const values = Array.from({ length: 11 }, (_, value) => value).filter(
    (value) => value >= low && value <= high,
  );
  return (values.length > 0 ? values : [-1]).map((value) =>
    facetToken(board, 'rating', `${metric} ${value}`),
  );
}

/** 64 bits in base 36, of two FNV-1a hashes (isthe.com/chongo/tech/comp/fnv) with different beginnings. */
function hash(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const fnv = (start: number) => {
    let sum = start;
    for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return fnv(0x811c9dc5) + fnv(0x2f0b4a71);
}
