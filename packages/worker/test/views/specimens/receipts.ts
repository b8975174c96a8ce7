import type { Locale, ReceiptEvent, ReceiptView } from '@wipeboard/shared';
import { boards, day, hour, minute, now, said } from './customers.ts';
import { told } from './told.ts';

const iso = (at: number) => new Date(at).toISOString();
const who = { en: 'Dana Weiss', de: 'Dana Weiß', ar: 'دانة الخطيب' };
const above = { en: 'Omar Haddad', de: 'Omar Haddad', ar: 'عمر حداد' };

export function received(locale: Locale = 'en'): ReceiptView {
  const at = now - 25 * minute;
  return {
    code: 'WB-7K3QXZ',
    board: { name: boards[locale].name, locale },
    receivedAt: iso(at),
    kind: 'rating',
    rating: { metric: 'csat', value: 4 },
    text: said[locale].earlier[0],
    tone: 'praise',
    status: 'received',
    events: [{ type: 'received', at: iso(at) }],
    verdictWanted: false,
    contact: { ...said[locale].contact, confirmed: false },
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
    resolveDueAt: iso(now + 2 * day),
    promise: { minutes: 120, openingHours: true, kept: 9, of: 10 },
  };
}

export function late(locale: Locale = 'en'): ReceiptView {
  const at = iso(now - 5 * hour);
  return {
    ...waiting(locale),
    receivedAt: at,
    events: [{ type: 'received', at }],
    answerDueAt: iso(now - 3 * hour),
  };
}

const happened = (view: ReceiptView, ...more: ReceiptEvent[]): ReceiptView => ({
  ...view,
  events: [...view.events, ...more],
});

export const read = (locale: Locale = 'en'): ReceiptView => ({
  ...happened(waiting(locale), { type: 'read', at: iso(now - 22 * minute), by: who[locale] }),
  status: 'acknowledged',
  acknowledgedAt: iso(now - 22 * minute),
});

export const answered = (locale: Locale = 'en'): ReceiptView =>
  happened(
    read(locale),
    { type: 'answered', at: iso(now - 20 * minute), by: who[locale], text: told[locale].answer },
    { type: 'wrote', at: iso(now - 18 * minute), text: told[locale].wrote },
    { type: 'passed-on', at: iso(now - 15 * minute), by: above[locale] },
  );

export const resolved = (locale: Locale = 'en'): ReceiptView => ({
  ...happened(answered(locale), {
    type: 'resolved',
    at: iso(now - 10 * minute),
    by: above[locale],
    text: told[locale].resolution,
    gesture: told[locale].gesture,
  }),
  status: 'resolved',
  verdictWanted: true,
});

export const reopened = (locale: Locale = 'en'): ReceiptView => ({
  ...happened(
    resolved(locale),
    { type: 'verdict', at: iso(now - 2 * minute), helped: false, text: told[locale].stillWrong },
    { type: 'reopened', at: iso(now - 2 * minute) },
  ),
  status: 'reopened',
  verdictWanted: false,
});

export const closed = (locale: Locale = 'en'): ReceiptView => ({
  ...happened(
    resolved(locale),
    { type: 'verdict', at: iso(now - 2 * minute), helped: true },
    { type: 'closed', at: iso(now - 2 * minute) },
  ),
  status: 'closed',
  verdictWanted: false,
  contact: { ...said[locale].contact, confirmed: true },
});

export const oneTap = (locale: Locale = 'en'): ReceiptView => ({
  ...received(locale),
  text: undefined,
  tone: undefined,
  rating: { metric: 'nps', value: 7 },
  contact: { confirmed: false },
});

/** Everything at the length of its limit, and more often than anybody would. */
export const veryLong = (locale: Locale = 'en'): ReceiptView => ({
  ...happened(
    resolved(locale),
    ...Array.from({ length: 12 }, (_, i): ReceiptEvent => ({
      type: i % 2 ? 'answered' : 'wrote',
      at: iso(now - 9 * minute + i * 1000),
      by: i % 2 ? `${who[locale]} ${'Xyz'.repeat(25)}` : undefined,
      text: `${said[locale].text}\n\n${'a'.repeat(120)}`,
    })),
  ),
  text: said[locale].text!.repeat(12),
});
