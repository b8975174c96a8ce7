import type { Locale } from '@wipeboard/shared';
import { hookPage } from '../../../../src/console/hooks/hook-page.tsx';
import { hooksPage } from '../../../../src/console/hooks/hooks-page.tsx';
import { tokensPage } from '../../../../src/console/hooks/tokens-page.tsx';
import type { SettingsView } from '../../../../src/console/settings/settings-frame.tsx';
import type { ApiToken } from '../../../../src/domain/hooks/api-token.ts';
import {
  chatEvents,
  webhookEvents,
  type Hook,
  type HookDelivery,
} from '../../../../src/domain/hooks/hook.ts';
import { hookStoppedMail } from '../../../../src/mail/to-staff/hook-stopped-mail.ts';
import { boardDocumentSchema } from '../../../../src/domain/board/board.ts';
import { instantsIn } from '../../../../src/messages/instants.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { boards, now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const names: Record<Locale, string> = {
  en: 'The warehouse’s ticket system',
  de: 'Lagerverwaltungsbenachrichtigungsdienst der Zentrale',
  ar: 'نظام تذاكر المستودع',
};
const hour = 3_600_000;

const view = (locale: Locale): SettingsView => ({
  reader: reader(locale),
  read: readBoard(locale),
  board: {
    ...boardDocumentSchema.parse({
      key: 'corner-shop',
      name: boards[locale].name,
      locale,
      timeZone: 'Europe/Berlin',
      origins: ['https://shop.example'],
    }),
    database: 'DB',
    version: 1,
    people: [],
  } as SettingsView['board'],
  now,
});

const hook = (locale: Locale, text: string, more: Partial<Hook> = {}): Hook => ({
  id: 'hok_01JD8ZK3Y6000000000000000A',
  boardId: 'corner-shop',
  kind: 'webhook',
  name: text,
  url: 'https://hooks.warehouse.example/incoming/feedback/corner-shop/v1?key=1',
  events: [...webhookEvents],
  contact: false,
  locale,
  generation: 2,
  olderUntil: now + 20 * hour,
  failures: 0,
  createdAt: now - 1_000 * hour,
  ...more,
});

const delivery = (n: number, more: Partial<HookDelivery>): HookDelivery => ({
  id: `msg_${n}`,
  event: 'complaint.opened',
  submissionId: 'sub_1',
  at: now - n * hour,
  state: 'delivered',
  attempts: 1,
  dueAt: now,
  status: 204,
  ms: 84,
  triedAt: now - n * hour,
  ...more,
});

const deliveries = (text: string): HookDelivery[] => [
  delivery(1, { event: 'test', status: 200, answer: text }),
  delivery(2, { state: 'pending', status: 503, attempts: 3, dueAt: now + hour, answer: text, ms: 1_204 }),
  delivery(3, { event: 'complaint.handed-over' }),
  delivery(4, { state: 'failed', status: undefined, reason: 'timeout', attempts: 7, ms: 10_000 }),
  delivery(5, { state: 'failed', reason: text, attempts: 7, ms: 10_000 }),
  delivery(9, { state: 'dropped', status: undefined, ms: undefined }),
];

const noForm = { fields: {}, events: [...webhookEvents], problems: {} };

/** The pages of webhooks, chats and tokens; `text` is what people typed and receivers answered. */
export function hookPages(locale: Locale, text = names[locale]): [name: string, html: string][] {
  const { hooks: said } = messagesFor(locale);
  const webhooks = { view: view(locale), section: 'webhooks', offered: webhookEvents } as const;
  const chat = { view: view(locale), section: 'chat', offered: chatEvents } as const;
  const wrong = {
    fields: { name: text, url: text },
    events: [],
    problems: { url: said.problem['private']!, events: said.problem['events']! },
  };
  const token = (n: number, more: Partial<ApiToken> = {}): ApiToken => ({
    id: `tok_${n}`,
    name: text,
    scope: n % 2 ? 'read' : 'export',
    ending: 'x9Qz',
    createdBy: text,
    createdAt: now - n * 100 * hour,
    expiresAt: now + 500 * hour,
    ...more,
  });
  const tokens = {
    view: view(locale),
    scopes: ['read', 'export'] as const,
    lives: [30, 90, 365],
    fields: { fields: {}, problems: {} },
    api: 'https://desk.example/v1/boards/corner-shop',
  };
  return [
    ['webhooks-none', hooksPage({ ...webhooks, hooks: [], fields: noForm })],
    [
      'webhooks',
      hooksPage({
        ...webhooks,
        hooks: [
          hook(locale, text),
          hook(locale, text, { failures: 4 }),
          hook(locale, text, { stopped: { at: now, because: 'failing' } }),
        ],
        fields: wrong,
      }),
    ],
    [
      'webhook',
      hookPage({
        ...webhooks,
        hook: hook(locale, text),
        fields: { ...noForm, fields: { name: text, url: 'https://hooks.warehouse.example/' } },
        deliveries: deliveries(text),
        older: now - 20 * hour,
        secrets: [
          'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0000000000A=',
          'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD0000000000A=',
        ],
        done: 'tested',
      }),
    ],
    ['chat-none', hooksPage({ ...chat, hooks: [], fields: { ...noForm, events: [...chatEvents] } })],
    [
      'chat',
      hookPage({
        ...chat,
        hook: hook(locale, text, { kind: 'teams', stopped: { at: now, because: 'gone' } }),
        fields: noForm,
        deliveries: [],
      }),
    ],
    ['tokens-none', tokensPage({ ...tokens, tokens: [] })],
    [
      'tokens',
      tokensPage({
        ...tokens,
        tokens: [
          token(1),
          token(2, { usedAt: now - hour }),
          token(3, { revokedAt: now }),
          token(4, { expiresAt: now - 1 }),
        ],
        created: 'wbt_Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9',
        done: 'revoked',
      }),
    ],
  ];
}

/** The mail that says that a hook was stopped. */
export const stoppedMail = (locale: Locale, text = names[locale]) =>
  hookStoppedMail(
    { name: text, because: 'failing', link: 'https://desk.example/desk/corner-shop/settings/webhooks/hok_1' },
    { key: 'corner-shop', name: boards[locale].name, locale, timeZone: 'Europe/Berlin' },
    { locale, messages: messagesFor(locale), instants: instantsIn(locale, 'Europe/Berlin'), now },
  );
