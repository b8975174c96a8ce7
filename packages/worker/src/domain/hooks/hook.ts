import type { Locale } from '@wipeboard/shared';

export const hookKinds = ['webhook', 'slack', 'teams'] as const;
export type HookKind = (typeof hookKinds)[number];

/** What a webhook may be told of; `complaint.` and an event's type are one name, as the triggers of hooks write it. */
export const webhookEvents = [
  'submission.received',
  'submission.extended',
  'submission.erased',
  'complaint.opened',
  'complaint.joined',
  'complaint.acknowledged',
  'complaint.answered',
  'complaint.wrote',
  'complaint.climbed',
  'complaint.reminded',
  'complaint.handed-over',
  'complaint.resolved',
  'complaint.verdict',
  'complaint.reopened',
  'complaint.closed',
] as const;

/** What a room of a chat may be told of. `complaint.reminded`: overdue with the last tier. */
export const chatEvents = [
  'complaint.opened',
  'complaint.climbed',
  'complaint.reminded',
  'submission.praised',
  'daily',
] as const;

export const hookEvents = [...new Set([...webhookEvents, ...chatEvents]), 'test'] as const;
export type HookEvent = (typeof webhookEvents)[number] | (typeof chatEvents)[number] | 'test';

export const eventsFor = (kind: HookKind): readonly HookEvent[] =>
  kind === 'webhook' ? webhookEvents : chatEvents;

export const stopReasons = ['paused', 'gone', 'failing'] as const;
export type StopReason = (typeof stopReasons)[number];

/** Where a board tells of what happens. Instants are ms since the epoch; secrets are derived, none is kept. */
export type Hook = {
  id: string;
  boardId: string;
  kind: HookKind;
  name: string;
  url: string;
  events: HookEvent[];
  /** Whether the customer's name, address and phone go along. */
  contact: boolean;
  locale: Locale;
  /** Of the newest secret; the one before signs until `olderUntil`. */
  generation: number;
  olderUntil: number;
  failures: number;
  dailyAt?: number;
  createdAt: number;
  stopped?: { at: number; because: StopReason };
};

export const mostHooks = 20;

export const deliveryStates = ['pending', 'sending', 'delivered', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One thing owed to a hook. `reason` is one of ours, or what the network said. */
export type HookDelivery = {
  id: string;
  event: HookEvent;
  submissionId: string;
  at: number;
  state: DeliveryState;
  attempts: number;
  dueAt: number;
  status?: number;
  ms?: number;
  answer?: string;
  reason?: string;
  triedAt?: number;
};

/** The secrets that sign now: of this generation, and of the one before while it lives. */
export const liveGenerations = (
  { generation, olderUntil }: Pick<Hook, 'generation' | 'olderUntil'>,
  now: number,
) => (generation > 1 && olderUntil > now ? [generation, generation - 1] : [generation]);

/** How long a secret that was replaced goes on signing. */
export const olderSecretMs = 24 * 3_600_000;
