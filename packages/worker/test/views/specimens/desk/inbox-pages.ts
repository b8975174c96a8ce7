import type { Locale } from '@wipeboard/shared';
import { readFilter } from '../../../../src/console/inbox/inbox-address.ts';
import { inboxPage, type InboxView } from '../../../../src/console/inbox/inbox-page.tsx';
import { submissionPage, type SubmissionView } from '../../../../src/console/inbox/submission-page.tsx';
import type { ComplaintView } from '../../../../src/domain/complaint/complaint-view.ts';
import type { InboxRow } from '../../../../src/domain/inbox/inbox-filter.ts';
import { viewerMay } from '../../../../src/domain/complaint/viewer-may.ts';
import { boardDocumentSchema } from '../../../../src/domain/board/board.ts';
import { dana, usual, veryLong } from '../complaints.ts';
import { boards, day, hour, minute, now, said } from '../customers.ts';
import { resolved } from '../desk-stories.ts';
import { readBoard, reader } from './desk-frame.ts';

const moments: Record<Locale, string> = { en: 'checkout', de: 'Selbstbedienungskasse', ar: 'الدفع' };

/** Lines of every kind; `text` stands wherever somebody else decides what stands there. */
function rows(locale: Locale, text?: string): InboxRow[] {
  const words = said[locale];
  const own = (usually: string | undefined) => text ?? usually;
  const row = (index: number, more: Partial<InboxRow>): InboxRow => ({
    id: `sub_01JD8ZK3Y6000000000000000${index}`,
    code: `WB-${index}K3QXZ`,
    createdAt: now - index * 9 * hour,
    kind: 'comment',
    text: own(words.earlier[index % 2]),
    moment: own(moments[locale]),
    page: own('/checkout'),
    test: false,
    quarantined: false,
    unread: index < 3,
    ...more,
  });
  const open = {
    id: 'cmp_1',
    status: 'open',
    mine: true,
    since: now - 20 * minute,
    ends: now + 40 * minute,
  } as const;
  return [
    row(0, {
      rating: { metric: 'csat', value: 1 },
      tone: 'complaint',
      text: own(words.text),
      name: own(words.contact.name),
      about: own(words.about),
      complaint: open,
    }),
    row(1, { rating: { metric: 'nps', value: 9 }, tone: 'praise', name: own(words.contact.name) }),
    row(2, {
      rating: { metric: 'csat', value: 2 },
      tone: 'complaint',
      complaint: { ...open, status: 'acknowledged', mine: false, missed: now - day },
    }),
    row(3, { kind: 'rating', rating: { metric: 'thumbs', value: 1 }, text: undefined }),
    row(4, { kind: 'request', text: own('Donaudampfschifffahrtsgesellschaftskapitänsmützen '.repeat(6)) }),
    row(5, { tone: 'question', joined: 'cmp_1', test: true, quarantined: true }),
    row(6, { tone: 'suggestion', complaint: { ...open, status: 'resolved', mine: false, ends: undefined } }),
  ];
}

function inbox(locale: Locale, more: Partial<InboxView> = {}, text?: string): string {
  const choice = text ?? moments[locale];
  return inboxPage({
    reader: reader(locale),
    board: { ...readBoard(locale), ...(text && { name: text }) },
    timeZone: boards[locale].timeZone,
    now,
    filter: readFilter(new URLSearchParams()),
    list: '',
    rows: rows(locale, text),
    next: 'n1.sub_01JD8ZK3Y60000000000000009',
    paged: false,
    indexing: false,
    mayAct: true,
    mayManage: true,
    begun: true,
    aside: 12,
    odd: false,
    choices: { moment: [choice], segment: [], language: ['de'], about: [choice], page: ['/checkout'] },
    saved: [{ id: 'view_1', name: choice, query: 'view=praise' }],
    live: '/desk/corner-shop/arrivals?since=1',
    ...more,
  });
}

function submission(
  locale: Locale,
  view: ComplaintView,
  more: Partial<SubmissionView> = {},
  complaint = true,
  file: Partial<SubmissionView['file']> = {},
): string {
  const board = boardDocumentSchema.parse({
    key: 'corner-shop',
    name: 'Corner Shop',
    locale,
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
  });
  const people = [{ ...dana, role: 'manager' as const, tier: 1, position: 0, away: [], goodwillLimit: 20 }];
  const may = viewerMay(view, dana.id, { people, board, now });
  return submissionPage({
    reader: reader(locale),
    board: readBoard(locale),
    timeZone: view.board.timeZone,
    now,
    list: 'view=mine',
    around: { previous: 'sub_p', next: 'sub_n' },
    file: {
      submission: view.submission,
      joined: [],
      writeId: 'w',
      others: view.history.map((one) => ({
        id: one.id,
        receivedAt: one.receivedAt,
        view: { ...view.submission, ...one },
      })),
      ...(complaint && { complaintId: view.complaint.id }),
      ...file,
    },
    desk: complaint ? { file: { ...view, current: people }, viewer: dana, may } : undefined,
    mayAct: true,
    formKey: '01JD8ZK3Y6000000000000000A',
    ...more,
  });
}

const putAside: Partial<SubmissionView['file']> = {
  quarantinedAt: now,
  suspicion: { reasons: ['much-selling', 'program', 'bare', 'address', 'offer'], owed: true, held: true },
};

/** The inbox and a submission’s page in every state. */
export function inboxPages(locale: Locale): [string, string][] {
  const filter = readFilter(
    new URLSearchParams(
      'q=freezer&metric=csat&low=1&high=2&tone=complaint&from=2026-11-01&unread=yes&moment=checkout',
    ),
  );
  const ids = rows(locale)
    .slice(0, 3)
    .map(({ id }) => id);
  return [
    ['inbox', inbox(locale)],
    ['inbox-one', inbox(locale, { rows: rows(locale).slice(0, 1), next: undefined })],
    ['inbox-empty', inbox(locale, { rows: [], next: undefined, begun: false, saved: [] })],
    ['inbox-nothing-fits', inbox(locale, { rows: [], next: undefined, filter })],
    ['inbox-filtered', inbox(locale, { filter, paged: true, indexing: true })],
    [
      'inbox-nothing-waits',
      inbox(locale, { rows: [], next: undefined, filter: { view: 'mine', sort: 'newest' } }),
    ],
    ['inbox-done', inbox(locale, { done: { what: 'aside', ids }, mayAct: false })],
    ['submission', submission(locale, usual(locale), {}, false)],
    ['submission-aside', submission(locale, usual(locale), {}, false, putAside)],
    ['submission-complaint', submission(locale, usual(locale))],
    ['submission-very-long', submission(locale, veryLong(locale), { done: 'aside' })],
    ['submission-resolved', submission(locale, resolved(locale), { mayAct: false })],
  ];
}

/** Both pages with `view` and `text` for all that people wrote, typed or searched for. */
export function hostileInbox(view: ComplaintView, text: string): string {
  const filter = {
    ...readFilter(new URLSearchParams()),
    q: text,
    moment: text,
    about: text,
    segment: text,
    language: text,
    page: text,
  };
  const part = { submission: 'sub_c', code: text };
  return [
    inbox('en', { filter, done: { what: 'deleted', name: text, query: text }, list: text }, text),
    inbox('en', { filter, rows: [] }, text),
    submission('en', view),
    submission(
      'en',
      view,
      {
        file: { submission: view.submission, joined: [], writeId: text, others: [], partOf: part },
        desk: undefined,
      },
      false,
    ),
  ].join('\n');
}
