import type { Locale } from '@wipeboard/shared';
import { cardPage, type CardView } from '../../../../src/console/wall/card-page.tsx';
import { changeFormPage } from '../../../../src/console/wall/change-form-page.tsx';
import { requestFormPage } from '../../../../src/console/wall/request-form-page.tsx';
import { wallDeskPage, type WallView } from '../../../../src/console/wall/wall-page.tsx';
import type { ListedCard } from '../../../../src/queries/wall/desk-cards.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { boards, day, hour, now } from '../customers.ts';
import { cardsOf } from './desk-cards.ts';
import { readBoard, reader } from './desk-frame.ts';

/** The desk’s pages of the wall; `text` stands wherever somebody else decides what stands there. */
export function deskWallPages(locale: Locale, text?: string): [string, string][] {
  const { own, words, customer, card, similar } = cardsOf(locale, text);
  const waiting = [
    card(1, { state: 'waiting', details: own(customer.text!) }),
    card(2, {
      id: 'note_01JD8ZK3Y60000000000000002',
      kind: 'note',
      state: 'waiting',
      status: undefined,
      words: own(customer.earlier[0]!),
      tone: 'praise',
      rating: { metric: 'csat', value: 5 },
      author: undefined,
    }),
    card(3, { state: 'waiting', words: own(`${words[2]!} `.repeat(9).trim()) }),
  ];
  const lines = [
    card(0, { status: 'planned' }),
    card(1, { status: 'done' }),
    card(2, { status: 'declined', author: undefined }),
    card(3, { status: 'merged', words: own(`${words[2]!} `.repeat(30).trim()) }),
  ];
  const event = `evt_01JD8ZK3Y60000000000000001`;
  const view = (more: Partial<WallView> = {}): WallView => ({
    reader: reader(locale),
    board: { ...readBoard(locale), waiting: 3, ...(text && { name: text }) },
    boardLocale: locale,
    timeZone: boards[locale].timeZone,
    now,
    tab: 'waiting',
    open: true,
    list: '',
    counts: { waiting: 3, requests: 100, notes: 14, changes: 0, down: 7 },
    cards: waiting,
    similar: new Map([[waiting[0]!.id, [similar]]]),
    next: '1.req_01JD8ZK3Y60000000000000009',
    mayAct: true,
    mayManage: true,
    ...more,
  });
  const file = (shown: ListedCard): CardView['file'] => ({
    card: shown,
    code: 'WB-1K3QXZ',
    other: undefined,
    merged: [card(3, { status: 'merged', mergedInto: shown.id })],
    events: [
      {
        id: event,
        type: 'status',
        by: own('Dana Weiss'),
        at: now - hour,
        text: own(words[3]!),
        undoable: true,
      },
      {
        id: 'evt_2',
        type: 'merged',
        by: own('Omar Haddad'),
        at: now - day,
        text: own('req_1'),
        undoable: false,
      },
      { id: 'evt_3', type: 'undone', at: now - 2 * day, text: own('declined'), undoable: false },
    ],
    followers: 41,
    news: { sent: 39, waiting: 0, withheld: 2 },
    similar: [similar],
    open: true,
  });
  const page = (shown: ListedCard, more: Partial<CardView> = {}): CardView => ({
    reader: reader(locale),
    board: { ...readBoard(locale), waiting: 3, ...(text && { name: text }) },
    boardLocale: locale,
    timeZone: boards[locale].timeZone,
    now,
    list: 'tab=requests',
    file: file(shown),
    mayAct: true,
    ...more,
  });
  const done = { what: 'put-up' as const, events: [event, event], refused: ['aside' as const] };
  const { wall } = messagesFor(locale);
  const full = card(0, {
    status: 'planned',
    statusLine: own(words[3]!),
    details: own(customer.text!),
    answer: own(customer.outcome!),
    answeredBy: 'dana',
    answeredAt: now - hour,
    wordedBy: 'dana',
  });
  const typed = {
    words: text ?? '',
    details: own(customer.text!),
    name: own('Mia'),
    email: own('mia@home'),
    locale,
  };
  const face = { reader: reader(locale), board: { ...readBoard(locale), ...(text && { name: text }) } };
  return [
    ['wall-waiting', wallDeskPage(view({ done }))],
    [
      'wall-requests',
      wallDeskPage(view({ tab: 'requests', cards: lines, after: own('1.req_1'), next: undefined })),
    ],
    [
      'wall-down',
      wallDeskPage(
        view({
          tab: 'down',
          cards: [
            card(0, { state: 'hidden', status: 'declined' }),
            card(1, { state: 'withdrawn' }),
            card(2, { aside: true, kind: 'note', status: undefined }),
          ],
          mayAct: false,
          next: undefined,
        }),
      ),
    ],
    [
      'wall-empty',
      wallDeskPage(
        view({
          cards: [],
          next: undefined,
          open: false,
          counts: { waiting: 0, requests: 0, notes: 0, changes: 0, down: 0 },
        }),
      ),
    ],
    [
      'wall-no-changes',
      wallDeskPage(view({ tab: 'changes', cards: [], next: undefined, done: { what: 'none' } })),
    ],
    [
      'wall-found-nothing',
      wallDeskPage(view({ tab: 'requests', q: own(words[0]!), cards: [], next: undefined })),
    ],
    ['wall-card', cardPage(page(full))],
    [
      'wall-card-wrong',
      cardPage(
        page(card(0, { state: 'waiting' }), {
          look: own(words[1]!),
          returned: {
            act: 'decline',
            fields: { line: text ?? '', ready: own(wall.reasons[1]!), show: 'shown' },
            problems: { line: wall.problem['line']! },
          },
        }),
      ),
    ],
    [
      'wall-card-merged',
      cardPage({
        ...page(card(1, { status: 'merged', mergedInto: 'req_0' })),
        file: { ...file(card(1, { status: 'merged' })), other: card(0), events: [], merged: [] },
      }),
    ],
    [
      'wall-card-change',
      cardPage({
        ...page(card(1)),
        file: {
          ...file(
            card(1, {
              kind: 'change',
              status: undefined,
              answer: own(customer.outcome!),
              submissionId: undefined,
            }),
          ),
          merged: [],
        },
      }),
    ],
    [
      'wall-new-request',
      requestFormPage({
        ...face,
        form: { fields: typed, problems: {} },
        similar: [similar, { ...similar, id: 'req_8' }],
      }),
    ],
    [
      'wall-new-request-wrong',
      requestFormPage({
        ...face,
        form: {
          fields: typed,
          problems: { words: wall.request.problem['words']!, email: wall.request.problem['email']! },
        },
        similar: [],
      }),
    ],
    [
      'wall-new-request-erased',
      requestFormPage({
        ...face,
        form: { fields: typed, problems: {} },
        similar: [],
        refused: 'erased',
      }),
    ],
    [
      'wall-new-change',
      changeFormPage({
        ...face,
        form: { fields: { said: own(customer.earlier[0]!), did: text ?? '' }, problems: {} },
        origin: { kind: 'complaint', id: own('cmp_1'), code: own('WB-1K3QXZ') },
        refused: 'already',
      }),
    ],
    [
      'wall-new-change-wrong',
      changeFormPage({
        ...face,
        form: { fields: { said: text ?? '', did: text ?? '' }, problems: wall.change.problem },
        origin: { kind: 'request', id: own('req_1'), words: own(words[0]!) },
      }),
    ],
  ];
}
