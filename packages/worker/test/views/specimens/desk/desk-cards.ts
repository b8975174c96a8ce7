import type { Card, Locale } from '@wipeboard/shared';
import type { ListedCard } from '../../../../src/queries/wall/desk-cards.ts';
import { day, hour, now, said } from '../customers.ts';

const wishes: Record<Locale, string[]> = {
  en: ['Oat milk', 'Oat milk, the blue one', 'A bench by the entrance', 'Open on Sundays'],
  de: [
    'Hafermilch',
    'Hafermilch, die blaue',
    'Selbstbedienungskassenwarteschlangenabsperrbänder',
    'Sonntags offen',
  ],
  ar: ['حليب الشوفان', 'حليب الشوفان (Oatly)', 'مقعد عند المدخل', 'الفتح يوم الجمعة'],
};

/** Cards as the desk lists them; `text` stands wherever somebody else decides what stands there. */
export function cardsOf(locale: Locale, text?: string) {
  const own = (usually: string) => text ?? usually;
  const words = wishes[locale];
  const customer = said[locale];
  const card = (index: number, more: Partial<ListedCard> = {}): ListedCard => ({
    id: `req_01JD8ZK3Y6000000000000000${index}`,
    boardId: 'corner-shop',
    kind: 'request',
    submissionId: `sub_01JD8ZK3Y6000000000000000${index}`,
    state: 'shown',
    aside: false,
    words: own(words[index % words.length]!),
    author: own(customer.contact.name!.split(' ')[0]!),
    language: own(locale),
    status: 'open',
    statusAt: now - day,
    votes: 128 - index * 31,
    rising: 1,
    createdAt: now - index * 9 * hour - hour,
    shownAt: now - index * 9 * hour,
    changedAt: now - index * 9 * hour,
    version: 3,
    ...more,
  });
  const similar: Card = {
    id: 'req_01JD8ZK3Y60000000000000007',
    kind: 'request',
    words: own(words[0]!),
    votes: 12,
    at: new Date(now).toISOString(),
    changedAt: new Date(now).toISOString(),
  };
  return { own, words, customer, card, similar };
}
