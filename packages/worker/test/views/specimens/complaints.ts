import type { Locale } from '@wipeboard/shared';
import type { ComplaintView, Person } from '../../../src/domain/complaint/complaint-view.ts';
import { boards, day, hour, minute, now, said } from './customers.ts';

export const dana: Person = { id: 'mgr_1', name: 'Dana Weiss', email: 'dana@example.com' };
export const omar: Person = { id: 'mgr_2', name: 'Omar Haddad', email: 'omar@example.com' };
export const links = {
  acknowledge: 'https://desk.example/c/acknowledge-token',
  open: 'https://desk.example/c/open-token',
};

/** A complaint as it usually is: twenty minutes old, in words, with a way to answer. */
export function usual(locale: Locale = 'en'): ComplaintView {
  const customer = structuredClone(said[locale]);
  const openedAt = now - 25 * minute;
  return {
    board: { ...boards[locale], currency: 'EUR', causes: ['Product', 'Staffing', 'Other'] },
    complaint: {
      id: 'cmp_1',
      status: 'open',
      version: 1,
      reasons: ['complaint', 'low-rating'],
      watched: [],
      tier: 1,
      assignee: dana,
      turnSince: openedAt,
      openedAt,
      acknowledgeDueAt: openedAt + 2 * hour,
      resolveDueAt: openedAt + 7 * hour,
      turnDueAt: openedAt + 2 * hour,
      reopenings: 0,
    },
    submission: {
      id: 'sub_1',
      code: 'WB-7K3QXZ',
      receivedAt: openedAt - 2 * minute,
      revision: 2,
      kind: 'rating',
      rating: { metric: 'csat', value: 2 },
      tone: 'complaint',
      text: customer.text,
      outcome: customer.outcome,
      moment: 'checkout',
      about: customer.about,
      wants: { reply: true, call: true, manager: false, top: false },
      contact: customer.contact,
      identity: customer.identity,
      attributes: customer.attributes,
      publish: false,
      test: false,
      context: { url: 'https://shop.example/checkout/thanks?order=A-58213', title: customer.title, locale },
    },
    joined: [],
    reach: 'mail',
    history: customer.earlier.map((text, index) => ({
      id: `sub_h${index}`,
      receivedAt: now - (index * 40 + 9) * day,
      kind: 'comment',
      tone: index === 0 ? 'praise' : 'suggestion',
      text,
    })),
    events: [
      { id: 'opened', type: 'opened', at: openedAt, door: 'widget' },
      {
        id: 'told:obx_1',
        type: 'told',
        at: openedAt + minute,
        by: dana.name,
        byId: dana.id,
        door: 'outbox',
      },
    ],
    lateMails: 0,
  };
}

/** No words, no name, no history: one tap on the lowest star. */
export function minimal(locale: Locale = 'en'): ComplaintView {
  const view = usual(locale);
  view.complaint.reasons = ['low-rating'];
  view.submission = {
    id: 'sub_2',
    code: 'WB-0000AB',
    receivedAt: view.submission.receivedAt,
    revision: 1,
    kind: 'rating',
    rating: { metric: 'csat', value: 1 },
    wants: { reply: false, call: false, manager: false, top: false },
    contact: {},
    attributes: {},
    publish: false,
    test: false,
    context: { url: 'https://shop.example/' },
  };
  view.reach = 'page';
  view.history = [];
  return view;
}

export function overdue(locale: Locale = 'en'): ComplaintView {
  const view = usual(locale);
  view.complaint.openedAt -= 3 * hour;
  view.complaint.turnSince -= 3 * hour;
  view.complaint.acknowledgeDueAt -= 3 * hour;
  view.complaint.turnDueAt = view.complaint.acknowledgeDueAt;
  view.complaint.resolveDueAt! -= 3 * hour;
  view.submission.receivedAt -= 3 * hour;
  view.events = view.events.map((event) => ({ ...event, at: event.at - 3 * hour }));
  return view;
}

export function acknowledged(locale: Locale = 'en', by: Person = dana): ComplaintView {
  const view = usual(locale);
  const at = now - 3 * minute;
  view.complaint = {
    ...view.complaint,
    status: 'acknowledged',
    assignee: by,
    turnDueAt: view.complaint.resolveDueAt,
    acknowledgedAt: at,
    acknowledgedBy: by,
  };
  view.events.push({
    id: 'acknowledged:v2',
    type: 'acknowledged',
    at,
    by: by.name,
    byId: by.id,
    door: 'page',
  });
  return view;
}

/** Everything at its limit: 5,000 characters, an address of 2,000, twenty attributes, ten earlier submissions. */
export function veryLong(locale: Locale = 'en'): ComplaintView {
  const view = usual(locale);
  const { submission } = view;
  const sentence = `${said[locale].text} `;
  view.board = {
    ...view.board,
    name: 'The Corner Shop at the Old Harbour, Cooperative Grocers since Nineteen Eleven',
  };
  submission.text = `${sentence.repeat(40).slice(0, 4_800)}\n\n${'Unbroken'.repeat(24)}`;
  submission.outcome = sentence.repeat(8).slice(0, 1_000);
  submission.context.url = `https://shop.example/${'path-segment/'.repeat(150)}`.slice(0, 2_000);
  submission.contact.name = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).slice(0, 100).trim();
  submission.attributes = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`attribute_number_${index}`, 'value '.repeat(20).trim()]),
  );
  view.history = Array.from({ length: 10 }, (_, index) => ({
    id: `sub_l${index}`,
    receivedAt: now - (index + 1) * 11 * day,
    kind: 'rating',
    rating: { metric: 'nps', value: index },
    text: sentence.repeat(3),
  }));
  view.complaint.reasons = ['watch-list', 'high-value', 'complaint', 'low-rating'];
  view.complaint.watched = ['refund', 'lawyer'];
  return view;
}

/** Words that bring links, in each way that people and machines write them. */
export function linkLaden(): ComplaintView {
  const view = usual('en');
  view.submission.text =
    'Claim it at https://evil.example/win?x=1 or www.evil.example or evil.example/now, write to help@evil.example, ring +44 20 7946 0999 or 0151 234 5678. It was £2.50 for order 4711000123, at 12:30.';
  view.submission.outcome =
    'javascript:alert(1) tel:+15550100 mailto:a@b.example ftp://evil.example //evil.example';
  return view;
}
