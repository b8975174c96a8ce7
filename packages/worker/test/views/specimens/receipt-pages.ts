import type { Locale, ReceiptView } from '@wipeboard/shared';
import { confirmPage } from '../../../src/console/confirm-page.tsx';
import { erasedPage } from '../../../src/console/erased-page.tsx';
import { receiptPage, type ReceiptPageOptions } from '../../../src/console/receipt-page.tsx';
import { unsubscribePage } from '../../../src/console/unsubscribe-page.tsx';
import { boards, now, said } from './customers.ts';
import {
  answered,
  closed,
  late,
  oneTap,
  read,
  received,
  reopened,
  resolved,
  veryLong,
  waiting,
} from './receipts.ts';

/** A private page as the Worker would show it; `more` changes its options. */
export function privatePage(
  view: ReceiptView,
  locale: Locale = 'en',
  more: Partial<ReceiptPageOptions> = {},
): string {
  return receiptPage(view, {
    locale,
    language: locale,
    timeZone: 'Europe/Berlin',
    now,
    standing: 'head',
    formKey: '01JD8ZK3Y6A7B8C9D0E1F2G3H4',
    action: (verb) => `/r/receipt-token/${verb}`,
    inLanguage: (other) => `?lang=${other}`,
    ...more,
  });
}

/** What customers see, in every state. */
export function receiptPages(locale: Locale): [string, string][] {
  const show = (view: ReceiptView, more: Partial<ReceiptPageOptions> = {}) => privatePage(view, locale, more);
  const card = { locale, accent: boards[locale].accent };
  const returned = (verb: 'words' | 'contact', fields: Record<string, string>, problems: object) =>
    show(answered(locale), { returned: { verb, fields, problems: { ...problems } } });
  return [
    ['receipt-received', show(received(locale))],
    ['receipt-waiting', show(waiting(locale))],
    ['receipt-late', show(late(locale))],
    ['receipt-read', show(read(locale))],
    ['receipt-answered', show(answered(locale), { done: 'words' })],
    ['receipt-resolved', show(resolved(locale), { helped: 'no' })],
    ['receipt-reopened', show(reopened(locale), { done: 'verdict' })],
    ['receipt-closed', show(closed(locale), { done: 'verdict' })],
    ['receipt-one-tap', show(oneTap(locale))],
    ['receipt-claimed', show(read(locale), { standing: 'claimed' })],
    [
      'receipt-on-the-wall',
      show({
        ...read(locale),
        card: {
          id: 'note_1',
          kind: 'note',
          state: 'shown',
          page: `https://desk.example/b/${boards[locale].key}`,
        },
      }),
    ],
    [
      'receipt-off-the-wall',
      show(
        { ...read(locale), card: { id: 'note_1', kind: 'note', state: 'withdrawn' } },
        { done: 'consent' },
      ),
    ],
    ['receipt-very-long', show(veryLong(locale))],
    ['receipt-too-long', returned('words', { text: said[locale].text! }, { text: 'long' })],
    [
      'receipt-wrong-contact',
      returned(
        'contact',
        { name: 'Mia', email: 'mia@', phone: 'ring me' },
        { email: 'email', phone: 'phone' },
      ),
    ],
    [
      'receipt-wrong-erase',
      show(waiting(locale), { returned: { verb: 'erase', fields: {}, problems: { sure: 'sure' } } }),
    ],
    [
      'receipt-verdict-missing',
      show(resolved(locale), {
        returned: { verb: 'verdict', fields: { text: 'Hm' }, problems: { helped: 'choose' } },
      }),
    ],
    [
      'receipt-verdict-late',
      show(closed(locale), { late: true, returned: { verb: 'verdict', fields: {}, problems: {} } }),
    ],
    ['erased', erasedPage(boards[locale].name, card)],
    ...[false, true].flatMap((over): [string, string][] => [
      [
        over ? 'confirmed' : 'confirm',
        confirmPage(boards[locale].name, {
          ...card,
          action: '/confirm/token',
          confirmed: over,
          page: '/r/receipt-token',
        }),
      ],
      [
        over ? 'unsubscribed' : 'unsubscribe',
        unsubscribePage(boards[locale].name, { ...card, action: '/u/token', muted: over }),
      ],
    ]),
  ];
}
