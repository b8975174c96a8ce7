import type { ComplaintStatus, Tone } from '@wipeboard/shared';
import type { CloseReason, Resolution } from './complaint-events.ts';

/** A complaint as the rules see it. Instants are ms since the epoch, UTC; people are managers' ids. */
export type ComplaintState = {
  id: string;
  boardId: string;
  submissionId: string;
  /** One more with each step; a step is written only over the version that it was decided on. */
  version: number;
  status: ComplaintStatus;
  /** Whose turn it is. `tier` may be above every manager's own: see `lastTier`. */
  tier: number;
  assignee: string;
  turnSince: number;
  openedAt: number;
  /** Promised at the opening; a climb doesn't move it. */
  acknowledgeDueAt: number;
  resolveDueAt?: number;
  /** When the next step falls due: absent where none will, 0 where it is still to be reckoned. */
  dueAt?: number;
  acknowledgedAt?: number;
  /** The owner: who acknowledged it, or to whom it was handed over. */
  acknowledgedBy?: string;
  /** A resolution that waits for somebody's approval. */
  proposal?: { by: string; resolution: Resolution };
  resolvedAt?: number;
  resolvedBy?: string;
  /** How often the customer was asked for a verdict on the present resolution. */
  asks: number;
  reopenings: number;
  closedAt?: number;
  closedBecause?: CloseReason;
  /** Mails about it leave in quiet hours too. */
  urgent?: boolean;
  /** What the times depend on. */
  tone?: Tone;
  segment?: string;
  value?: number;
};
