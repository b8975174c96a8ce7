import type { ComplaintState } from './complaint-state.ts';
import type { StepWorld } from './complaint-step.ts';
import { rankOf, type Manager } from '../board/people.ts';
import { day } from './step-parts.ts';
import { clockEnds } from './turn.ts';

/** Whether somebody's answer acknowledges it too: nobody has it, or it climbed to them and they haven't said so yet. */
export const takes = (complaint: ComplaintState, by: string): boolean =>
  complaint.status === 'open' ||
  complaint.status === 'reopened' ||
  (complaint.status === 'acknowledged' && complaint.assignee === by && complaint.acknowledgedBy !== by);

/** The owner and whoever has the turn. */
export const concerned = ({ assignee, acknowledgedBy }: ComplaintState): string[] =>
  [...new Set([acknowledgedBy, assignee])].filter((one) => one !== undefined);

/** Makes somebody the owner. The resolve clock has run since the turn began; whoever is too late for it has a day. */
export function ownedBy(
  actor: Manager,
  complaint: ComplaintState,
  { board, people, now }: StepWorld,
): Partial<ComplaintState> {
  const tier = Math.max(complaint.tier, rankOf(actor, people));
  const owned = { ...complaint, status: 'acknowledged', assignee: actor.id, tier } as const;
  const end = clockEnds(board, { ...owned, acknowledgedBy: actor.id });
  return {
    status: 'acknowledged',
    acknowledgedAt: complaint.acknowledgedAt ?? now,
    acknowledgedBy: actor.id,
    assignee: actor.id,
    tier,
    dueAt: end > now ? end : now + day,
  };
}
