import { complaintPage } from '../../src/console/complaint-page.tsx';
import { noticePage } from '../../src/console/notice-page.tsx';
import { receiptPage } from '../../src/console/receipt-page.tsx';
import type { ComplaintView } from '../../src/domain/complaint-view.ts';
import { escalationMail } from '../../src/mail/escalation-mail.tsx';
import { extensionMail } from '../../src/mail/extension-mail.tsx';
import { links, usual } from './specimens/complaints.ts';
import { now } from './specimens/customers.ts';
import { read } from './specimens/receipts.ts';

/** What stands in a complaint's address fields; everywhere else stands the one text. */
export type Addresses = { url: string; email: string; phone: string };

/** Every view with `text` in every field that is not ours, attribute names, tags and people's names included. */
export function viewsOf(text: string, addresses: Addresses = { url: text, email: text, phone: text }) {
  const person = { id: 'mgr_1', name: text, email: 'dana@example.com' };
  const view = complaintOf(text, addresses, person);
  const receipt = { ...read(), text, outcome: text, board: { name: text, locale: 'en' } };
  return {
    escalation: () => escalationMail(view, links, person, now).html,
    extension: () => extensionMail(view, links, person, now, { firstSubject: text }).html,
    complaint: () => complaintPage(view, { viewer: person, acknowledgeAction: '/c/token', now }),
    receipt: () =>
      receiptPage(receipt, {
        locale: 'en',
        timeZone: 'Europe/Berlin',
        now,
        inLanguage: (other) => `?lang=${other}`,
      }),
    notice: () => noticePage({ notice: 'error', locale: 'en', requestId: text }),
  };
}

function complaintOf(
  text: string,
  addresses: Addresses,
  person: ComplaintView['complaint']['assignee'],
): ComplaintView {
  const view = usual();
  return {
    ...view,
    board: { ...view.board, name: text, accent: text },
    complaint: { ...view.complaint, reasons: ['watch-list'], watched: [text], assignee: person },
    submission: {
      ...view.submission,
      code: text,
      text,
      outcome: text,
      moment: text,
      about: text,
      contact: { name: text, email: addresses.email, phone: addresses.phone },
      identity: { subject: text, name: text, email: text, segment: text, value: 1 },
      attributes: { [text]: text },
      context: { url: addresses.url, title: text, locale: text, referrer: text },
    },
    history: [{ id: 'sub_h', receivedAt: now, kind: 'comment', text }],
    events: [{ id: 'told:1', type: 'told', at: now, by: text, byId: text, door: 'outbox', text }],
  };
}
