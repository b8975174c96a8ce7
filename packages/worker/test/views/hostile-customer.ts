import { confirmPage } from '../../src/console/confirm-page.tsx';
import { followerPage } from '../../src/console/follower-page.tsx';
import { erasedPage } from '../../src/console/erased-page.tsx';
import { unsubscribePage } from '../../src/console/unsubscribe-page.tsx';
import { customerMail } from '../../src/mail/customer-mail.ts';
import type { CustomerMailKind } from '../../src/domain/delivery/outbox.ts';
import { boards } from './specimens/customers.ts';
import { customerLinks } from './specimens/customer-mails.ts';
import { privatePage } from './specimens/receipt-pages.ts';
import { reopened } from './specimens/receipts.ts';

/** A private page with `text` wherever somebody else decides what stands there, its forms come back included. */
export function hostileReceipt(text: string): string {
  const view = reopened();
  return privatePage(
    {
      ...view,
      text,
      outcome: text,
      board: { name: text, locale: 'en' },
      verdictWanted: true,
      events: view.events.map((event) => ({
        ...event,
        by: event.by && text,
        text: event.text && text,
        gesture: event.gesture && text,
      })),
      contact: { name: text, email: text, phone: text, confirmed: false },
    },
    'en',
    {
      language: text,
      accent: text,
      returned: { verb: 'words', fields: { text, name: text, [text]: text }, problems: { text: 'odd' } },
    },
  );
}

/** The pages behind the links of a mail. */
export function hostileCards(text: string): string {
  const card = { locale: 'en' as const, accent: text };
  return [
    erasedPage(text, card),
    confirmPage(text, { ...card, action: '/confirm/token', confirmed: true, page: '/r/token' }),
    followerPage(text, {
      ...card,
      action: '/f/token',
      follows: { confirmed: true, title: text, page: '/b/board' },
      muted: false,
    }),
    unsubscribePage(text, { ...card, action: '/u/token', muted: false }),
  ].join('');
}

/** A mail to a customer with `text` in every word of staff and every name. */
export const hostileLetter = (kind: CustomerMailKind, text: string) =>
  customerMail(
    kind,
    { ...boards.en, name: text, accent: text },
    {
      code: 'WB-7K3QXZ',
      promise: { minutes: 120, openingHours: false },
      replies: true,
      asks: true,
      event: { by: text, text, gesture: text },
    },
    customerLinks,
    'en',
  );
