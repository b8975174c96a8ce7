/**
 * `withheld`: not sent on purpose (nobody has confirmed the customer's address); what it says waits on their page.
 * `failed`: didn't reach its person and was passed on to the next. `dead`: reached nobody and waits for a person.
 * `uncertain`: may or may not have arrived and was already sent a second time; waits for a person too.
 */
export const outboxStates = [
  'pending',
  'sending',
  'sent',
  'uncertain',
  'failed',
  'dead',
  'withheld',
] as const;
export type OutboxState = (typeof outboxStates)[number];

/**
 * To managers: `escalation` (their turn: opened, climbed or reopened), `extension` and `joined` (the customer added to
 * it, or left more), `moved-on` (it climbed away from them), `reminder` (the last tier's, each day), `handed-over`,
 * `wrote` (the customer's answer), `approval`, `approved`, `declined`, `verdict`, `unclear` (their mail was kept as a
 * remark), `refused` (what their mail asked for could not be done), `alarm` (a mail did not reach its person).
 */
export const managerMailKinds = [
  'escalation',
  'extension',
  'joined',
  'moved-on',
  'reminder',
  'handed-over',
  'wrote',
  'approval',
  'approved',
  'declined',
  'verdict',
  'unclear',
  'refused',
  'alarm',
] as const;
/** To the customer: `received` (what they left has come; confirm the address), `answer`, `resolution`, `second-ask`. */
export const customerMailKinds = ['received', 'answer', 'resolution', 'second-ask'] as const;
export type ManagerMailKind = (typeof managerMailKinds)[number];
export type CustomerMailKind = (typeof customerMailKinds)[number];
/**
 * To managers, about no complaint (`complaintId` is empty): `sign-in` (the link and the code that they asked for),
 * `digest` and `daily-summary` (the week and the day looked back on), `invitation` (somebody put them among a board’s
 * people), `test` (mail arrives), `hook-stopped` (nothing more is sent there).
 */
export const deskMailKinds = [
  'sign-in',
  'digest',
  'daily-summary',
  'invitation',
  'test',
  'hook-stopped',
] as const;
export type DeskMailKind = (typeof deskMailKinds)[number];
/** To who follows a request (`complaintId` is empty): `follow` (is this your address?), `news` (what became of it). */
export const followerMailKinds = ['follow', 'news'] as const;
export type FollowerMailKind = (typeof followerMailKinds)[number];
export type OutboxKind = ManagerMailKind | CustomerMailKind | DeskMailKind | FollowerMailKind;

type AboutWhat = { complaintId: string; kind: OutboxKind };

export const isFollowerMail = (mail: AboutWhat): mail is { complaintId: ''; kind: FollowerMailKind } =>
  followerMailKinds.some((kind) => kind === mail.kind);

export const isDeskMail = (mail: AboutWhat): mail is { complaintId: ''; kind: DeskMailKind } =>
  mail.complaintId === '' && !isFollowerMail(mail);

/** Mails that let their reader in: composed anew for each try, so that what they hold is never kept. */
export const kindsNotKept: readonly OutboxKind[] = ['sign-in'];

/** Whether each try says what is so by then: a request may have been set back, reworded or taken down since the last. */
export const isComposedAnew = (mail: AboutWhat): boolean =>
  kindsNotKept.includes(mail.kind) || isFollowerMail(mail);

/** A mail under lease. `attempts` counts this try; `doubts` counts tries whose end nobody knows. */
export type OutboxMessage = {
  id: string;
  kind: OutboxKind;
  /** Empty where it is about no complaint. */
  complaintId: string;
  /** Empty where it goes to the customer. */
  managerId: string;
  /** The event that the mail is about; of a mail about no complaint, whatever it is about. */
  eventId?: string;
  /** To whom a mail about a request goes. */
  followerId?: string;
  attempts: number;
  doubts: number;
};

/** Mails that somebody waits for an answer to: somebody else gets them when they can't reach their person. */
export const kindsWithTurn: readonly OutboxKind[] = [
  'escalation',
  'extension',
  'joined',
  'reminder',
  'handed-over',
  'wrote',
  'approval',
];

export const bearsATurn = ({ kind }: Pick<OutboxMessage, 'kind'>): boolean => kindsWithTurn.includes(kind);

/** A mail about to be owed. */
export type OwedMail = {
  id: string;
  boardId: string;
  complaintId: string;
  kind: OutboxKind;
  /** Empty where it goes to the customer. */
  managerId: string;
  eventId?: string;
  dueAt: number;
  now: number;
};

/** The lease under which one deliverer holds a mail: longer than any transport's own time limit. */
export const leaseMs = 60_000;

/** An escalation that has not been delivered for this long is an alarm. */
export const lateMailMs = 10 * 60_000;

// The schedule of Standard Webhooks: over within 18 hours, before a provider forgets an idempotency key (24 h).
const delays = [5_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 5 * 3_600_000, 10 * 3_600_000];

/** Tries that a mail gets before it is dead. */
export const maxAttempts = delays.length + 1;

const retryAfterFloor = 1_000;
const retryAfterCeiling = 6 * 3_600_000;
const uncertainDelay = 60_000;
// A provider that asks for long pauses gets them, but no try after it may have forgotten the key.
const lastTryMs = 23 * 3_600_000;

/**
 * What became of one try. `uncertain`: the mail left us and no answer came, so the provider may or may not have it.
 * `refused` is permanent; `retry` is not, after `retryAfterMs` where the provider said so. `withheld`: not tried at all.
 */
export type Delivery =
  | { outcome: 'sent'; providerId?: string }
  | { outcome: 'retry'; reason: string; retryAfterMs?: number }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'uncertain'; reason: string }
  | { outcome: 'withheld'; reason: string };

export type Verdict = { state: OutboxState; dueAt: number; doubts: number };

/**
 * What becomes of a mail after a try. `attempts` counts this one, `triedSince` is when the first was; `random` is in
 * [0, 1) and spreads tries by ± 20 %.
 * Where the provider doesn't deduplicate, a mail of unknown fate is sent again once and then left to a person.
 */
export function afterAttempt(
  attempt: Delivery,
  message: Pick<OutboxMessage, 'attempts' | 'doubts'> & { triedSince?: number },
  deduplicates: boolean,
  now: number,
  random: number,
): Verdict {
  const spread = (delay: number) => Math.round(delay * (0.8 + 0.4 * random));
  const doubts = message.doubts + (attempt.outcome === 'uncertain' ? 1 : 0);
  if (attempt.outcome === 'sent') return { state: 'sent', dueAt: now, doubts };
  if (attempt.outcome === 'withheld') return { state: 'withheld', dueAt: now, doubts };
  if (attempt.outcome === 'refused') return { state: 'failed', dueAt: now, doubts };
  if (attempt.outcome === 'uncertain' && !deduplicates && doubts > 1) {
    return { state: 'uncertain', dueAt: now, doubts };
  }
  const delay = delays[message.attempts - 1];
  if (delay === undefined) return { state: 'dead', dueAt: now, doubts };
  if (attempt.outcome === 'uncertain' && !deduplicates) {
    return { state: 'pending', dueAt: now + spread(uncertainDelay), doubts };
  }
  const asked = attempt.outcome === 'retry' ? attempt.retryAfterMs : undefined;
  const wait =
    asked === undefined ? spread(delay) : Math.min(Math.max(asked, retryAfterFloor), retryAfterCeiling);
  if (now + wait - (message.triedSince ?? now) > lastTryMs) return { state: 'dead', dueAt: now, doubts };
  return { state: 'pending', dueAt: now + wait, doubts };
}
