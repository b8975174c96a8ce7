import type { Locale, ReceiptView } from '@wipeboard/shared';
import { boards, hour, minute, now, said } from './customers.ts';

const iso = (at: number) => new Date(at).toISOString();

export function received(locale: Locale = 'en'): ReceiptView {
  return {
    code: 'WB-7K3QXZ',
    board: { name: boards[locale].name, locale },
    receivedAt: iso(now - 25 * minute),
    kind: 'rating',
    rating: { metric: 'csat', value: 4 },
    text: said[locale].earlier[0],
    tone: 'praise',
    status: 'received',
    promise: { minutes: 240, openingHours: false },
  };
}

export function waiting(locale: Locale = 'en'): ReceiptView {
  return {
    ...received(locale),
    rating: { metric: 'csat', value: 2 },
    tone: 'complaint',
    text: said[locale].text,
    outcome: said[locale].outcome,
    status: 'open',
    answerDueAt: iso(now + 95 * minute),
    promise: { minutes: 120, openingHours: true, kept: 9, of: 10 },
  };
}

export const late = (locale: Locale = 'en'): ReceiptView => ({
  ...waiting(locale),
  receivedAt: iso(now - 5 * hour),
  answerDueAt: iso(now - 3 * hour),
});

export const read = (locale: Locale = 'en'): ReceiptView => ({
  ...waiting(locale),
  status: 'acknowledged',
  acknowledgedAt: iso(now - 3 * minute),
});

export const settled = (status: 'resolved' | 'closed' | 'reopened', locale: Locale = 'en'): ReceiptView => ({
  ...read(locale),
  status,
});

export const oneTap = (locale: Locale = 'en'): ReceiptView => ({
  ...received(locale),
  text: undefined,
  tone: undefined,
  rating: { metric: 'nps', value: 7 },
  board: { name: boards[locale].name, locale },
});
