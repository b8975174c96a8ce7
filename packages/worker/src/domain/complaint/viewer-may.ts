import type { FormVerb } from './complaint-forms.ts';
import type { ComplaintView } from './complaint-view.ts';
import { approversOf, mayApprove } from './approval.ts';
import type { StepWorld } from './complaint-step.ts';
import { isAway, lastTier, mayAct } from '../board/people.ts';

export type Colleague = { id: string; name: string; away: boolean; tier?: number };

/** What one manager can do now: only this is offered to them. */
export type ViewerMay = {
  acknowledge: boolean;
  answer: boolean;
  remark: boolean;
  /** To whom it may be handed over, in their order. */
  handOver: Colleague[];
  /** Up to `limit` they decide alone; above it the person named has to approve, if there is one. */
  resolve?: { limit: number; approver?: string };
  approve: boolean;
};

/** Whether somebody who may do this can do what a form asks for. */
export function canDo(may: ViewerMay, verb: FormVerb): boolean {
  if (verb === 'hand-over') return may.handOver.length > 0;
  if (verb === 'resolve') return may.resolve !== undefined;
  return may[verb === 'decline' ? 'approve' : verb];
}

type World = Pick<StepWorld, 'people' | 'board' | 'now'>;

const cent = 0.01;

export function viewerMay({ complaint }: ComplaintView, viewerId: string, world: World): ViewerMay {
  const { people } = world;
  const viewer = people.find(({ id }) => id === viewerId);
  const nothing = { acknowledge: false, answer: false, remark: false, handOver: [], approve: false };
  if (!viewer || !mayAct(viewer)) return nothing;
  const { status, assignee, acknowledgedBy, proposal } = complaint;
  if (status === 'closed') return { ...nothing, remark: true };
  if (status === 'resolved') return { ...nothing, remark: true, answer: true };
  const proposed = proposal && { by: proposal.by.id, resolution: proposal.resolution };
  return {
    acknowledge: status !== 'acknowledged' || (assignee.id === viewerId && acknowledgedBy?.id !== viewerId),
    answer: true,
    remark: true,
    handOver: colleagues(world).filter(
      ({ id }) => id !== (acknowledgedBy ?? assignee).id || id !== assignee.id,
    ),
    resolve: {
      limit: viewer.goodwillLimit,
      approver: approversOf(viewer.goodwillLimit + cent, viewer, world)[0]?.name,
    },
    approve: mayApprove({ proposal: proposed }, viewer, { people }),
  };
}

function colleagues({ people, board, now }: World): Colleague[] {
  return people
    .filter(mayAct)
    .toSorted((a, b) => (a.tier ?? lastTier) - (b.tier ?? lastTier) || a.position - b.position)
    .map((one) => ({ id: one.id, name: one.name, away: isAway(one, now, board.timeZone), tier: one.tier }));
}
