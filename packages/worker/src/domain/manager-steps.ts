import type { ManagerAct } from './complaint-acts.ts';
import type { Resolution } from './complaint-events.ts';
import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { inOrder, mayAct, tierOf, type Manager } from './people.ts';
import { day, refused, stepped } from './step-parts.ts';
import { turnEnds } from './turn.ts';

type Doing<Name extends ManagerAct['act']> = Extract<ManagerAct, { act: Name }>;

/** What a manager of the board does. Whoever answers or resolves has thereby acknowledged. */
export function managerStep(complaint: ComplaintState, act: ManagerAct, world: StepWorld): Step {
  const actor = world.people.find(({ id }) => id === act.by);
  if (!actor || !mayAct(actor)) return refused('not-yours');
  if (act.act === 'remark') return remark(complaint, act, world);
  if (complaint.status === 'closed') return refused('closed');
  switch (act.act) {
    case 'acknowledge':
      return acknowledge(complaint, act, actor, world);
    case 'answer':
      return answer(complaint, act, actor, world);
    case 'hand-over':
      return handOver(complaint, act, world);
    case 'resolve':
      return resolve(complaint, act, actor, world);
    case 'approve':
      return approve(complaint, act, actor, world);
    case 'decline':
      return decline(complaint, act, actor, world);
  }
}

const remark = (complaint: ComplaintState, { by, door, key, text }: Doing<'remark'>, world: StepWorld) =>
  stepped(complaint, {}, [{ type: 'remarked', door, by, text, key }], [], world);

/** Makes somebody the owner. The resolve clock has been running since the turn began. */
function ownedBy(
  actor: Manager,
  complaint: ComplaintState,
  { board, now }: StepWorld,
): Partial<ComplaintState> {
  const tier = Math.max(complaint.tier, tierOf(actor));
  return {
    status: 'acknowledged',
    acknowledgedAt: complaint.acknowledgedAt ?? now,
    acknowledgedBy: actor.id,
    assignee: actor.id,
    tier,
    dueAt: turnEnds(board, tier, complaint.turnSince, complaint).resolve,
  };
}

const awaitsOwner = ({ status }: ComplaintState) => status === 'open' || status === 'reopened';

const othersTurn = ({ assignee }: ComplaintState, by: string) =>
  assignee === by ? [] : [{ kind: 'moved-on' as const, to: assignee }];

function acknowledge(
  complaint: ComplaintState,
  { by, door }: Doing<'acknowledge'>,
  actor: Manager,
  world: StepWorld,
): Step {
  if (complaint.status === 'resolved') return refused('resolved');
  const takesOver = complaint.assignee === by && complaint.acknowledgedBy !== by;
  if (!awaitsOwner(complaint) && !takesOver) return refused('already');
  return stepped(
    complaint,
    ownedBy(actor, complaint, world),
    [{ type: 'acknowledged', door, by }],
    othersTurn(complaint, by),
    world,
  );
}

function answer(
  complaint: ComplaintState,
  { by, door, key, text }: Doing<'answer'>,
  actor: Manager,
  world: StepWorld,
): Step {
  const first = awaitsOwner(complaint);
  return stepped(
    complaint,
    first ? ownedBy(actor, complaint, world) : {},
    [
      ...(first ? [{ type: 'acknowledged' as const, door, by }] : []),
      { type: 'answered', door, by, text, key },
    ],
    [{ kind: 'answer', to: '', about: 'answered' }, ...(first ? othersTurn(complaint, by) : [])],
    world,
  );
}

function handOver(
  complaint: ComplaintState,
  { by, door, key, to, text }: Doing<'hand-over'>,
  world: StepWorld,
): Step {
  if (complaint.status === 'resolved') return refused('resolved');
  const person = world.people.find(({ id }) => id === to);
  if (!person || !mayAct(person)) return refused('nobody');
  if (complaint.assignee === to && (complaint.acknowledgedBy ?? to) === to) return refused('already');
  const owned = complaint.status === 'acknowledged';
  const tier = Math.max(complaint.tier, tierOf(person) > 9 ? complaint.tier : tierOf(person));
  return stepped(
    complaint,
    { assignee: to, tier, acknowledgedBy: owned ? to : complaint.acknowledgedBy },
    [{ type: 'handed-over', door, by: to, text, key, detail: { before: by } }],
    [
      { kind: 'handed-over', to },
      ...(complaint.assignee === by || complaint.assignee === to
        ? []
        : [{ kind: 'moved-on' as const, to: complaint.assignee }]),
    ],
    world,
  );
}

function resolve(
  complaint: ComplaintState,
  { by, door, key, resolution }: Doing<'resolve'>,
  actor: Manager,
  world: StepWorld,
): Step {
  if (complaint.status === 'resolved') return refused('resolved');
  const { lesson, gesture } = resolution;
  if (lesson && !world.board.policy.causes.includes(lesson.cause)) return refused('unknown-cause');
  const cost = gesture?.cost ?? 0;
  const approvers = cost > actor.goodwillLimit ? approversOf(cost, actor, world) : [];
  if (approvers.length === 0) return resolved(complaint, actor, resolution, { door, key, by }, world);
  const { told, ...rest } = resolution;
  const first = awaitsOwner(complaint);
  return stepped(
    complaint,
    { ...(first ? ownedBy(actor, complaint, world) : {}), proposal: { by, resolution } },
    [
      ...(first ? [{ type: 'acknowledged' as const, door, by }] : []),
      { type: 'approval-asked', door, by, text: told, key, detail: { resolution: rest } },
    ],
    [{ kind: 'approval', to: approvers[0]!.id, about: 'approval-asked' }],
    world,
  );
}

/** Who may allow a gesture of this cost: those of the tiers above; the highest may whatever it costs. */
function approversOf(cost: number, actor: Manager, { people }: StepWorld): Manager[] {
  const above = inOrder(people).filter((one) => tierOf(one) > tierOf(actor));
  const able = above.filter(({ goodwillLimit }) => goodwillLimit >= cost);
  return able.length > 0 ? able : above.slice(-1);
}

function resolved(
  complaint: ComplaintState,
  actor: Manager,
  { told, ...rest }: Resolution,
  { door, key, by }: { door: Doing<'resolve'>['door']; key?: string; by: string },
  world: StepWorld,
  before: { type: 'approved'; door: Doing<'approve'>['door']; by: string }[] = [],
) {
  const first = awaitsOwner(complaint);
  return stepped(
    complaint,
    {
      ...(first ? ownedBy(actor, complaint, world) : {}),
      status: 'resolved',
      proposal: undefined,
      resolvedAt: world.now,
      resolvedBy: by,
      asks: 1,
      dueAt: world.now + world.board.policy.secondAskDays * day,
    },
    [
      ...(first ? [{ type: 'acknowledged' as const, door, by }] : []),
      ...before,
      { type: 'resolved', door, by, text: told, key, detail: { resolution: rest } },
    ],
    [
      { kind: 'resolution', to: '', about: 'resolved' },
      ...(before.length > 0 ? [{ kind: 'approved' as const, to: by, about: 'approved' as const }] : []),
    ],
    world,
  );
}

function approve(
  complaint: ComplaintState,
  { by, door }: Doing<'approve'>,
  actor: Manager,
  world: StepWorld,
): Step {
  const { proposal } = complaint;
  if (!proposal) return refused(complaint.status === 'resolved' ? 'already' : 'not-asked');
  if (!mayApprove(complaint, actor, world)) return refused('not-yours');
  const proposer = world.people.find(({ id }) => id === proposal.by) ?? actor;
  const approved = [{ type: 'approved' as const, door, by }];
  return resolved(complaint, proposer, proposal.resolution, { door, by: proposal.by }, world, approved);
}

function decline(
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

/** Nobody approves their own gesture, and nobody one above their limit unless there is nobody higher. */
export function mayApprove(
  { proposal }: Pick<ComplaintState, 'proposal'>,
  actor: Manager,
  world: Pick<StepWorld, 'people'>,
): boolean {
  if (!proposal || proposal.by === actor.id || !mayAct(actor)) return false;
  const cost = proposal.resolution.gesture?.cost ?? 0;
  const tiers = inOrder(world.people).map(tierOf);
  return actor.goodwillLimit >= cost || tierOf(actor) >= Math.max(...tiers);
}
