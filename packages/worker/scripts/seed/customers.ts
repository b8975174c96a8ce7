import type { Locale } from '@wipeboard/shared';
import type { Chance } from './chance.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { ShopWords } from './words/shop-words.ts';

export const wordsIn: Record<Locale, ShopWords> = { en, de, ar };

/** Somebody who comes by, perhaps more than once. `identity` is what the shop's server says of them. */
export type Customer = {
  locale: Locale;
  name: string;
  email: string;
  phone?: string;
  identity?: { sub: string; segment: string; value: number };
};

const segments = [
  ['family', 46],
  ['regular', 40],
  ['restaurant', 14],
] as const;

const worth: Record<(typeof segments)[number][0], [number, number]> = {
  family: [120, 900],
  regular: [40, 600],
  restaurant: [700, 1_900],
};

/** All of them invented: names put together from lists, addresses under a domain that nobody can have (RFC 2606 §3). */
export function inventCustomers(chance: Chance, count: number): Customer[] {
  return Array.from({ length: count }, (_, index) => {
    const locale = chance.weighed([
      ['en', 48],
      ['de', 38],
      ['ar', 14],
    ] as const);
    const { names } = wordsIn[locale];
    const first = chance.oneOf(names).split(' ')[0]!;
    const last = chance.oneOf(names).split(' ').slice(1).join(' ');
    const segment = chance.weighed(segments);
    return {
      locale,
      name: `${first} ${last}`,
      email: `customer-${index + 1}@mail.example`,
      phone: chance.happens(0.2) ? `+49 30 555 ${String(10_000 + index).slice(-5)}` : undefined,
      identity: chance.happens(0.35)
        ? { sub: `c-${4_000 + index}`, segment, value: Math.round(chance.between(...worth[segment])) }
        : undefined,
    };
  });
}
