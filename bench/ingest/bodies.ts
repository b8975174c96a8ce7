import { randomUUID } from 'node:crypto';
import type { SubmissionInput } from '@wipeboard/shared';

export const origin = 'http://127.0.0.1:8080';
export const board = 'bench-shop';

export const kinds = ['good rating', 'complaint'] as const;
export type Kind = (typeof kinds)[number];

/** A board whose mails wait ten minutes for the customer's words, so that none leaves while we measure. */
export const boardFile = {
  key: board,
  name: 'Bench Shop',
  locale: 'en',
  timeZone: 'UTC',
  origins: [origin],
  policy: { quietSeconds: 600 },
  managers: [{ id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 }],
};

const context = {
  url: `${origin}/groceries?aisle=bread`,
  title: 'Groceries · Corner Shop',
  locale: 'en',
  viewport: { width: 1280, height: 800 },
};

export function body(kind: Kind): SubmissionInput {
  const rating = { key: randomUUID(), revision: 1, kind: 'rating', context } as const;
  return kind === 'complaint'
    ? {
        ...rating,
        final: false,
        rating: { metric: 'csat', value: 1 },
        text: 'The freezer door was left open, and everything in it was soft.',
      }
    : { ...rating, final: true, rating: { metric: 'csat', value: 5 } };
}
