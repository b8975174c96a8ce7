import type { ComplaintStatus, Kind, Locale, Rating, Tone } from '@wipeboard/shared';
import type { CloseReason, Door, EventDetail, EventType, Resolution } from './complaint-events.ts';

/** A stored submission as managers read it. Instants are ms since the epoch, UTC. */
export type SubmissionView = {
  id: string;
  code: string;
  receivedAt: number;
  revision: number;
  kind: Kind;
  rating?: Rating;
  tone?: Tone;
  text?: string;
  outcome?: string;
  moment?: string;
  about?: string;
  wants: { reply: boolean; call: boolean; manager: boolean; top: boolean };
  contact: { name?: string; email?: string; phone?: string };
  identity?: { subject: string; name?: string; email?: string; value?: number; segment?: string };
  attributes: Record<string, string | number | boolean>;
  publish: boolean;
  test: boolean;
  context: {
    url: string;
    title?: string;
    locale?: string;
    referrer?: string;
    viewport?: { width: number; height: number };
  };
};

/** A submission before its readers, whether or not it is a complaint. */
export type ReadSubmission = {
  submission: SubmissionView;
  joined: ShortSubmission[];
  complaint?: { reasons: EscalationReason[]; watched: string[] };
};

/** Why a submission became a complaint; the first is the one to say. */
export const escalationReasons = [
  'top-wanted',
  'manager-wanted',
  'complaint',
  'low-rating',
  'watch-list',
  'high-value',
  'by-hand',
] as const;
export type EscalationReason = (typeof escalationReasons)[number];

export type BoardFace = { key: string; name: string; locale: Locale; timeZone: string; accent?: string };

export type Person = { id: string; name: string; email: string };

/** One thing that happened; `by` is a manager's name, `byId` their id. */
export type TimelineEvent = {
  id: string;
  type: EventType;
  at: number;
  by?: string;
  byId?: string;
  door: Door;
  text?: string;
  detail?: EventDetail;
};

/** An earlier or a joined submission of the same customer, in short. */
export type ShortSubmission = {
  id: string;
  receivedAt: number;
  kind: Kind;
  rating?: Rating;
  tone?: Tone;
  text?: string;
};

/**
 * How the customer can be answered. `mail`: at an address that is theirs; `mail-once`: at one that nobody has
 * confirmed, so one mail only; `page`: on their receipt page alone.
 */
export type CustomerReach = 'mail' | 'mail-once' | 'page';

/** Everything that an escalation mail or a manager's page says about one complaint. */
export type ComplaintView = {
  board: BoardFace & {
    /** ISO 4217, for goodwill gestures. */
    currency: string;
    causes: string[];
    /** The board's own checklist for this complaint's tone; absent where ours is to be used. */
    checklist?: string[];
  };
  complaint: {
    id: string;
    status: ComplaintStatus;
    version: number;
    reasons: EscalationReason[];
    /** The watched words that were found, as the board wrote them. */
    watched: string[];
    tier: number;
    /** Whose turn it is. */
    assignee: Person;
    /** Since when it has been theirs. */
    turnSince: number;
    openedAt: number;
    /** Promised to the customer. */
    acknowledgeDueAt: number;
    resolveDueAt?: number;
    /** When the present turn ends and the complaint climbs; absent once it is resolved. */
    turnDueAt?: number;
    acknowledgedAt?: number;
    /** The owner. */
    acknowledgedBy?: Person;
    proposal?: { by: Person; resolution: Resolution };
    resolvedAt?: number;
    resolvedBy?: Person;
    reopenings: number;
    closedAt?: number;
    closedBecause?: CloseReason;
  };
  submission: SubmissionView;
  /** What the customer left besides while this was not closed, oldest first. */
  joined: ShortSubmission[];
  reach: CustomerReach;
  /** The same customer's earlier submissions to this board, newest first, at most ten. */
  history: ShortSubmission[];
  events: TimelineEvent[];
  /** Mails of this board that have not reached their people in time. */
  lateMails: number;
};
