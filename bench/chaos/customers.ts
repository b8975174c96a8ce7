import { randomUUID } from 'node:crypto';
import type { SubmissionInput } from '@wipeboard/shared';
import type { Random } from '../seeded.ts';

/** What one customer sends, in order: the same submission, each time with a higher revision. */
export type Customer = { address: string; revisions: SubmissionInput[] };

const items = ['bread', 'milk', 'apples', 'cheese', 'lemons', 'eggs'];

/** The n-th customer, who always has something to complain about, on a network of their own. */
export function customer(n: number, pageUrl: string, random: Random): Customer {
  const item = items[random.integer(0, items.length)]!;
  const words = `No. ${n}: the ${item} was gone again at noon.`;
  const tap: SubmissionInput = {
    key: randomUUID(),
    revision: 1,
    final: false,
    kind: 'rating',
    rating: { metric: 'csat', value: random.integer(1, 3) },
    context: { url: pageUrl, title: 'Corner Shop', locale: 'en', viewport: { width: 390, height: 844 } },
  };
  const ways: SubmissionInput[][] = [
    [{ ...tap, text: words, final: true }],
    [tap],
    [tap, { ...tap, revision: 2, text: words, final: true }],
    [{ ...tap, kind: 'comment', rating: undefined, tone: 'complaint', text: words, final: true }],
  ];
  const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  return { address, revisions: ways[random.integer(0, ways.length)]! };
}
