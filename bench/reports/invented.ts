import { facetTokens } from '../../packages/worker/src/domain/inbox/search-facets.ts';
import { searchedWords } from '../../packages/worker/src/domain/inbox/search-words.ts';
import type { Random } from '../seeded.ts';

export const board = 'bench-shop';

const metrics = ['csat', 'csat', 'csat', 'nps', 'ces', 'thumbs'] as const;
const moments = ['checkout', 'delivery', 'support', 'returns', 'account', 'cancel'];
const segments = ['gold', 'silver', 'bronze', 'business', 'new'];
const languages = ['en', 'de', 'ar'];
const values = {
  csat: [1, 2, 3, 4, 4, 5, 5, 5, 5, 5],
  nps: [0, 3, 6, 7, 8, 9, 9, 10, 10, 10],
  ces: [1, 3, 5, 6, 6, 7, 7, 7, 7, 7],
  thumbs: [0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
};
const topics = [
  'bread',
  'milk',
  'freezer',
  'till',
  'parking',
  'delivery van',
  'refund',
  'app',
  'opening hours',
  'salad',
];
const said = [
  'was cold',
  'came late',
  'is too dear',
  'was great again',
  'could be nicer',
  'broke at once',
  'made my day',
];
const people = ['Mia', 'Jonas', 'Amira', 'the bakery', 'Mr Lang'];
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type Invented = ReturnType<typeof invent>;

const pages = Array.from(
  { length: 40 },
  (_, page) => `/${page % 8 === 0 ? 'groceries' : 'shop'}/aisle-${page}`,
);

/** A submission of somebody, as the Worker would have kept it at that instant. */
export function invent(random: Random, number: number, at: number) {
  const pick = <One>(from: readonly One[]): One => from[random.integer(0, from.length)]!;
  const moment = pick(moments);
  const metric = random.next() < 0.9 ? metrics[moments.indexOf(moment)]! : pick(metrics);
  const rated = random.next() < 0.92;
  const value = rated ? pick(values[metric]) : null;
  const low = rated && value === values[metric][0];
  const wordy = !rated || random.next() < (low ? 0.6 : 0.15);
  const text = wordy ? `The ${pick(topics)} ${pick(said)}, and the ${pick(topics)} ${pick(said)}.` : null;
  const language = pick(languages);
  const segment = random.next() < 0.4 ? pick(segments) : null;
  const page = pages[Math.floor(random.next() ** 2 * pages.length)]!;
  const praise = wordy && !low && random.next() < 0.5;
  const ulid = base32Of(at, 10) + base32Of(number, 16);
  const row = {
    id: `sub_${ulid}`,
    key: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
    kind: rated ? 'rating' : random.next() < 0.3 ? 'request' : 'comment',
    metric: rated ? metric : null,
    value,
    tone: low && wordy ? 'complaint' : praise ? 'praise' : wordy ? 'suggestion' : null,
    text,
    moment: rated ? moment : null,
    about: praise && random.next() < 0.4 ? pick(people) : null,
    identity: segment && JSON.stringify({ subject: `c${number % 90_000}`, segment, value: number % 900 }),
    customer: segment && `id:c${number % 90_000}`,
    context: JSON.stringify({ url: `https://shop.example${page}`, title: 'Corner Shop', locale: language }),
    test: Number(random.next() < 0.01),
    quarantined: random.next() < 0.003 ? at : null,
    day: new Date(at).toISOString().slice(0, 10),
    language,
    segment,
    page,
    worth: segment && number % 900,
    at,
    place: at * 2048,
  };
  const told = facetsKept(row);
  const words = searchedWords({ text, about: row.about, names: [] }).join(' ');
  return { ...row, ulid, low: low && wordy, words, facets: told };
}

const kept = new Map<string, string>();

/** The same few thousand combinations come again and again. */
function facetsKept(row: Parameters<typeof facetTokens>[1]): string {
  const { kind, tone, metric, value, moment, about, language, segment, page } = row;
  const key = [kind, tone, metric, value, moment, about, language, segment, page].join('\n');
  const known = kept.get(key) ?? facetTokens(board, row).join(' ');
  kept.set(key, known);
  return known;
}

function base32Of(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32)) text = base32[rest % 32] + text;
  return text;
}
