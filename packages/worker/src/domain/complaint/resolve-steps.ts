import { approversOf, mayApprove } from './approval.ts';
import type { ManagerAct } from './complaint-acts.ts';
import type { Resolution } from './complaint-events.ts';
import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { concerned, ownedBy, takes } from './ownership.ts';
import type { Manager } from '../board/people.ts';
import { day, refused, stepped } from './step-parts.ts';

type Doing<Name extends ManagerAct['act']> = Extract<ManagerAct, { act: Name }>;
type Settled = Pick<Doing<'resolve'>, 'by' | 'door'> & { key?: string; approver?: string };

/** Resolves, or asks somebody higher where the gesture costs more than the manager may give. */
export function resolve(
  complaint: ComplaintState,
  { by, door, key, resolution }: Doing<'resolve'>,
  actor: Manager,
  world: StepWorld,
): Step {
  if (complaint.status === 'resolved') return refused('resolved');
  const { lesson, gesture } = resolution;
  if (lesson && !world.board.policy.causes.includes(lesson.cause)) return refused('unknown-cause');
  const cost = gesture?.cost ?? 0;
  const [approver] = cost > actor.goodwillLimit ? approversOf(cost, actor, world) : [];
  if (!approver) return resolved(complaint, actor, resolution, { door, key, by }, world);
  const { told, ...rest } = resolution;
  const first = takes(complaint, by);
  return stepped(
    complaint,
    { ...(first ? ownedBy(actor, complaint, world) : {}), proposal: { by, resolution } },
    [
      ...(first ? [{ type: 'acknowledged' as const, door, by }] : []),
      { type: 'approval-asked', door, by, text: told, key, detail: { resolution: rest } },
    ],
    [
      { kind: 'approval', to: approver.id, about: 'approval-asked' },
      ...(first ? movedOn(complaint, [by, approver.id]) : []),
    ],
    world,
  );
}

const movedOn = (complaint: ComplaintState, but: string[]) =>
  concerned(complaint)
    .filter((to) => !but.includes(to))
    .map((to) => ({ kind: 'moved-on' as const, to }));

/** Whoever resolves is its owner from then on: a "no" climbs from where they stand. */
function resolved(
  complaint: ComplaintState,
  actor: Manager,
  { told, ...rest }: Resolution,
  { door, key, by, approver }: Settled,
  world: StepWorld,
): Step {
  return stepped(
    complaint,
    {
      ...ownedBy(actor, complaint, world),
      status: 'resolved',
      proposal: undefined,
      resolvedAt: world.now,
      resolvedBy: by,
      asks: 1,
      dueAt: world.now + world.board.policy.secondAskDays * day,
    },
    [
      ...(takes(complaint, by) ? [{ type: 'acknowledged' as const, door, by }] : []),
      ...(approver ? [{ type: 'approved' as const, door, by: approver }] : []),
      { type: 'resolved', door, by, text: told, key, detail: { resolution: rest } },
    ],
    [
      { kind: 'resolution', to: '', about: 'resolved' },
      ...(approver && approver !== by
        ? [{ kind: 'approved' as const, to: by, about: 'approved' as const }]
        : []),
      ...movedOn(complaint, approver ? [by, approver] : [by]),
    ],
    world,
  );
}

/** Allows what waits for it. Where whoever asked has left the board, it is the approver's own from then on. */
export function approve(
  complaint: ComplaintState,
  { by, door }: Doing<'approve'>,
  actor: Manager,
  world: StepWorld,
): Step {
  const { proposal } = complaint;
  if (!proposal) return refused(complaint.status === 'resolved' ? 'already' : 'not-asked');
  if (!mayApprove(complaint, actor, world)) return refused('not-yours');
  const proposer = world.people.find(({ id }) => id === proposal.by) ?? actor;
  const settled = { door, by: proposer.id, approver: by };
  return resolved(complaint, proposer, proposal.resolution, settled, world);
}

export function decline(
  complaint: ComplaintState,
  { by, door, text }: Doing<'decline'>,
  actor: Manager,
  world: StepWorld,
): Step {
  const { proposal } = complaint;
  if (!proposal) return refused('not-asked');
  if (!mayApprove(complaint, actor, world)) return refused('not-yours');
  return stepped(
    complaint,
    { proposal: undefined },
    [{ type: 'declined', door, by, text }],
    [{ kind: 'declined', to: proposal.by }],
    world,
  );
}
