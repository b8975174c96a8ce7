import type { ComplaintStatus, Kind, Locale, Rating, Tone } from '@wipeboard/shared';

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
  wants: { reply: boolean; call: boolean; manager: boolean };
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

/** Why a submission became a complaint; the first is the one to say. */
export const escalationReasons = [
  'manager-wanted',
  'complaint',
  'low-rating',
  'watch-list',
  'high-value',
] as const;
export type EscalationReason = (typeof escalationReasons)[number];

export type BoardFace = { key: string; name: string; locale: Locale; timeZone: string; accent?: string };

export type Person = { id: string; name: string; email: string };

/** Everything that an escalation mail or a manager's page says about one complaint. */
export type ComplaintView = {
  board: BoardFace;
  complaint: {
    id: string;
    status: ComplaintStatus;
    reasons: EscalationReason[];
    /** The watched words that were found, as the board wrote them. */
    watched: string[];
    tier: number;
    assignee: Person;
    openedAt: number;
    acknowledgeDueAt: number;
    acknowledgedAt?: number;
    acknowledgedBy?: Person;
  };
  submission: SubmissionView;
  /** The same customer's earlier submissions to this board, newest first, at most ten. */
  history: { id: string; receivedAt: number; kind: Kind; rating?: Rating; tone?: Tone; text?: string }[];
  events: { type: 'opened' | 'told' | 'extended' | 'acknowledged'; at: number; by?: string; door: string }[];
};
