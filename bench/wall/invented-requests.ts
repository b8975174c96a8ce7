import { cardWords } from '../../packages/worker/src/domain/wall/search-words.ts';
import { risingWeight } from '../../packages/worker/src/domain/wall/rising.ts';
import type { Random } from '../seeded.ts';

const dayMs = 86_400_000;
const vocabulary = 20_000;
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const syllables = 'ba ke li mo nu ra se ti vo zu pra sto gli fen dor wex'.split(' ');

/** What is looked for: in many cards, in few, misspelt, and a sentence as somebody types it. */
export const asked = {
  common: 'bread',
  rare: 'quinoa',
  misspelt: 'oat mlk',
  sentence: 'please could you sell more oat milk and fresh bread here',
} as const;

const known = ['more', 'bread', 'milk', 'fresh', 'please', 'here', 'oat', 'sell'];

/** The words of a language: few are in most sentences, most in few (Zipf). */
function word(random: Random): string {
  const rank = Math.floor(vocabulary ** random.next()) - 1;
  return known[rank] ?? spelt(rank);
}

function spelt(rank: number): string {
  let text = '';
  for (let rest = rank; rest > 0 || text.length < 4; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

export type InventedRequest = ReturnType<typeof inventRequest>;

/** A request of somebody, some time in the last two years, with the votes that it got since. */
export function inventRequest(random: Random, number: number, now: number, votesEach: number) {
  const at = Math.floor(now - 730 * dayMs * random.next());
  const title = Array.from({ length: random.integer(3, 7) }, () => word(random)).join(' ');
  const words = number % 333 === 7 ? `${title} quinoa` : title;
  const votes = Math.floor(votesEach * 0.2 * random.next() ** -0.8);
  const lot = random.next();
  const status = lot < 0.7 ? 'open' : lot < 0.8 ? 'planned' : lot < 0.95 ? 'done' : 'declined';
  return {
    id: `req_${base32Of(at, 10)}${base32Of(number, 16)}`,
    place: at * 2048 + (number % 2048),
    words,
    found: cardWords({ words }),
    status,
    at,
    votes: Math.min(votes, 20_000),
    weight: risingWeight(at + (now - at) * random.next()),
  };
}

function base32Of(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32)) text = base32[rest % 32] + text;
  return text;
}
