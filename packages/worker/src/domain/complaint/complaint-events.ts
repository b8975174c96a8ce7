import * as z from 'zod';
import { limits } from '@wipeboard/shared';
import { line, plainText } from '@wipeboard/shared/schemas';

/** What may happen to a complaint. Who reads its timeline reads these. */
export const eventTypes = [
  'opened',
  'told',
  'extended',
  'joined',
  'acknowledged',
  'climbed',
  'reminded',
  'handed-over',
  'answered',
  'remarked',
  'wrote',
  'approval-asked',
  'approved',
  'declined',
  'resolved',
  'asked-again',
  'verdict',
  'reopened',
  'closed',
  'contact-changed',
] as const;
export type EventType = (typeof eventTypes)[number];

/** Through which door something came in. */
export type Door = 'widget' | 'page' | 'mail' | 'cron' | 'outbox';

/**
 * Why a complaint went to somebody else: a clock ran out, the customer said no, a mail could not reach its person, or
 * they left the board.
 */
export const climbReasons = [
  'acknowledge-due',
  'resolve-due',
  'not-put-right',
  'unreachable',
  'left',
] as const;
export type ClimbReason = (typeof climbReasons)[number];

/** `unanswered`: nobody answered whether it helped; counted apart from `put-right`. `settled`: the customer ended it. */
export const closeReasons = ['put-right', 'unanswered', 'settled'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** A goodwill gesture; `cost` in the board's currency. */
export const gestureSchema = z.strictObject({ what: line(200), cost: z.number().min(0).max(1_000_000) });

/** What failed in the organisation (one of the board's causes) and what prevents it, by an ISO date. */
export const lessonSchema = z.strictObject({
  cause: line(60),
  prevention: plainText(500).optional(),
  by: z.iso.date().optional(),
});

/** `told` is said to the customer; `done` is what was done where that isn't the same; `checked` of the tone's checklist. */
export const resolutionSchema = z.strictObject({
  told: plainText(limits.text),
  done: plainText(1_000).optional(),
  gesture: gestureSchema.optional(),
  lesson: lessonSchema.optional(),
  checked: z.array(line(120)).max(20).optional(),
});
export type Resolution = z.infer<typeof resolutionSchema>;

/** What an event says beyond its text. `to` and `from` are managers' ids or tiers as their names say. */
export type EventDetail = {
  /** climbed */
  fromTier?: number;
  toTier?: number;
  because?: ClimbReason | CloseReason;
  /** climbed, handed-over: who had it before, a manager's id */
  before?: string;
  /** joined: the submission that came */
  submission?: string;
  /** resolved, approval-asked: everything but `told`, which is the text */
  resolution?: Omit<Resolution, 'told'>;
  /** verdict */
  helped?: boolean;
};

/** An event about to be written. `by` is the manager whom it concerns: who acted, or to whom it went. */
export type NewEvent = {
  id: string;
  type: EventType;
  at: number;
  by?: string;
  door: Door;
  text?: string;
  detail?: EventDetail;
};
